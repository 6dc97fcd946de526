import compression from 'compression'
import type { Step } from './steps.js'

/**
 * Answers travel compressed where the asker takes it; what is streamed goes out piece by piece as it comes. Nothing of
 * another origin can be mixed into an answer that is somebody's own (see csrf), so its length tells nobody anything.
 */
export function smallerAnswers(): Step {
  return compression({ filter: (_request, response) => /\b(json|html)\b/.test(String(response.getHeader('content-type'))) }) as unknown as Step
}
