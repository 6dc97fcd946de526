import { OWN_PAGE } from './csrf.js'

/** Becomes one of the made-up people of the demonstration. False when the server does not offer it. */
export async function signInAsPersona(persona: string): Promise<boolean> {
  return ask('/auth/demo', { persona })
}

async function ask(address: string, body: object): Promise<boolean> {
  const response = await fetch(address, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json', accept: 'application/json', ...OWN_PAGE },
    body: JSON.stringify(body),
  })
  return response.ok
}
