/** GraphQL queries that ask for everything the schema offers, made from its introspection. */
import { contentTypes } from '#src/contract/enums.ts'
import { names } from './accessActions.ts'
import type { Probe } from './anonymousProbes.ts'
import type { Caller } from './api.ts'
import type { HiddenDocument } from './hiddenWorld.ts'

interface TypeRef {
  kind: string
  name: string | null
  ofType: TypeRef | null
}
interface Type {
  name: string
  kind: string
  fields: { name: string; type: TypeRef; args: { name: string }[] }[] | null
  possibleTypes: { name: string }[] | null
}

const named = (type: TypeRef): TypeRef => (type.ofType ? named(type.ofType) : type)

/** What a related document is asked for besides its fields. */
const relatedArgs: Record<string, string> = {
  locale: 'es',
  fallbackLocale: 'en',
  draft: 'true',
  trash: 'true',
  limit: '5',
}

/** Reads the schema and returns a function that selects all fields of a type, some relations deep. */
async function schemaOf(caller: Caller) {
  const { body } = await caller.graphql(
    `{ __schema { types { name kind possibleTypes { name } fields { name args { name }
       type { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name } } } } } } } } }`,
  )
  const types = new Map<string, Type>(body.data.__schema.types.map((type: Type) => [type.name, type]))

  /** A selection set; `args` go to every field that takes them. */
  const select = (typeName: string, depth: number, args: Record<string, string> = relatedArgs): string => {
    const type = types.get(typeName)
    if (type?.kind === 'UNION') {
      // Equal names of different types may not meet in one answer, so only what all have.
      return `{ __typename ${type.possibleTypes?.map(({ name }) => `... on ${name} { id }`).join(' ') ?? ''} }`
    }
    const parts = (type?.fields ?? []).flatMap((field) => {
      const inner = named(field.type)
      const given = field.args
        .filter(({ name }) => args[name] !== undefined)
        .map(({ name }) => `${name}: ${args[name]}`)
      const call = given.length > 0 ? `${field.name}(${given.join(', ')})` : field.name
      if (inner.kind === 'SCALAR' || inner.kind === 'ENUM') return [call]
      return depth > 0 ? [`${call} ${select(inner.name ?? '', depth - 1, args)}`] : []
    })
    return `{ __typename ${parts.join(' ')} }`
  }
  const queries = types.get('Query')?.fields?.map(({ name }) => name) ?? []
  return { select, queries }
}

const query = (source: string): Probe => ({
  method: 'POST',
  path: '/api/graphql',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query: source }),
})

/** What a list or a document is asked for with. */
const flags = [
  'draft: true',
  'trash: true',
  'locale: es',
  'locale: en, fallbackLocale: es',
  'locale: es, fallbackLocale: none',
  'select: true, fallbackLocale: es',
]

/** Every join and relation in the other order and language, one document at a time. */
const oneByOne = { fallbackLocale: 'es', draft: 'false', limit: '1', sort: '"-slug"' }

/**
 * Lists, documents, counts, versions, permissions and linked documents; comparisons and orders.
 * @param starts how hidden texts begin
 */
export async function graphqlProbes(
  caller: Caller,
  documents: readonly HiddenDocument[],
  starts: readonly string[],
): Promise<Probe[]> {
  const { select, queries } = await schemaOf(caller)
  const ofType = contentTypes.flatMap((slug) => {
    const { one, many, title } = names[slug]
    const ids = documents.filter((document) => document.slug === slug).map(({ id }) => id)
    const conditions = starts.flatMap((start) => [
      `{ ${title}: { contains: "${start}" } }`,
      `{ OR: [{ summary: { like: "${start}" } }, { review__author: { like: "${start}" } }] }`,
      `{ AND: [{ seo__title: { contains: "${start}" } }, { _status: { equals: draft } }] }`,
    ])
    const version = select(`${one}Version_Version`, 0)
    return [
      ...flags.flatMap((flag) => [
        `{ ${many}(limit: 12, ${flag}) { totalDocs hasNextPage docs ${select(one, 2)} } }`,
        `{ ${many}(limit: 12, ${flag}) { totalDocs docs ${select(one, 2, oneByOne)} } }`,
        ...ids.map((id) => `{ ${one}(id: "${id}", ${flag}) ${select(one, 1)} }`),
      ]),
      ...ids.map((id) => `{ docAccess${one}(id: "${id}") { read { permission } update { permission } } }`),
      `{ count${many}(draft: true, trash: true) { totalDocs } }`,
      `{ count${many}(locale: es) { totalDocs } }`,
      `{ versions${many}(limit: 5, trash: true) { totalDocs docs { id version ${version} } } }`,
      `{ ${many}(limit: 5) { docs { id en: ${title} } } es: ${many}(limit: 5, locale: es) { docs { ${title} } } }`,
      ...conditions.flatMap((where) => [
        `{ ${many}(where: ${where}) { totalDocs docs { id } } }`,
        `{ count${many}(where: ${where}) { totalDocs } }`,
        `{ count${many}(locale: es, where: ${where}) { totalDocs } }`,
      ]),
      ...[
        'review.medicalReviewer.name',
        'conditions.summary',
        '-summary.es',
        'summary__es',
        'faqs.question',
      ].map((sort) => `{ ${many}(sort: "${sort}") { docs { id } } }`),
    ]
  })
  const internal = queries.filter((name) =>
    /^(count|docAccess)?(Users?|Payload)|^(me|initialized|Access)/.test(name),
  )
  return [...ofType, ...internal.map((name) => `{ ${name} { __typename } }`)].map(query)
}
