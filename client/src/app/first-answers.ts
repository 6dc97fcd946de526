import { askedEarly, take, type Early } from '../start/early.js'
import { documentOf } from '../start/trusted-document.js'
import { apollo } from './apollo.js'

/**
 * Lays what was asked early into the cache, where the first drawing finds it. A page that is drawn with its answers is drawn
 * in small pieces; one that gets them afterwards is drawn again, in one piece.
 */
export async function layFirstAnswers(): Promise<void> {
  await Promise.allSettled(askedEarly().map(lay))
}

/** An answer with errors stays where it is: the screen takes it, and says what is wrong. */
async function lay({ request, answer }: Early): Promise<void> {
  const query = documentOf(request.documentId)
  const { data, errors } = (await (await answer).clone().json()) as { data?: object | null; errors?: unknown[] }
  if (query && data && !errors && take(request)) apollo.writeQuery({ query, variables: request.variables, data })
}
