/** Everything a caller can try on a document, over REST and over GraphQL, and what the rules ask for it. */

import type { Operation } from '#collections/access/rules.ts'
import type { ContentType } from '#src/contract/enums.ts'
import type { Answer, Caller } from './api.ts'
import { builders } from './builders.ts'

/** Names of a collection in GraphQL, and its field that holds the title. */
export const names = {
  treatments: { one: 'Treatment', many: 'Treatments', title: 'title' },
  conditions: { one: 'Condition', many: 'Conditions', title: 'name' },
  faqs: { one: 'Faq', many: 'Faqs', title: 'question' },
  locations: { one: 'Location', many: 'Locations', title: 'name' },
  providers: { one: 'Provider', many: 'Providers', title: 'name' },
  articles: { one: 'Article', many: 'Articles', title: 'title' },
  pages: { one: 'Page', many: 'Pages', title: 'title' },
} as const satisfies Record<ContentType, { one: string; many: string; title: string }>

/** The document an action is tried on. */
export interface Target {
  slug: ContentType
  id: string
  /** A version in which it was published. */
  versionId: string
}

export interface Action {
  name: string
  /** What the role needs; `nobody` = not offered to anyone. */
  needs: readonly Operation[] | 'nobody'
  /** How the document stands before. @default 'published' with a newer draft */
  on?: 'draft' | 'trashed'
  /** Whether it can be done only once to a document. */
  once?: true
  /** Whether anonymous callers may, where the rules let them read. */
  anonymousToo?: true
  rest: (caller: Caller, target: Target) => Promise<Answer>
  /** Missing where GraphQL has no such operation. */
  graphql?: (caller: Caller, target: Target) => Promise<Answer>
}

let counter = 0
const words = () => `Words ${++counter}`
const api = ({ slug, id }: Target, query = '') => `/api/${slug}/${id}${query}`
const inThePast = '2026-01-01T00:00:00.000Z'

/** Whether an answer says yes, over REST or GraphQL. @throws {Error} when it says neither yes nor no */
export function isAllowed({ status, body }: Answer): boolean {
  const errors = body?.errors as { message: string; extensions?: { statusCode?: number } }[] | undefined
  const code = status === 200 && errors?.length ? (errors[0]?.extensions?.statusCode ?? 400) : status
  if (code >= 200 && code < 300) return true
  if (code === 401 || code === 403 || code === 404) return false
  throw new Error(`Neither allowed nor refused: ${status} ${JSON.stringify(body).slice(0, 500)}`)
}

/** A list that leaves the document out is a refusal too. */
const listing = async (
  answer: Promise<Answer>,
  find: (body: Answer['body']) => number | undefined,
): Promise<Answer> => {
  const found = await answer
  return found.status === 200 && !found.body.errors && find(found.body) === 0
    ? { ...found, status: 404 }
    : found
}

const update = ({ slug, id }: Target, data: object, args = '') => {
  const { one } = names[slug]
  return {
    query: `mutation ($id: String!, $data: mutation${one}UpdateInput!) { update${one}(id: $id, data: $data ${args}) { id } }`,
    variables: { id, data: withRequired(slug, data) },
  }
}

/** GraphQL asks for an address even in a change of something else. */
const withRequired = (slug: ContentType, data: object) =>
  slug === 'locations' ? { address: builders.locations().address, ...data } : data

/** The builder's document as GraphQL takes it: enum names have no slashes, and the slug is required. */
const input = (slug: ContentType, over: object) => {
  const data: Record<string, unknown> = {
    slug: `copy-${++counter}`,
    channels: ['web'],
    ...builders[slug](),
    ...over,
  }
  if (slug === 'locations') data['timeZone'] = 'America_New_York'
  return data
}

const send = (caller: Caller, { query, variables }: { query: string; variables: Record<string, unknown> }) =>
  caller.graphql(query, variables)

const create = ({ slug }: Target, over: object, args: string) => ({
  query: `mutation ($data: mutation${names[slug].one}Input!) { create${names[slug].one}(data: $data ${args}) { id } }`,
  variables: { data: input(slug, over) },
})

const rename = ({ slug }: Target) => ({ [names[slug].title]: words() })

