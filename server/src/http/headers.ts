import { randomUUID } from 'node:crypto'
import type { Env } from '../env.js'
import { isSecure } from './identity.js'
import type { Step } from './steps.js'

/** Directives of the content security policy of every page. */
export const NOTHING_FROM_ELSEWHERE = {
  'default-src': "'self'",
  'base-uri': "'none'",
  'connect-src': "'self'",
  'font-src': "'self'",
  'form-action': "'self'",
  'frame-ancestors': "'none'",
  'img-src': "'self'",
  'object-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'worker-src': "'self'",
}

const ALWAYS = {
  'content-security-policy': policy(NOTHING_FROM_ELSEWHERE),
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'origin-agent-cluster': '?1',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
}

const OVER_HTTPS = {
  'content-security-policy': policy({ ...NOTHING_FROM_ELSEWHERE, 'upgrade-insecure-requests': '' }),
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
}

/**
 * What every answer carries: a number to find it in the log, and a policy that loads nothing from elsewhere, runs no
 * inline script or style, and lets no other site frame us.
 */
export function headers(env: Env): Step {
  const constant = Object.entries(isSecure(env) ? { ...ALWAYS, ...OVER_HTTPS } : ALWAYS)
  return (_request, response, next) => {
    response.setHeader('x-request-id', randomUUID())
    for (const [name, value] of constant) response.setHeader(name, value)
    next()
  }
}

/** The text of a content security policy. */
export function policy(directives: Record<string, string>): string {
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`.trim())
    .join('; ')
}
