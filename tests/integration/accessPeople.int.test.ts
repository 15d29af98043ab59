import { describe, expect, test } from 'vitest'
import { roles, rules } from '#collections/access/rules.ts'
import { isAllowed } from '#tests/support/accessActions.ts'
import { type Answer, aPerson, type Caller, caller, signIn } from '#tests/support/api.ts'
import { aSite, aTreatment } from '#tests/support/builders.ts'
import { adminEmail, adminPassword, startServer } from '#tests/support/startServer.ts'

const server = await startServer()
const admin = await signIn(server)
const anonymous = caller(server)
const site = (await admin.post('/api/sites', aSite())).body.doc
const adminId: string = (await admin.get('/api/users/me')).body.user.id

const userOf = async (id: string) => (await admin.get(`/api/users/${id}?depth=0`)).body

describe('people', () => {
  const administrators = roles
    .map(({ value }) => value)
    .filter((role) => rules[role].users.includes('update'))
  const others = roles.map(({ value }) => value).filter((role) => !administrators.includes(role))

  test('only administrators see, add, change, unlock and delete others', async () => {
    const bystander = await aPerson(server, admin, ['author'])
    const someone = () => ({
      name: 'New',
      email: `new${Math.random()}@example.org`,
      password: adminPassword,
      roles: ['author'],
    })
    const tries: [string, (who: Caller) => Promise<Answer>][] = [
      ['read', (who) => who.get(`/api/users/${bystander.id}`)],
      ['read over GraphQL', (who) => who.graphql(`{ User(id: "${bystander.id}") { id } }`)],
      ['add', (who) => who.post('/api/users', someone())],
      ['change', (who) => who.patch(`/api/users/${bystander.id}`, { name: 'Renamed' })],
      ['unlock', (who) => who.post('/api/users/unlock', { email: adminEmail })],
      ['delete', async (who) => who.delete(`/api/users/${(await aPerson(server, admin, ['author'])).id}`)],
    ]
    const surprises: string[] = []
    for (const role of [...others, ...administrators]) {
      const who = await aPerson(server, admin, [role])
      for (const [name, attempt] of tries) {
        if (isAllowed(await attempt(who)) !== administrators.includes(role))
          surprises.push(`${role}: ${name}`)
      }
    }
    for (const [name, attempt] of tries)
      if (isAllowed(await attempt(anonymous))) surprises.push(`anonymous: ${name}`)
    expect(surprises).toEqual([])
  })

  test('a list of people shows everyone but administrators only themselves', async () => {
    for (const role of others) {
      const who = await aPerson(server, admin, [role])
      const { body } = await who.get('/api/users?limit=100&depth=0')
      expect(body.docs.map(({ id }: { id: string }) => id)).toEqual([who.id])
      const list = await who.graphql(
        '{ Users(limit: 100) { totalDocs docs { id } } countUsers { totalDocs } }',
      )
      expect(list.body.data.Users.docs).toEqual([{ id: who.id }])
      expect(list.body.data.countUsers.totalDocs).toBe(1)
    }
  })

  test('nobody raises their own roles or widens their own websites, however it is sent', async () => {
    const self = await aPerson(server, admin, ['author'], [site.id])
    const form = (fields: Record<string, string>) => {
      const data = new FormData()
      for (const [name, value] of Object.entries(fields)) data.append(name, value)
      return data
    }
    const path = `/api/users/${self.id}`
    const bodies: unknown[] = [
      { roles: ['administrator'], sites: [] },
      { roles: ['author', 'administrator'], sites: null },
      { 'roles[0]': 'administrator', 'roles.0': 'administrator', 'sites[0]': '' },
      { roles: { 0: 'administrator' } },
      { data: { roles: ['administrator'] }, user: { roles: ['administrator'] } },
      { _payload: JSON.stringify({ roles: ['administrator'], sites: [] }) },
    ]
    for (const body of bodies) await self.patch(path, body)
    for (const fields of [
      { _payload: JSON.stringify({ roles: ['administrator'], sites: [] }) },
      { 'roles[0]': 'administrator', roles: 'administrator' },
    ]) {
      await fetch(server.url + path, { method: 'PATCH', headers: self.headers, body: form(fields) })
    }
    await self.patch(`${path}?roles[0]=administrator&data[roles][0]=administrator&overrideAccess=true`, {
      name: 'Me',
    })
    await self.patch(`/api/users?where[id][equals]=${self.id}`, { roles: ['administrator'], sites: [] })
    await self.post('/api/users', {
      email: 'second@example.org',
      password: adminPassword,
      name: 'x',
      roles: ['administrator'],
    })
    await self.graphql(`mutation { updateUser(id: "${self.id}", data: { roles: [administrator] }) { id } }`)
    await self.graphql('mutation { createUser(data: { roles: [administrator] }) { id } }')

    expect(await userOf(self.id)).toMatchObject({ roles: ['author'], sites: [site.id] })
    expect((await self.get('/api/users')).body.totalDocs, 'the session sees more people').toBe(1)
    expect((await admin.get('/api/users?where[email][equals]=second@example.org')).body.totalDocs).toBe(0)
  })

  test('nobody sets what signing in keeps about them', async () => {
    const self = await aPerson(server, admin, ['author'])
    const secrets = {
      hash: 'x',
      salt: 'y',
      resetPasswordToken: 'known',
      resetPasswordExpiration: '2099-01-01',
      loginAttempts: -99,
      lockUntil: null,
      sessions: [],
    }
    expect((await self.patch(`/api/users/${self.id}`, secrets)).status).toBe(200)
    expect(
      (await anonymous.post('/api/users/reset-password', { token: 'known', password: 'a stolen passphrase' }))
        .status,
    ).toBe(403)
    expect((await self.get('/api/users/me')).body.user?.id).toBe(self.id)
    for (const who of [self, admin]) {
      const user = (await who.get(`/api/users/${self.id}`)).body
      for (const name of ['hash', 'salt', 'resetPasswordToken', 'password'])
        expect(user).not.toHaveProperty(name)
    }
  })

  test('people change their own name and password', async () => {
    const self = await aPerson(server, admin, ['medical-reviewer'])
    const { status, body } = await self.patch(`/api/users/${self.id}`, {
      name: 'Renée',
      password: 'another long passphrase',
    })
    expect([status, body.doc?.name]).toEqual([200, 'Renée'])
    await signIn(server, body.doc.email, 'another long passphrase')
  })
})

