import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { anonymousMayRead, type Operation, type Role, roles, rules } from '#collections/access/rules.ts'
import { isAllowed } from '#tests/support/accessActions.ts'
import { type Answer, aPerson, type Caller, caller, signIn } from '#tests/support/api.ts'
import { aSite } from '#tests/support/builders.ts'
import { startServer } from '#tests/support/startServer.ts'

const server = await startServer()
const admin = await signIn(server)

const callers = new Map<Role | 'anonymous', Caller>([['anonymous', caller(server)]])
for (const { value } of roles) callers.set(value, await aPerson(server, admin, [value]))

const red = { create: { width: 8, height: 8, channels: 3, background: 'red' } } as const
const picture = new Blob([new Uint8Array(await sharp(red).png().toBuffer())], { type: 'image/png' })
const upload = (who: Caller) => who.upload(picture, 'dot.png', { alt: 'A dot' })

interface Action {
  name: string
  subject: 'media' | 'sites' | 'webhooks'
  needs: readonly Operation[]
  /** Trashed before. */
  isTrashed?: true
  attempt: (who: Caller, id: string) => Promise<Answer>
}

/** Of a website that is not deleted meanwhile. */
let site: Promise<Answer> | undefined
const aWebhook = async () => {
  site ??= admin.post('/api/sites', aSite())
  return { name: 'A webhook', site: (await site).body.doc.id, url: 'https://www.example.org/' }
}

const now = '2026-01-01T00:00:00.000Z'
const actions: readonly Action[] = [
  { subject: 'media', name: 'read', needs: ['read'], attempt: (who, id) => who.get(`/api/media/${id}`) },
  {
    subject: 'media',
    name: 'read over GraphQL',
    needs: ['read'],
    attempt: (who, id) => who.graphql(`{ Media(id: "${id}") { id } }`),
  },
  { subject: 'media', name: 'upload', needs: ['create'], attempt: upload },
  {
    subject: 'media',
    name: 'change',
    needs: ['update'],
    attempt: (who, id) => who.patch(`/api/media/${id}`, { alt: 'Dot' }),
  },
  {
    subject: 'media',
    name: 'change over GraphQL',
    needs: ['update'],
    attempt: (who, id) => who.graphql(`mutation { updateMedia(id: "${id}", data: { alt: "Dot" }) { id } }`),
  },
  {
    subject: 'media',
    name: 'change many',
    needs: ['update'],
    attempt: (who, id) => who.patch(`/api/media?where[id][equals]=${id}`, { alt: 'D' }),
  },
  {
    subject: 'media',
    name: 'move to the trash',
    needs: ['update', 'delete'],
    attempt: (who, id) => who.patch(`/api/media/${id}`, { deletedAt: now }),
  },
  {
    subject: 'media',
    name: 'restore from the trash',
    needs: ['update'],
    isTrashed: true,
    attempt: (who, id) => who.patch(`/api/media/${id}?trash=true`, { deletedAt: null }),
  },
  {
    subject: 'media',
    name: 'delete',
    needs: ['delete'],
    attempt: (who, id) => who.delete(`/api/media/${id}`),
  },
  {
    subject: 'media',
    name: 'delete over GraphQL',
    needs: ['delete'],
    attempt: (who, id) => who.graphql(`mutation { deleteMedia(id: "${id}") { id } }`),
  },
  {
    subject: 'media',
    name: 'delete many',
    needs: ['delete'],
    attempt: (who, id) => who.delete(`/api/media?where[id][equals]=${id}`),
  },
  { subject: 'sites', name: 'read', needs: ['read'], attempt: (who, id) => who.get(`/api/sites/${id}`) },
  {
    subject: 'sites',
    name: 'read over GraphQL',
    needs: ['read'],
    attempt: (who, id) => who.graphql(`{ Site(id: "${id}") { id } }`),
  },
  { subject: 'sites', name: 'add', needs: ['create'], attempt: (who) => who.post('/api/sites', aSite()) },
  {
    subject: 'sites',
    name: 'change',
    needs: ['update'],
    attempt: (who, id) => who.patch(`/api/sites/${id}`, { name: 'Renamed' }),
  },
  {
    subject: 'sites',
    name: 'change over GraphQL',
    needs: ['update'],
    attempt: (who, id) =>
      who.graphql(`mutation { updateSite(id: "${id}", data: { name: "Renamed" }) { id } }`),
  },
  {
    subject: 'sites',
    name: 'change many',
    needs: ['update'],
    attempt: (who, id) => who.patch(`/api/sites?where[id][equals]=${id}`, { name: 'R' }),
  },
  {
    subject: 'sites',
    name: 'delete',
    needs: ['delete'],
    attempt: (who, id) => who.delete(`/api/sites/${id}`),
  },
  {
    subject: 'sites',
    name: 'delete over GraphQL',
    needs: ['delete'],
    attempt: (who, id) => who.graphql(`mutation { deleteSite(id: "${id}") { id } }`),
  },
  {
    subject: 'sites',
    name: 'delete many',
    needs: ['delete'],
    attempt: (who, id) => who.delete(`/api/sites?where[id][equals]=${id}`),
  },
  {
    subject: 'webhooks',
    name: 'read',
    needs: ['read'],
    attempt: (who, id) => who.get(`/api/webhooks/${id}`),
  },
  {
    subject: 'webhooks',
    name: 'add',
    needs: ['create'],
    attempt: async (who) => who.post('/api/webhooks', await aWebhook()),
  },
  {
    subject: 'webhooks',
    name: 'change',
    needs: ['update'],
    attempt: (who, id) => who.patch(`/api/webhooks/${id}`, { name: 'Renamed' }),
  },
  {
    subject: 'webhooks',
    name: 'change many',
    needs: ['update'],
    attempt: (who, id) => who.patch(`/api/webhooks?where[id][equals]=${id}`, { name: 'R' }),
  },
  {
    subject: 'webhooks',
    name: 'see the state of',
    needs: ['read'],
    attempt: (who, id) => who.get(`/api/webhooks/${id}/state`),
  },
  {
    subject: 'webhooks',
    name: 'make a new secret of',
    needs: ['update'],
    attempt: (who, id) => who.post(`/api/webhooks/${id}/new-secret`),
  },
  {
    subject: 'webhooks',
    name: 'delete',
    needs: ['delete'],
    attempt: (who, id) => who.delete(`/api/webhooks/${id}`),
  },
  {
    subject: 'webhooks',
    name: 'delete many',
    needs: ['delete'],
    attempt: (who, id) => who.delete(`/api/webhooks?where[id][equals]=${id}`),
  },
]

