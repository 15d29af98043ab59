/** Every question a stranger can ask of the API, as requests to send and compare. */
import type { FlattenedField, Payload } from 'payload'

/** One request without credentials. */
export interface Probe {
  method: 'GET' | 'HEAD' | 'POST'
  path: string
  headers?: Record<string, string>
  body?: string
}

/** Collections a stranger may read something of. */
export const readable = [
  'treatments',
  'conditions',
  'faqs',
  'locations',
  'providers',
  'articles',
  'pages',
  'media',
  'sites',
] as const

/** Ways to ask for more than is offered: drafts, trash, other languages, parts, depth. */
const variants = [
  '',
  'limit=0',
  'pagination=false',
  'draft=true',
  'trash=true',
  'draft=true&trash=true&limit=0&pagination=false',
  ...[0, 1, 2, 3, 4, 99].map((depth) => `depth=${depth}&limit=50`),
  'locale=en',
  'locale=es',
  'locale=all',
  'locale=*',
  'locale=xx',
  'locale[]=es',
  'locale=es&fallback-locale=en',
  'locale=es&fallbackLocale=none',
  'locale=en&fallback-locale=es',
  'locale=en&fallbackLocale=es&depth=3',
  'locale=en&fallbackLocale[]=es&fallbackLocale[]=en',
  'locale=en&fallbackLocale=es&select[_status]=false',
  'locale=en&fallbackLocale=es&select[createdAt]=false&depth=3',
  'locale=en&fallbackLocale=es&select[seo]=true',
  'locale=en&fallbackLocale=es&select[summary]=true&select[sections]=true',
  'fallbackLocale=es&depth=2&populate[treatments][seo]=true&populate[conditions][_status]=false',
  'fallbackLocale=es&depth=2&populate[faqs][answer]=true&populate[providers][biography]=true&populate[pages]=true',
  'depth=2&joins[faqs][count]=true&joins[faqs][limit]=0&joins[locations][count]=true&joins[treatments][count]=true',
  'depth=2&joins[faqs][sort]=-question&joins[faqs][limit]=1&joins[locations][sort]=name&joins[locations][limit]=1',
  'depth=2&joins[faqs][page]=2&joins[faqs][limit]=1',
  'depth=2&joins[faqs][where][_status][equals]=draft&joins[locations][where][deletedAt][exists]=true',
  'where[_status][equals]=draft',
  'where[_status][not_equals]=published',
  'where[deletedAt][exists]=true',
  'where[or][0][_status][equals]=draft&where[or][1][deletedAt][exists]=true&trash=true&draft=true',
  'overrideAccess=true&showHiddenFields=true&disableErrors=true&user[roles][0]=administrator',
  'includeLockStatus=true&flattenLocales=false&context[x]=1',
] as const

/** The same as a POST that says it is a GET, which some proxies and the admin use for long queries. */
const asPost = (path: string, query: string, header = 'x-payload-http-method-override'): Probe => ({
  method: 'POST',
  path,
  headers: { [header]: 'GET', 'content-type': 'application/x-www-form-urlencoded' },
  body: query,
})

/** What is tried on each hidden document. */
const byId: readonly string[] = [
  '',
  'draft=true&trash=true&depth=2',
  'locale=es&fallbackLocale=none',
  'locale=all',
  'locale=en&fallbackLocale=es&select[_status]=false&depth=3',
  'overrideAccess=true&showHiddenFields=true',
]

const jsonOverride = { 'x-payload-http-method-override': 'GET', 'content-type': 'application/json' }
const jsonBodies = [
  { draft: true, trash: true, limit: 0, pagination: false, depth: 4 },
  { locale: 'all', fallbackLocale: 'es' },
  {
    locale: 'en&fallbackLocale=es&draft=true',
    fallbackLocale: 'es',
    depth: 'es',
    select: { _status: false },
  },
  { overrideAccess: true, showHiddenFields: true, where: { _status: { equals: 'draft' } } },
  { data: { title: 'x' }, id: 'x' },
]

/**
 * Lists, counts, documents by id, versions, permissions; with GET, HEAD and a POST that says it is a GET.
 * @param ids documents of a collection, hidden ones among them, and versions
 */
