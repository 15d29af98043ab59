/** A session cookie is worth nothing to another website. */
import { expect, test } from 'vitest'
import { caller } from '#tests/support/api.ts'
import { aTreatment } from '#tests/support/builders.ts'
import { adminEmail, adminPassword, startServer } from '#tests/support/startServer.ts'

const server = await startServer({ env: { CORS_ORIGINS: 'https://partner.example.org' } })
const anonymous = caller(server)
const { headers } = await anonymous.post('/api/users/login', { email: adminEmail, password: adminPassword })
const cookie = headers.get('set-cookie')?.split(';')[0] ?? ''

const create = (more: Record<string, string>) =>
  anonymous.post('/api/treatments?draft=true', aTreatment(), { cookie, ...more })

test('the session cookie is out of reach of scripts and of other sites', () => {
  expect(headers.get('set-cookie')).toMatch(/^payload-token=.*HttpOnly.*SameSite=Lax/i)
})

test.each([
  ['from our own page', 201, (url: string) => ({ origin: url })],
  ['from an origin of the configuration', 201, () => ({ origin: 'https://partner.example.org' })],
  ['from a program that sends no origin', 201, () => ({})],
  ['from another website', 403, () => ({ origin: 'https://evil.example' })],
  ['from a sandboxed frame', 403, () => ({ origin: 'null' })],
  ['from another website that hides its origin', 403, () => ({ 'sec-fetch-site': 'cross-site' })],
  ['from a neighbour below the same domain', 403, () => ({ 'sec-fetch-site': 'same-site' })],
] as const)('a write with the cookie %s is answered %i', async (_, status, more) => {
  expect((await create(more(server.url) as Record<string, string>)).status).toBe(status)
})

test('reading with the cookie is not hindered', async () => {
  expect((await anonymous.get('/api/users/me', { cookie, origin: 'https://evil.example' })).status).toBe(200)
})