async function prepare({ subject, isTrashed }: Action): Promise<string> {
  const made =
    subject === 'media'
      ? await upload(admin)
      : await admin.post(`/api/${subject}`, subject === 'sites' ? aSite() : await aWebhook())
  expect(made.status, JSON.stringify(made.body)).toBe(201)
  const { id } = made.body.doc
  if (isTrashed) await admin.patch(`/api/${subject}/${id}`, { deletedAt: now })
  return id
}

describe.each(['media', 'sites', 'webhooks'] as const)('%s', (subject) => {
  test.each(actions.filter((action) => action.subject === subject))(
    '$name: exactly whom the rules table allows',
    async (action) => {
      const surprises: string[] = []
      const stored = async (id: string) =>
        JSON.stringify((await admin.get(`/api/${subject}/${id}?trash=true&locale=all`)).body)
      for (const [name, who] of callers) {
        const expected =
          name === 'anonymous'
            ? action.needs.every((operation) => operation === 'read') && anonymousMayRead[subject]
            : action.needs.every((operation) => rules[name][subject].includes(operation))
        const id = await prepare(action)
        const before = await stored(id)
        if (isAllowed(await action.attempt(who, id)) !== expected)
          surprises.push(`${name} ${expected ? 'may not' : 'may'}`)
        if (!expected && (await stored(id)) !== before) surprises.push(`${name} changed it`)
      }
      expect(surprises).toEqual([])
    },
  )
})

test('anonymous callers do not see images in the trash', async () => {
  const anonymous = caller(server)
  const { id } = (await upload(admin)).body.doc
  await admin.patch(`/api/media/${id}`, { deletedAt: now })
  expect((await anonymous.get(`/api/media/${id}?trash=true`)).status).toBe(404)
  expect((await anonymous.get(`/api/media?trash=true&where[id][equals]=${id}`)).body.totalDocs).toBe(0)
  expect((await anonymous.get(`/api/media/count?trash=true&where[id][equals]=${id}`)).body.totalDocs).toBe(0)
  const { body } = await anonymous.graphql(`{ Media(id: "${id}", trash: true) { alt } }`)
  expect(body.data.Media).toBeNull()
})
