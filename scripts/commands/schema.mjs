import { renewContract } from '../tooling/contract.mjs'
import { install } from '../tooling/install.mjs'

/** Renews the committed contract: the SDL from the server's code, the documents from the client's components. */
export async function command() {
  const say = (line) => console.log(`mufakat: ${line}`)
  await install(say)
  const changed = await renewContract(say)
  say(changed.length ? `changed, commit them: ${changed.join(', ')}` : 'nothing changed')
}
