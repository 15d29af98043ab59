/**
 * The door for configuration: reads the environment once, checks it with a schema, and reports every
 * problem together. Nobody else reads `process.env`.
 */
import { existsSync } from 'node:fs'
import { isIP } from 'node:net'
import { resolve } from 'node:path'
import { loadEnvFile } from 'node:process'
import { z } from 'zod'
import { CannotStart } from '#src/errors.ts'

const boolean = z.enum(['true', 'false']).transform((value) => value === 'true')
const wholeNumber = z.coerce.number().int()
const list = z.string().transform((value) =>
  value
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean),
)
const isOrigin = (value: string) =>
  URL.canParse(value) && /^https?:$/.test(new URL(value).protocol) && new URL(value).origin === value

/** `loopback`, an address, or a network such as `10.0.0.0/8`: what Express's `trust proxy` takes by name. */
const isProxy = (value: string) => {
  const [address = '', bits = '0', ...rest] = value.split('/')
  return (
    /^(loopback|linklocal|uniquelocal)$/.test(value) ||
    (isIP(address) > 0 && /^\d{1,3}$/.test(bits) && rest.length === 0)
  )
}

/** A variable set to nothing counts as not set, as `docker compose` passes `NAME=` for an empty one. */
const schema = z.object({
  NODE_ENV: z.enum(['production', 'development', 'test']).default('production'),
  PORT: wholeNumber.min(0).max(65_535).default(3000),
  HOST: z.string().default('0.0.0.0'),
  SERVER_URL: z
    .string()
    .transform((value) => value.replace(/\/$/, ''))
    // Cookies are accepted from this origin by comparing strings: a path or a slash would shut everyone out.
    .refine(isOrigin, 'must be an address without a path, such as https://cms.example.org')
    .optional(),
  TRUST_PROXY: z
    .string()
    .refine(
      (value) =>
        /^(true|false|\d{1,3})$/.test(value) || value.split(',').every((part) => isProxy(part.trim())),
      'must be true, false, the number of proxies, or their addresses separated by commas',
    )
    .default('false'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),

  DATABASE_URL: z
    .string()
    .regex(/^(file:|mongodb:\/\/|mongodb\+srv:\/\/)./, 'must start with file:, mongodb:// or mongodb+srv://')
    .optional(),
  DATA_DIR: z.string().default('data'),
  MEDIA_DIR: z.string().default('media'),
  PAYLOAD_SECRET: z.string().min(32, 'must have at least 32 characters').optional(),

  ADMIN_EMAIL: z.email().default('admin@localhost.local'),
  ADMIN_PASSWORD: z.string().min(12, 'must have at least 12 characters').optional(),
  ADMIN_PANEL: boolean.default(true),
  SEED_SAMPLE_CONTENT: boolean.default(true),

  CORS_ORIGINS: list
    .refine(
      (origins) => origins.every(isOrigin),
      'must be origins such as https://www.example.org, separated by commas',
    )
    .default([]),
  COOKIE_SECURE: boolean.optional(),
  BODY_LIMIT_KIB: wholeNumber.min(16).max(102_400).default(2048),
  UPLOAD_LIMIT_MIB: wholeNumber.min(1).max(500).default(25),
  UPLOAD_LIMIT_MEGAPIXELS: wholeNumber.min(1).max(500).default(80),
  REQUEST_TIMEOUT_SECONDS: wholeNumber.min(1).max(600).default(30),
  LOGIN_ATTEMPTS_PER_15_MINUTES: wholeNumber.min(1).max(10_000).default(20),
  GRAPHQL_INTROSPECTION: boolean.optional(),

  DELIVERY_URL: z
    .string()
    .transform((value) => value.replace(/\/$/, ''))
    .refine(isOrigin, 'must be an address without a path, such as https://content.example.org')
    .optional(),
  DELIVERY_CACHE_MIB: wholeNumber.min(1).max(65_536).default(256),
  DELIVERY_MAX_AGE_SECONDS: wholeNumber.min(0).max(86_400).default(60),
  DELIVERY_REQUESTS_PER_MINUTE: wholeNumber.min(1).max(10_000_000).default(6000),
  DELIVERY_POLL_MS: wholeNumber.min(50).max(60_000).default(250),
  WEBHOOK_ALLOWED_HOSTS: list
    .refine(
      (hosts) => hosts.every((host) => URL.canParse(`http://${host}`) && !/[/@?#]/.test(host)),
      'must be hosts such as localhost:8080, separated by commas',
    )
    .default([]),
})

type Variables = z.infer<typeof schema>

/** Every variable there is, in the order of `.env.example`. */
export const variableNames: readonly string[] = Object.keys(schema.shape)

/** The checked configuration. Paths are absolute. */
export interface Env
  extends Omit<Variables, 'DATABASE_URL' | 'TRUST_PROXY' | 'COOKIE_SECURE' | 'GRAPHQL_INTROSPECTION'> {
  readonly isProduction: boolean
  /** `file:/absolute/path.db` or a MongoDB URL. */
  readonly DATABASE_URL: string
  readonly usesMongo: boolean
  /** What Express takes for its `trust proxy` setting. */
  readonly TRUST_PROXY: boolean | number | string
  readonly COOKIE_SECURE: boolean
  readonly GRAPHQL_INTROSPECTION: boolean
}

/** The environment breaks a rule; `message` lists every broken rule, one a line. */
export class InvalidEnvironment extends CannotStart {
  override readonly name = 'InvalidEnvironment'
}

/**
 * Checks raw environment variables.
 * @throws {InvalidEnvironment} naming every variable that breaks a rule, and the way out.
 */
export function parseEnv(raw: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.entries(raw).filter(([, value]) => value?.trim()))
  const usesMongo = given['DATABASE_URL']?.startsWith('mongodb') ?? false
  const result = schema.safeParse(given)
  const problems = (result.error?.issues ?? []).map((issue) => `${issue.path.join('.')}: ${issue.message}`)
  if (usesMongo && !given['PAYLOAD_SECRET']) {
    problems.push(
      'PAYLOAD_SECRET: must be set when DATABASE_URL is a MongoDB server, so that every process signs sessions with ' +
        'the same secret; make one with: openssl rand -hex 32',
    )
  }
  if (!result.success || problems.length > 0) {
    throw new InvalidEnvironment(
      `These settings are not right:\n${problems.map((line) => `  ${line}\n`).join('')}See .env.example for what each one takes.`,
    )
  }
  const variables = result.data
  const isProduction = variables.NODE_ENV === 'production'
  const DATA_DIR = resolve(variables.DATA_DIR)
  return {
    ...variables,
    isProduction,
    DATA_DIR,
    MEDIA_DIR: resolve(variables.MEDIA_DIR),
    // Development pushes schema changes straight into its file, which migrations could not follow:
    // the two never share one.
    DATABASE_URL: databaseUrl(
      variables.DATABASE_URL,
      `${DATA_DIR}/${isProduction ? 'platform' : variables.NODE_ENV}.db`,
    ),
    usesMongo,
    TRUST_PROXY: trustProxy(variables.TRUST_PROXY),
    COOKIE_SECURE: variables.COOKIE_SECURE ?? variables.SERVER_URL?.startsWith('https:') ?? false,
    GRAPHQL_INTROSPECTION: variables.GRAPHQL_INTROSPECTION ?? !isProduction,
  }
}

function databaseUrl(given: string | undefined, defaultFile: string): string {
  if (given?.startsWith('mongodb')) return given
  return `file:${given ? resolve(given.slice('file:'.length)) : defaultFile}`
}

function trustProxy(value: string): boolean | number | string {
  if (value === 'true') return true
  if (value === 'false') return false
  return /^\d+$/.test(value) ? Number(value) : value
}

let loaded: Env | undefined

/**
 * The process's configuration, read on first use from the environment and, where present, `.env`
 * (a variable that is already set wins).
 * @throws {InvalidEnvironment}
 */
export function env(): Env {
  if (!loaded) {
    if (existsSync('.env')) loadEnvFile('.env')
    loaded = parseEnv(process.env)
  }
  return loaded
}
