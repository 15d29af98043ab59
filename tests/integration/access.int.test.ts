import { describe, expect, test } from 'vitest'
import { type Role, roles, rules } from '#collections/access/rules.ts'
import { type ContentType, contentTypes } from '#src/contract/enums.ts'
import { type Action, contentActions, isAllowed, type Target } from '#tests/support/accessActions.ts'
import { aPerson, type Caller, caller, signIn } from '#tests/support/api.ts'
import { builders } from '#tests/support/builders.ts'
import { startServer } from '#tests/support/startServer.ts'

const server = await startServer()
const admin = await signIn(server)

type CallerName = Role | 'anonymous'
const callers = new Map<CallerName, Caller>([['anonymous', caller(server)]])
for (const { value } of roles) callers.set(value, await aPerson(server, admin, [value]))

/** What the table says. */
const expected = (name: CallerName, { needs, anonymousToo }: Action): boolean => {
  if (needs === 'nobody') return false
  if (name === 'anonymous') return Boolean(anonymousToo)
  return needs.every((operation) => rules[name].content.includes(operation))
}

/** A document in the state the action starts from. */
async function prepare(slug: ContentType, on: Action['on']): Promise<Target> {
  const made = await admin.post(`/api/${slug}${on === 'draft' ? '?draft=true' : ''}`, {
    ...builders[slug](),
    _status: on === 'draft' ? 'draft' : 'published',
  })
  expect(made.status, JSON.stringify(made.body)).toBe(201)
  const id: string = made.body.doc.id
  const versions = await admin.get(`/api/${slug}/versions?where[parent][equals]=${id}&limit=1`)
  if (on === undefined) await admin.patch(`/api/${slug}/${id}?draft=true`, { summary: 'A newer draft.' })
  if (on === 'trashed') await admin.patch(`/api/${slug}/${id}`, { deletedAt: new Date().toISOString() })
  return { slug, id, versionId: versions.body.docs[0].id }
}

/** Everything stored of a document: live, newest, how many versions; and how many documents there are. */
async function stateOf({ slug, id }: Target): Promise<string> {
  const parts = await Promise.all([
    admin.get(`/api/${slug}/${id}?locale=all&depth=0&trash=true`),
    admin.get(`/api/${slug}/${id}?locale=all&depth=0&trash=true&draft=true`),
    admin.get(`/api/${slug}/versions?where[parent][equals]=${id}&limit=1&trash=true&depth=0`),
    admin.get(`/api/${slug}/count`),
  ])
  return JSON.stringify(parts.map(({ body }) => body))
}

describe.each(contentTypes)('%s', (slug) => {
  test.each(contentActions)('$name: exactly whom the rules table allows', async (action) => {
    const ways = (['rest', 'graphql'] as const).filter((way) => action[way])
    const refused = [...callers].filter(([name]) => !expected(name, action))
    const allowed = [...callers].filter(([name]) => expected(name, action))
    const surprises: string[] = []

    let target = await prepare(slug, action.on)
    const before = await stateOf(target)
    for (const [name, who] of refused) {
      for (const way of ways) {
        if (isAllowed((await action[way]?.(who, target)) ?? never()))
          surprises.push(`${name} may, over ${way}`)
      }
    }
    expect(surprises).toEqual([])
    expect(await stateOf(target), 'a refused request changed something').toBe(before)

    for (const [name, who] of allowed) {
      for (const way of ways) {
        const answer = (await action[way]?.(who, target)) ?? never()
        if (!isAllowed(answer))
          surprises.push(`${name} may not, over ${way}: ${JSON.stringify(answer.body).slice(0, 200)}`)
        if (action.once) target = await prepare(slug, action.on)
      }
    }
    expect(surprises).toEqual([])
  })
})

function never(): never {
  throw new Error('There is no such way.')
}
