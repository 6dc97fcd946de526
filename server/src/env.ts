import { resolve } from 'node:path'
import { z } from 'zod'

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]'])

const wholeNumber = (least: number, most: number) =>
  z
    .string()
    .refine((text) => /^\d{1,9}$/.test(text) && Number(text) >= least && Number(text) <= most, {
      error: `a whole number from ${least} to ${most}`,
    })
    .transform(Number)

const address = (form: string, protocols: string[], isRight: (url: URL) => boolean = () => true) =>
  z.string().refine(
    (text) => {
      const url = URL.canParse(text) ? new URL(text) : undefined
      return url !== undefined && protocols.includes(url.protocol) && isRight(url)
    },
    { error: form },
  )

const word = (pattern: RegExp, form: string) => z.string().regex(pattern, { error: form })

/** Every environment variable of the server: nothing else reads `process.env`. The error says what a right value is. */
export const VARIABLES = z.object({
  MODE: z
    .enum(['demo', 'production'], { error: 'demo or production' })
    .default('demo')
    .describe(
      'demo: sample data, sign in as a persona with one click. production: real accounts; weak settings are refused.',
    ),
  PORT: wholeNumber(0, 65535)
    .default(4000)
    .describe('The one port of pages, /graphql, /healthz and /readyz. 0 takes any free one.'),
  HOST: word(/^[\w.:-]+$/, 'an IP address or a host name')
    .default('127.0.0.1')
    .describe('The address to listen on. 0.0.0.0 listens on every network of this machine.'),
  BASE_URL: address(
    'an http or https address without a path, like https://workplan.example.org',
    ['http:', 'https:'],
    (url) => url.href === `${url.origin}/`,
  )
    .transform((text) => new URL(text).origin)
    .optional()
    .describe(
      'The address people type, when a proxy stands in front; http://HOST:PORT when unset. Production needs it, with https.',
    ),
  DATABASE_URL: address(
    'an address like postgres://mufakat:password@db.example.org:5432/mufakat (special characters in the password percent-encoded)',
    ['postgres:', 'postgresql:'],
    (url) => url.hostname !== '' && url.pathname.length > 1,
  )
    .optional()
    .describe(
      'A PostgreSQL 15 or later of your own, with an account that may create roles. The embedded one when unset.',
    ),
  DATA_DIR: z
    .string()
    .transform((folder) => resolve(folder))
    .prefault('.data')
    .describe('The folder of the embedded PostgreSQL and of uploaded files.'),
  TRUST_PROXY: wholeNumber(0, 10)
    .default(0)
    .describe('How many proxies of yours stand in front: so many X-Forwarded-For entries are believed.'),
  SESSION_IDLE_MINUTES: wholeNumber(5, 1440)
    .default(30)
    .describe('A session ends after so long without a request. At most 60 in production.'),
  SESSION_HOURS: wholeNumber(1, 168)
    .default(12)
    .describe('A session ends so long after sign-in, however busy. At most 24 in production.'),
  OIDC_ISSUER: address('an http or https address', ['http:', 'https:'])
    .optional()
    .describe('OpenID Connect: the provider. The three OIDC variables go together.'),
  OIDC_CLIENT_ID: z.string().optional().describe('OpenID Connect: our name at the provider.'),
  OIDC_CLIENT_SECRET: z
    .string()
    .optional()
    .describe('OpenID Connect: our secret at the provider. At least 16 characters in production.'),
  REGISTER_KEY: word(/^[A-Za-z0-9+/]{43}=$/, '32 bytes in base64, as "openssl rand -base64 32" makes them')
    .optional()
    .describe(
      'Signs the register of decisions. The file register.key in DATA_DIR, made once, when unset. Never change or lose it: heads that states have kept were signed with it.',
    ),
  SECRETS_KEY: word(/^[A-Za-z0-9+/]{43}=$/, '32 bytes in base64, as "openssl rand -base64 32" makes them')
    .optional()
    .describe(
      'Seals the secrets of one-time codes in the database. Production needs it where people sign in with a password; a demonstration makes the file secrets.key in DATA_DIR. Keep it apart from the database.',
    ),
  SECRETS_KEY_OLD: word(/^[A-Za-z0-9+/]{43}=$/, '32 bytes in base64, the SECRETS_KEY of before')
    .optional()
    .describe('The SECRETS_KEY of before, while it is being changed: what it sealed still opens. After `mufakat reseal` it is needed no more.'),
  SMTP_URL: address('an address like smtps://user:password@mail.example.org:465', ['smtp:', 'smtps:'])
    .optional()
    .describe('The mail server; production insists on TLS. Mails wait while it is unset, and `doctor` says how many.'),
  MAIL_FROM: word(/^[^\r\n]*<?[^\s@<>]+@[^\s@<>]+>?$/, 'an address like Mufakat <register@workplan.example.org>')
    .default('Mufakat <mufakat@localhost>')
    .describe('The sender of mails.'),
  LOG_LEVEL: z
    .enum(['error', 'warn', 'info', 'debug'], { error: 'error, warn, info or debug' })
    .default('info')
    .describe('How much is logged to standard output, one JSON object a line.'),
})