describe('signing in', () => {
  test('nobody makes the first administrator over HTTP', async () => {
    for (const body of [{ email: 'first@example.org', password: adminPassword, name: 'First' }, {}]) {
      expect((await anonymous.post('/api/users/first-register', body)).status).toBe(404)
    }
    expect((await anonymous.get('/api/users/first-register')).status).toBe(404)
  })

  test('me says who is signed in, and null to a stranger', async () => {
    const self = await aPerson(server, admin, ['author'])
    expect((await self.get('/api/users/me')).body.user).toMatchObject({ id: self.id, roles: ['author'] })
    expect((await anonymous.get('/api/users/me')).body.user).toBeNull()
    expect((await caller(server, 'forged.token.here').get('/api/users/me')).body.user).toBeNull()
  })

  test('a forgotten password tells nobody whether an account exists', async () => {
    const known = await anonymous.post('/api/users/forgot-password', { email: adminEmail })
    const unknown = await anonymous.post('/api/users/forgot-password', { email: 'nobody@example.org' })
    expect([known.status, known.body]).toEqual([unknown.status, unknown.body])
    expect(JSON.stringify(known.body)).not.toMatch(/token/i)
  })

  test('an account is locked after too many wrong passwords, and only an administrator unlocks it', async () => {
    const victim = await aPerson(server, admin, ['author'])
    const { email } = await userOf(victim.id)
    for (let attempt = 0; attempt < 8; attempt++)
      await anonymous.post('/api/users/login', { email, password: 'wrong' })
    await expect(signIn(server, email)).rejects.toThrow('refused')
    for (const who of [anonymous, victim, await aPerson(server, admin, ['publisher'])]) {
      expect(isAllowed(await who.post('/api/users/unlock', { email }))).toBe(false)
    }
    await expect(signIn(server, email)).rejects.toThrow('refused')
    expect((await admin.post('/api/users/unlock', { email })).status).toBe(200)
    await signIn(server, email)
  })
})