export const contentActions: readonly Action[] = [
  {
    name: 'read what is published',
    needs: ['read'],
    anonymousToo: true,
    rest: (caller, target) => caller.get(api(target)),
    graphql: (caller, { slug, id }) => caller.graphql(`{ ${names[slug].one}(id: "${id}") { id } }`),
  },
  {
    name: 'list what is published',
    needs: ['read'],
    anonymousToo: true,
    rest: (caller, { slug, id }) =>
      listing(caller.get(`/api/${slug}?where[id][equals]=${id}`), (body) => body.totalDocs),
    graphql: (caller, { slug, id }) =>
      listing(
        caller.graphql(`{ list: ${names[slug].many}(where: { id: { equals: "${id}" } }) { totalDocs } }`),
        (body) => body.data.list.totalDocs,
      ),
  },
  {
    name: 'read a draft',
    needs: ['read'],
    on: 'draft',
    rest: (caller, target) => caller.get(api(target, '?draft=true')),
    graphql: (caller, { slug, id }) =>
      caller.graphql(`{ ${names[slug].one}(id: "${id}", draft: true) { id } }`),
  },
  {
    name: 'list drafts',
    needs: ['read'],
    on: 'draft',
    rest: (caller, { slug, id }) =>
      listing(caller.get(`/api/${slug}?draft=true&where[id][equals]=${id}`), (body) => body.totalDocs),
    graphql: (caller, { slug, id }) =>
      listing(
        caller.graphql(
          `{ list: ${names[slug].many}(draft: true, where: { id: { equals: "${id}" } }) { totalDocs } }`,
        ),
        (body) => body.data.list.totalDocs,
      ),
  },
  {
    name: 'count drafts',
    needs: ['read'],
    on: 'draft',
    rest: (caller, { slug, id }) =>
      listing(caller.get(`/api/${slug}/count?where[id][equals]=${id}`), (body) => body.totalDocs),
    graphql: (caller, { slug, id }) =>
      listing(
        caller.graphql(
          `{ list: count${names[slug].many}(where: { id: { equals: "${id}" } }) { totalDocs } }`,
        ),
        (body) => body.data.list.totalDocs,
      ),
  },
  {
    name: 'read the trash',
    needs: ['read'],
    on: 'trashed',
    rest: (caller, target) => caller.get(api(target, '?trash=true')),
    graphql: (caller, { slug, id }) =>
      caller.graphql(`{ ${names[slug].one}(id: "${id}", trash: true) { id } }`),
  },
  {
    name: 'read the versions',
    needs: ['read'],
    rest: (caller, { slug, id }) => caller.get(`/api/${slug}/versions?where[parent][equals]=${id}`),
    graphql: (caller, { slug }) => caller.graphql(`{ versions${names[slug].many}(limit: 1) { totalDocs } }`),
  },
  {
    name: 'read one version',
    needs: ['read'],
    rest: (caller, { slug, versionId }) => caller.get(`/api/${slug}/versions/${versionId}`),
    graphql: (caller, { slug, versionId }) =>
      caller.graphql(`{ version${names[slug].one}(id: "${versionId}") { id } }`),
  },
  {
    name: 'create a draft',
    needs: ['create'],
    rest: (caller, { slug }) => caller.post(`/api/${slug}?draft=true`, builders[slug]()),
    graphql: (caller, target) => send(caller, create(target, {}, ', draft: true')),
  },
  {
    name: 'create a draft as the admin does, saving while typing',
    needs: ['create'],
    rest: (caller, { slug }) =>
      caller.post(`/api/${slug}?draft=true&autosave=true&depth=0`, { _status: 'draft' }),
  },
  {
    name: 'create and publish',
    needs: ['create', 'publish'],
    rest: (caller, { slug }) => caller.post(`/api/${slug}`, builders[slug]({ _status: 'published' })),
    graphql: (caller, target) => send(caller, create(target, { _status: 'published' }, '')),
  },
  {
    name: 'create and publish by way of a draft',
    needs: ['create', 'publish'],
    rest: (caller, { slug }) =>
      caller.post(`/api/${slug}?draft=true`, builders[slug]({ _status: 'published' })),
    graphql: (caller, target) => send(caller, create(target, { _status: 'published' }, ', draft: true')),
  },
  {
    name: 'save a draft over what is published',
    needs: ['update'],
    rest: (caller, target) => caller.patch(api(target, '?draft=true'), rename(target)),
    graphql: (caller, target) => send(caller, update(target, rename(target), ', draft: true')),
  },
  {
    name: 'save a draft while typing',
    needs: ['update'],
    on: 'draft',
    rest: (caller, target) => caller.patch(api(target, '?draft=true&autosave=true'), rename(target)),
    graphql: (caller, target) =>
      send(caller, update(target, rename(target), ', draft: true, autosave: true')),
  },
  {
    name: 'change the live document without draft=true',
    needs: ['update', 'publish'],
    rest: (caller, target) => caller.patch(api(target), rename(target)),
    graphql: (caller, target) => send(caller, update(target, rename(target))),
  },
  {
    name: 'save over the live document while typing',
    needs: ['update', 'publish'],
    rest: (caller, target) => caller.patch(api(target, '?autosave=true'), rename(target)),
    graphql: (caller, target) => send(caller, update(target, rename(target), ', autosave: true')),
  },
  {
    name: 'publish',
    needs: ['update', 'publish'],
    on: 'draft',
    rest: (caller, target) => caller.patch(api(target), { _status: 'published' }),
    graphql: (caller, target) => send(caller, update(target, { _status: 'published' })),
  },
  {
    name: 'publish by way of a draft',
    needs: ['update', 'publish'],
    on: 'draft',
    rest: (caller, target) => caller.patch(api(target, '?draft=true'), { _status: 'published' }),
    graphql: (caller, target) => send(caller, update(target, { _status: 'published' }, ', draft: true')),
  },
  {
    name: 'publish one language',
    needs: ['update', 'publish'],
    on: 'draft',
    rest: (caller, target) =>
      caller.patch(api(target, '?publishSpecificLocale=en'), { _status: 'published' }),
  },
  {
    name: 'unpublish',
    needs: ['update', 'publish'],
    rest: (caller, target) => caller.patch(api(target), { _status: 'draft' }),
    graphql: (caller, target) => send(caller, update(target, { _status: 'draft' })),
  },
  {
    name: 'unpublish all languages',
    needs: ['update', 'publish'],
    rest: (caller, target) => caller.patch(api(target, '?unpublishAllLocales=true'), {}),
  },
  {
    name: 'unpublish all languages by way of a draft',
    needs: ['update', 'publish'],
    rest: (caller, target) => caller.patch(api(target, '?unpublishAllLocales=true&draft=true'), {}),
  },
  {
    name: 'move to the trash',
    needs: ['update', 'publish', 'delete'],
    once: true,
    rest: (caller, target) => caller.patch(api(target), { deletedAt: inThePast }),
    graphql: (caller, target) => send(caller, update(target, { deletedAt: inThePast })),
  },
  {
    name: 'restore from the trash',
    needs: ['update', 'publish'],
    on: 'trashed',
    once: true,
    rest: (caller, target) => caller.patch(api(target, '?trash=true'), { deletedAt: null }),
    graphql: (caller, target) => send(caller, update(target, { deletedAt: null }, ', trash: true')),
  },
  {
    name: 'delete for good',
    needs: ['delete'],
    once: true,
    rest: (caller, target) => caller.delete(api(target)),
    graphql: (caller, { slug, id }) =>
      caller.graphql(`mutation { delete${names[slug].one}(id: "${id}") { id } }`),
  },
  {
    name: 'restore a version as a draft',
    needs: ['update'],
    rest: (caller, { slug, versionId }) => caller.post(`/api/${slug}/versions/${versionId}?draft=true`),
    graphql: (caller, { slug, versionId }) =>
      caller.graphql(`mutation { restoreVersion${names[slug].one}(id: "${versionId}", draft: true) { id } }`),
  },
  {
    name: 'restore a version for all to see',
    needs: ['update', 'publish'],
    rest: (caller, { slug, versionId }) => caller.post(`/api/${slug}/versions/${versionId}`),
    graphql: (caller, { slug, versionId }) =>
      caller.graphql(`mutation { restoreVersion${names[slug].one}(id: "${versionId}") { id } }`),
  },
  {
    name: 'duplicate as a draft',
    needs: ['create'],
    rest: (caller, target) => caller.post(api(target, '/duplicate?draft=true'), {}),
  },
  {
    name: 'duplicate for all to see',
    needs: ['create', 'publish'],
    rest: (caller, target) => caller.post(api(target, '/duplicate?draft=false'), {}),
    graphql: (caller, { slug, id }) => {
      const { one } = names[slug]
      const query = `mutation ($id: String!, $data: mutation${one}Input!) { duplicate${one}(id: $id, data: $data) { id } }`
      return caller.graphql(query, { id, data: input(slug, {}) })
    },
  },
  {
    name: 'change many drafts',
    needs: ['update'],
    on: 'draft',
    rest: (caller, target) =>
      caller.patch(`/api/${target.slug}?draft=true&where[id][equals]=${target.id}`, { channels: ['web'] }),
  },
  {
    name: 'change many live documents',
    needs: ['update', 'publish'],
    rest: (caller, target) =>
      caller.patch(`/api/${target.slug}?where[id][equals]=${target.id}`, { channels: ['web'] }),
  },
  {
    name: 'publish many',
    needs: ['update', 'publish'],
    on: 'draft',
    rest: (caller, target) =>
      caller.patch(`/api/${target.slug}?draft=true&where[id][equals]=${target.id}`, { _status: 'published' }),
  },
  {
    name: 'delete many',
    needs: ['delete'],
    once: true,
    rest: (caller, target) => caller.delete(`/api/${target.slug}?where[id][equals]=${target.id}`),
  },
  {
    name: 'schedule',
    needs: 'nobody',
    on: 'draft',
    rest: (caller, target) => caller.post('/api/payload-jobs', job(target)),
    graphql: (caller, target) =>
      caller.graphql('mutation ($data: mutationPayloadJobInput!) { createPayloadJob(data: $data) { id } }', {
        data: job(target),
      }),
  },
]

const job = ({ slug, id }: Target) => ({
  taskSlug: 'schedulePublish',
  input: { type: 'publish', doc: { relationTo: slug, value: id } },
  waitUntil: inThePast,
})
