import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Env, InvalidEnvironment, parseEnv, variableNames } from '#src/env.ts'

/** What the settings are refused with. */
const refusal = (raw: Record<string, string>): string => {
  try {
    parseEnv(raw)
  } catch (error) {
    if (error instanceof InvalidEnvironment) return error.message
    throw error
  }
  return ''
}

test('without any setting the server is a production server with an SQLite file of its own', () => {
  expect(parseEnv({})).toEqual({
    NODE_ENV: 'production',
    isProduction: true,
    PORT: 3000,
    HOST: '0.0.0.0',
    TRUST_PROXY: false,
    LOG_LEVEL: 'info',
    DATABASE_URL: `file:${resolve('data/platform.db')}`,
    usesMongo: false,
    DATA_DIR: resolve('data'),
    MEDIA_DIR: resolve('media'),
    ADMIN_EMAIL: 'admin@localhost.local',
    ADMIN_PANEL: true,
    SEED_SAMPLE_CONTENT: true,
    CORS_ORIGINS: [],
    COOKIE_SECURE: false,
    BODY_LIMIT_KIB: 2048,
    UPLOAD_LIMIT_MIB: 25,
    UPLOAD_LIMIT_MEGAPIXELS: 80,
    REQUEST_TIMEOUT_SECONDS: 30,
    LOGIN_ATTEMPTS_PER_15_MINUTES: 20,
    GRAPHQL_INTROSPECTION: false,
    DELIVERY_CACHE_MIB: 256,
    DELIVERY_MAX_AGE_SECONDS: 60,
    DELIVERY_REQUESTS_PER_MINUTE: 6000,
    DELIVERY_POLL_MS: 250,
    WEBHOOK_ALLOWED_HOSTS: [],
  } satisfies Env)
})

test('development has a file of its own and shows the GraphQL schema', () => {
  const settings = parseEnv({ NODE_ENV: 'development' })
  expect(settings).toMatchObject({ isProduction: false, GRAPHQL_INTROSPECTION: true })
  expect(settings.DATABASE_URL).toBe(`file:${resolve('data/development.db')}`)
})

test('a variable set to nothing or to blanks counts as not set', () => {
  expect(
    parseEnv({ PORT: '', DATABASE_URL: ' ', PAYLOAD_SECRET: '', ADMIN_PASSWORD: '  ', CORS_ORIGINS: '' }),
  ).toEqual(parseEnv({}))
})

describe('each rule', () => {
  test.each([
    ['NODE_ENV', 'staging'],
    ['WEBHOOK_ALLOWED_HOSTS', 'http://localhost:8080'],
    ['PORT', '-1'],
    ['PORT', '65536'],
    ['PORT', '80.5'],
    ['PORT', 'http'],
    ['SERVER_URL', 'cms.example.org'],
    ['SERVER_URL', 'ftp://cms.example.org'],
    ['SERVER_URL', 'https://cms.example.org/cms'],
    ['TRUST_PROXY', 'yes'],
    ['TRUST_PROXY', '10.0.0.1,proxy'],
    ['TRUST_PROXY', '10.0.0.0/8/8'],
    ['LOG_LEVEL', 'loud'],
    ['DATABASE_URL', 'postgres://localhost/prc'],
    ['DATABASE_URL', '/var/lib/prc.db'],
    ['DATABASE_URL', 'file:'],
    ['PAYLOAD_SECRET', 'x'.repeat(31)],
    ['ADMIN_EMAIL', 'admin'],
    ['ADMIN_PASSWORD', 'x'.repeat(11)],
    ['ADMIN_PANEL', 'yes'],
    ['SEED_SAMPLE_CONTENT', '1'],
    ['CORS_ORIGINS', '*'],
    ['CORS_ORIGINS', 'https://www.example.org/'],
    ['CORS_ORIGINS', 'https://www.example.org,example.com'],
    ['COOKIE_SECURE', 'on'],
    ['BODY_LIMIT_KIB', '15'],
    ['BODY_LIMIT_KIB', '102401'],
    ['UPLOAD_LIMIT_MIB', '0'],
    ['UPLOAD_LIMIT_MIB', '501'],
    ['UPLOAD_LIMIT_MEGAPIXELS', '0'],
    ['UPLOAD_LIMIT_MEGAPIXELS', '501'],
    ['REQUEST_TIMEOUT_SECONDS', '0'],
    ['REQUEST_TIMEOUT_SECONDS', '601'],
    ['LOGIN_ATTEMPTS_PER_15_MINUTES', '0'],
    ['LOGIN_ATTEMPTS_PER_15_MINUTES', '10001'],
    ['GRAPHQL_INTROSPECTION', 'TRUE'],
  ])('%s=%s is refused by name', (name, value) => {
    expect(refusal({ [name]: value })).toMatch(new RegExp(`^  ${name}: .+`, 'm'))
  })

  test.each([
    ['SERVER_URL', 'https://cms.example.org', 'https://cms.example.org'],
    ['SERVER_URL', 'https://cms.example.org/', 'https://cms.example.org'],
    ['SERVER_URL', 'http://localhost:3000', 'http://localhost:3000'],
    ['TRUST_PROXY', 'true', true],
    ['TRUST_PROXY', '2', 2],
    ['TRUST_PROXY', 'loopback, 10.0.0.0/8, ::1', 'loopback, 10.0.0.0/8, ::1'],
    ['DATABASE_URL', 'file:other/prc.db', `file:${resolve('other/prc.db')}`],
    [
      'CORS_ORIGINS',
      ' https://a.example , https://b.example:8443,',
      ['https://a.example', 'https://b.example:8443'],
    ],
    ['PORT', '0', 0],
    ['COOKIE_SECURE', 'true', true],
    ['GRAPHQL_INTROSPECTION', 'true', true],
  ])('%s=%s is taken as %j', (name, value, taken) => {
    expect(parseEnv({ [name]: value })[name as keyof Env]).toEqual(taken)
  })
})