describe('what Payload keeps for itself', () => {
  const internal = [
    'payload-preferences',
    'payload-locked-documents',
    'payload-migrations',
    'payload-kv',
    'payload-jobs',
  ]

  test('reveals nothing to anonymous callers', async () => {
    const author = await aPerson(server, admin, ['author'])
    const treatment = (await admin.post('/api/treatments?draft=true', aTreatment())).body.doc
    await author.post('/api/payload-preferences/nav', { value: { note: 'PRIVATE' } })
    await author.post('/api/payload-locked-documents', {
      document: { relationTo: 'treatments', value: treatment.id },
      user: { relationTo: 'users', value: author.id },
    })
    for (const slug of internal) {
      for (const path of ['', '/count', '/versions', '?limit=0&depth=2', '?where[id][exists]=true', '/nav']) {
        const { status, body } = await anonymous.get(`/api/${slug}${path}`)
        expect(JSON.stringify(body), `${slug}${path}`).not.toMatch(/PRIVATE|"docs"|totalDocs|example\.org/)
        if (status === 200) expect(body, `${slug}${path}`).toEqual({ message: 'Not Found', value: null })
      }
    }
    for (const type of ['PayloadPreference', 'PayloadLockedDocument', 'PayloadKv', 'PayloadJob', 'User']) {
      const { body } = await anonymous.graphql(`{ list: ${type}s { totalDocs } }`)
      expect([type, body.data?.list ?? null, body.errors?.length]).toEqual([type, null, 1])
      const count = await anonymous.graphql(`{ count: count${type}s { totalDocs } }`)
      expect([type, count.body.data?.count?.totalDocs ?? 0]).toEqual([type, 0])
    }
  })

  test('keeps the queue closed: nobody adds, reads, changes or removes a job, only administrators run it', async () => {
    const people = await Promise.all(
      roles.map(async ({ value }) => ({ role: value, who: await aPerson(server, admin, [value]) })),
    )
    for (const { role, who } of [...people, { role: 'anonymous', who: anonymous }]) {
      const tries = [
        who.get('/api/payload-jobs'),
        who.get('/api/payload-jobs/count'),
        who.post('/api/payload-jobs', { taskSlug: 'schedulePublish', input: {} }),
        who.patch('/api/payload-jobs?where[id][exists]=true', { waitUntil: null }),
        who.delete('/api/payload-jobs?where[id][exists]=true'),
      ]
      expect((await Promise.all(tries)).map(isAllowed), role).toEqual([false, false, false, false, false])
      expect([role, isAllowed(await who.get('/api/payload-jobs/run'))]).toEqual([
        role,
        role === 'administrator',
      ])
      expect([role, isAllowed(await who.get('/api/payload-jobs/handle-schedules'))]).toEqual([role, false])
    }
  })
})

// Last in this file: it takes away the administrator everything above works with.
describe('the last administrator', () => {
  test('can be neither demoted nor deleted, one by one or in bulk', async () => {
    const remaining = async () =>
      (await admin.get('/api/users?where[roles][in]=administrator&limit=100&depth=0')).body.docs.map(
        ({ id }: { id: string }) => id,
      )
    for (const id of await remaining()) if (id !== adminId) await admin.delete(`/api/users/${id}`)
    expect(await remaining()).toEqual([adminId])
    expect((await admin.patch(`/api/users/${adminId}`, { roles: ['author'] })).status).toBe(409)
    expect((await admin.delete(`/api/users/${adminId}`)).status).toBe(409)

    const second = await aPerson(server, admin, ['administrator'])
    await admin.patch('/api/users?where[roles][in]=administrator', { roles: ['author'] })
    await admin.delete('/api/users?where[roles][in]=administrator')
    const left = await Promise.all(
      [admin, second].map(async (who) => (await who.get('/api/users/me')).body.user?.roles),
    )
    expect(left.flat(), 'nobody could let people in any more').toContain('administrator')
  })
})