export function routeProbes(ids: Record<string, { documents: string[]; versions: string[] }>): Probe[] {
  const probes: Probe[] = []
  const get = (path: string, query: string) => probes.push({ method: 'GET', path: `${path}?${query}` })
  for (const [slug, { documents, versions }] of Object.entries(ids)) {
    const list = `/api/${slug}`
    for (const query of variants) {
      get(list, query)
      if (/draft|trash|locale|where|override/i.test(query)) get(`${list}/count`, query)
      probes.push(asPost(list, query))
    }
    for (const query of byId) {
      get(`${list}/versions`, query)
      for (const path of ['', '/count', '/versions'])
        probes.push({ method: 'HEAD', path: `${list}${path}?${query}` })
      probes.push(asPost(`${list}/count`, query), asPost(list, query, 'x-http-method-override'))
      for (const id of documents) {
        get(`${list}/${id}`, query)
        probes.push({ method: 'HEAD', path: `${list}/${id}?${query}` }, asPost(`${list}/${id}`, query))
      }
      for (const id of versions) get(`${list}/versions/${id}`, query)
    }
    for (const id of documents) {
      get(`${list}/versions`, `where[parent][equals]=${id}`)
      get(list, `where[id][equals]=${id}&draft=true&trash=true`)
      const headers = { 'content-type': 'application/json' }
      probes.push({ method: 'POST', path: `${list}/access/${id}`, headers, body: '{}' })
    }
    for (const body of jsonBodies) {
      for (const path of ['', '/count', '/versions', ...documents.slice(0, 2).map((id) => `/${id}`)]) {
        probes.push({ method: 'POST', path: list + path, headers: jsonOverride, body: JSON.stringify(body) })
      }
    }
  }
  for (const path of [
    '/api/access',
    '/api/globals',
    '/api/search?q=zq1',
    '/api/users',
    '/api/payload-jobs',
    '/api',
  ]) {
    probes.push({ method: 'GET', path })
  }
  return probes
}

/** A path through a collection's fields; `join` is set when it begins with one. */
interface Path {
  path: string
  relation?: { name: string; isJoin: boolean; rest: string }
}

/** Every path of a collection's fields, with their languages, and one relation further to other content. */
export function pathsOf(payload: Payload, slug: (typeof readable)[number]): Path[] {
  const paths: Path[] = []
  const visit = (
    fields: readonly FlattenedField[],
    prefix: string,
    relation?: { name: string; isJoin: boolean },
  ) => {
    for (const field of fields) {
      const path = prefix ? `${prefix}.${field.name}` : field.name
      if (field.type === 'group' || field.type === 'tab' || field.type === 'array') {
        visit(field.flattenedFields, path, relation)
      } else if (field.type === 'blocks') {
        for (const block of field.blocks) visit(block.flattenedFields, path, relation)
      } else {
        const rest = relation && path.slice(relation.name.length + 1)
        const found = (name: string): Path => ({
          path: name,
          ...(relation && rest ? { relation: { ...relation, rest } } : {}),
        })
        paths.push(found(path))
        if (field.localized && !relation) paths.push(found(`${path}.es`), found(`${path}__es`))
        if (!relation) follow(field, path)
      }
    }
  }
  const follow = (field: FlattenedField, path: string) => {
    if (field.type !== 'relationship' && field.type !== 'join' && field.type !== 'upload') return
    const target = field.type === 'join' ? field.collection : field.relationTo
    if (Array.isArray(target))
      paths.push({ path: `${path}.value` }, { path: `${path}.relationTo` }, { path: `${path}.value.title` })
    else {
      const related = payload.collections[target as 'treatments'].config.flattenedFields
      visit(related, path, { name: path, isJoin: field.type === 'join' })
    }
  }
  visit(payload.collections[slug].config.flattenedFields, '')
  const restless = /(^|\.|__)(updatedAt|createdAt|sizes\..*)$/
  return [...new Map(paths.map((found) => [found.path, found])).values()].filter(
    ({ path }) => !restless.test(path),
  )
}

/**
 * Comparisons with hidden text and orders by it, on every path.
 * @param start how hidden texts begin, in one of the two worlds
 * @param whole one hidden text
 */
export function oracleProbes(payload: Payload, start: string, whole: string): Probe[] {
  return readable.flatMap((slug) =>
    pathsOf(payload, slug).flatMap(({ path, relation }) => {
      const list = (query: string): Probe => ({
        method: 'GET',
        path: `/api/${slug}?depth=0&limit=30&select[slug]=true&${query}`,
      })
      const count = (query: string): Probe => ({ method: 'GET', path: `/api/${slug}/count?${query}` })
      const exact = (value: string) => encodeURIComponent(`${whole} ${value}`)
      const both = [list(`where[${path}][contains]=${start}`), list(`sort=${path}`)]
      if (!relation) {
        return [
          ...both,
          list(`sort=-${path}`),
          list(`where[${path}][equals]=${exact(path)}`),
          list(`where[or][0][${path}][like]=${start}&where[or][1][createdAt][less_than]=2000-01-01`),
          list(`where[${path}][exists]=false`),
          count(`where[${path}][not_equals]=${exact(path)}`),
          count(`locale=es&where[${path}][greater_than]=m`),
        ]
      }
      const { name, rest, isJoin } = relation
      return [
        ...both,
        list(`where[${name}][contains][${rest}][contains]=${start}`),
        // True of public documents, so that a hidden one beside them would come along.
        list(`where[${path}][not_equals]=${exact(rest)}`),
        list(`where[${path}][exists]=true`),
        ...(isJoin
          ? [
              list(
                `select[${name}]=true&joins[${name}][where][${rest}][contains]=${start}&joins[${name}][count]=true`,
              ),
              list(`select[${name}]=true&joins[${name}][sort]=-${rest}&joins[${name}][limit]=1`),
            ]
          : []),
      ]
    }),
  )
}
