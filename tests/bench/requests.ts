/** What is asked for, as it goes over the wire. */

const site = 'prc-alliance'

export const itemPath = (slug: string, locale = 'en') =>
  `/v1/${site}/treatments/${slug}${locale === 'en' ? '' : `?locale=${locale}`}`

const headerLines = (headers: Record<string, string>) =>
  Object.entries({ host: 'localhost', ...headers })
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('')

export const getRequest = (path: string, headers: Record<string, string> = {}) =>
  `GET ${path} HTTP/1.1\r\n${headerLines(headers)}\r\n`

function postRequest(path: string, body: string): string {
  const headers = { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(body)) }
  return `POST ${path} HTTP/1.1\r\n${headerLines(headers)}\r\n${body}`
}

/** About as much as the REST answer holds. */
export function graphqlRequest(slug: string): { text: string; init: RequestInit } {
  const query = `{ treatment(site: "${site}", slug: "${slug}") { title summary
    sections { aspect heading body { html } } conditions { title path summary } relatedTreatments { title path }
    breadcrumbs { title path } seo { title description } review { lastReviewed sources { title url } } } }`
  const body = JSON.stringify({ query })
  return {
    text: postRequest('/v1/graphql', body),
    init: { method: 'POST', body, headers: { 'content-type': 'application/json' } },
  }
}

export const payloadGraphql = (slug: string) =>
  postRequest(
    '/api/graphql',
    JSON.stringify({
      query: `{ Treatments(where: { slug: { equals: "${slug}" } }, limit: 1) { docs { title summary
        sections { aspect heading body } conditions { name slug summary } relatedTreatments { title slug } } } }`,
    }),
  )

const words = [
  'pain pump',
  'spinal stenosis',
  'failed back surgery syndrome',
  'spinal cord stimlation',
  'neuropathy',
  'epidural injection',
  'sciatica',
  'catheter',
  'morphine reservoir',
  'radiofrequency',
]
/** Each another question, so that none is answered from the cache. */
export const searches = words.flatMap((text) =>
  Array.from(
    { length: 20 },
    (_, page) => `/v1/${site}/search?q=${encodeURIComponent(text)}&limit=${10 + page}`,
  ),
)