/** The settings the server runs with: checked, in their own types, with defaults filled in. `DATA_DIR` is absolute. */
export type Env = z.output<typeof VARIABLES>

/** Thrown with everything that is wrong at once, each with its remedy. */
export class WrongSettings extends Error {
  constructor(readonly problems: string[]) {
    super(
      ['These settings are wrong (.env.example explains each):', ...problems.map((problem) => `  - ${problem}`)].join(
        '\n',
      ),
    )
  }
}

/** Reads the settings. An empty variable counts as unset. Throws WrongSettings. */
export function readEnv(source: Record<string, string | undefined> = process.env): Env {
  const told = Object.fromEntries(Object.entries(source).filter(([, value]) => value?.trim()))
  const read = VARIABLES.safeParse(told)
  const problems = read.success
    ? weaknesses(read.data)
    : read.error.issues.map((issue) => `${String(issue.path[0])} must be ${issue.message}.`)
  if (!read.success || problems.length) throw new WrongSettings(problems)
  return read.data
}

function weaknesses(env: Env): string[] {
  const oidc = [env.OIDC_ISSUER, env.OIDC_CLIENT_ID, env.OIDC_CLIENT_SECRET].filter(Boolean).length
  const incomplete =
    oidc > 0 && oidc < 3
      ? ['OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET must be set together, or none of them.']
      : []
  return env.MODE === 'production' ? [...incomplete, ...productionWeaknesses(env)] : incomplete
}

function productionWeaknesses(env: Env): string[] {
  const rules: [isWeak: boolean, problem: string][] = [
    [!env.BASE_URL, 'BASE_URL must be set in production, to the https address people type.'],
    [
      isPlain(env.BASE_URL),
      'BASE_URL must begin with https in production: cookies and passwords would travel in the clear.',
    ],
    [isPlain(env.OIDC_ISSUER), 'OIDC_ISSUER must begin with https in production.'],
    [
      env.OIDC_CLIENT_SECRET !== undefined && env.OIDC_CLIENT_SECRET.length < 16,
      'OIDC_CLIENT_SECRET must have at least 16 characters in production.',
    ],
    [
      isUnprotected(env.DATABASE_URL),
      'DATABASE_URL must hold a password and end in ?sslmode=verify-full in production, as it leads to another machine.',
    ],
    [env.SESSION_IDLE_MINUTES > 60, 'SESSION_IDLE_MINUTES must be 60 or less in production.'],
    [
      env.DATABASE_URL !== undefined && env.REGISTER_KEY === undefined,
      'REGISTER_KEY must be set in production with a database of your own: make one with "openssl rand -base64 32" and keep it safe.',
    ],
    [env.SESSION_HOURS > 24, 'SESSION_HOURS must be 24 or less in production.'],
  ]
  return rules.filter(([isWeak]) => isWeak).map(([, problem]) => problem)
}

function isPlain(address: string | undefined): boolean {
  if (!address) return false
  const url = new URL(address)
  return url.protocol === 'http:' && !LOOPBACK.has(url.hostname)
}

function isUnprotected(address: string | undefined): boolean {
  if (!address) return false
  const url = new URL(address)
  if (LOOPBACK.has(url.hostname)) return false
  return !url.password || url.searchParams.get('sslmode') !== 'verify-full'
}

/** The text of .env.example: every variable with what it is for and its default. */
export function envExample(): string {
  const paragraphs = Object.entries(VARIABLES.shape).map(([name, schema]) => {
    const fallback = 'defaultValue' in schema.def ? String(schema.def.defaultValue) : ''
    return `# ${schema.description ?? ''}\n# ${name}=${fallback}\n`
  })
  return [
    '# Copy to .env and remove the # of what you set. Printed from server/src/env.ts by `npm run schema`.\n',
    ...paragraphs,
  ].join('\n')
}