test('every broken setting is reported in one message that says where to look', () => {
  const message = refusal({
    PORT: 'x',
    LOG_LEVEL: 'x',
    ADMIN_EMAIL: 'x',
    DATABASE_URL: 'mongodb://localhost/prc',
  })
  for (const name of ['PORT', 'LOG_LEVEL', 'ADMIN_EMAIL', 'PAYLOAD_SECRET'])
    expect(message).toContain(`\n  ${name}: `)
  expect(message).toContain('.env.example')
})

test('MongoDB without PAYLOAD_SECRET is refused with the way to make one; with it, it is taken', () => {
  const DATABASE_URL = 'mongodb+srv://cluster.example.org/prc'
  expect(refusal({ DATABASE_URL })).toContain('openssl rand -hex 32')
  expect(parseEnv({ DATABASE_URL, PAYLOAD_SECRET: 's'.repeat(32) })).toMatchObject({
    usesMongo: true,
    DATABASE_URL,
  })
})

test('a refused secret or password is not repeated in the message', () => {
  const message = refusal({ PAYLOAD_SECRET: 'short-secret', ADMIN_PASSWORD: 'hunter2' })
  expect(message).toContain('PAYLOAD_SECRET')
  expect(message).not.toContain('short-secret')
  expect(message).not.toContain('hunter2')
})

test('cookies are secure by default when the public address is https', () => {
  expect(parseEnv({ SERVER_URL: 'https://cms.example.org' }).COOKIE_SECURE).toBe(true)
  expect(parseEnv({ SERVER_URL: 'http://localhost:3000' }).COOKIE_SECURE).toBe(false)
  expect(parseEnv({ SERVER_URL: 'https://cms.example.org', COOKIE_SECURE: 'false' }).COOKIE_SECURE).toBe(
    false,
  )
})

describe('.env.example', () => {
  const lines = readFileSync('.env.example', 'utf8').split('\n')
  const listed = lines.flatMap((line, index) => {
    const [, name, value] = /^# ([A-Z0-9_]+)=(.*)$/.exec(line) ?? []
    return name === undefined ? [] : [{ name, value: value ?? '', comment: lines[index - 1] ?? '' }]
  })

  test('lists exactly the variables there are, in their order', () => {
    expect(listed.map(({ name }) => name)).toEqual(variableNames)
  })

  test('sets nothing: every line is a comment', () => {
    expect(lines.filter((line) => line !== '' && !line.startsWith('#'))).toEqual([])
  })

  test('says of each variable in one sentence what it is', () => {
    for (const { name, comment } of listed) expect(comment, name).toMatch(/^# [^-].{10,}\.$/)
  })

  test('shows the true defaults', () => {
    expect(parseEnv(Object.fromEntries(listed.map(({ name, value }) => [name, value])))).toEqual(parseEnv({}))
  })
})
