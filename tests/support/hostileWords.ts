/** What hostile requests are made of: our routes, fields and operators, and words that mean something to a parser. */

const list = (text: string) => text.trim().split(/\s+/)
/** One word a line, blanks kept. */
const lines = (text: string) => text.split('\n').filter((line) => line !== '')

export const contentCollections = [
  'treatments',
  'conditions',
  'faqs',
  'locations',
  'providers',
  'articles',
  'pages',
] as const
export const collections = [...contentCollections, 'media', 'sites', 'users']
export const otherCollections = list(`
  payload-jobs payload-preferences payload-locked-documents payload-kv payload-migrations
  nothing __proto__ constructor globals globals/x toString
`)

const common = `
  id slug summary createdAt updatedAt deletedAt _status sites sites.key sites.domains sites.navigation.target
  channels sampleContent seo seo.title seo.noIndex seo.image seo.image.alt review review.author
  review.lastReviewed review.nextReviewDue review.sources review.sources.year review.sources.url
  review.medicalReviewer review.medicalReviewer.credentials version version.slug version._status
  version.review.lastReviewed parent parent.slug latest autosave snapshot publishedLocale
`
/** Paths of every kind of field, by collection; a few lead through another document. */
const paths: Readonly<Record<string, readonly string[]>> = {
  treatments:
    list(`${common} title title.en kind bodyAreas alternateNames heroImage heroImage.alt heroImage.filesize
    sections sections.id sections.aspect sections.heading sections.body conditions conditions.name
    conditions.icd10Codes conditions.treatments relatedTreatments relatedTreatments.title faqs faqs.question
    locations locations.latitude version.title version.sections.heading`),
  conditions: list(`${common} name symptoms bodyAreas icd10Codes sections.heading treatments treatments.kind
    relatedConditions faqs.answer version.icd10Codes`),
  faqs: list(`${common} question answer topics treatments treatments.title conditions.name
    locations.address.city version.answer`),
  locations:
    list(`${common} name latitude longitude address address.city telephone telephoneDisplay bookingUrl
    acceptingNewPatients photos photos.width timeZone openingHours openingHours.days hoursExceptions
    hoursExceptions.date hoursExceptions.hours.opens services services.title providers providers.npi languages
    version.latitude`),
  providers: list(`${common} name credentials specialty npi biography photo photo.filename languages locations
    locations.name version.npi`),
  articles: list(`${common} title publishedOn heroImage body treatments conditions.name version.publishedOn`),
  pages:
    list(`${common} title blocks blocks.heading blocks.text blocks.items blocks.target blocks.target.value
    blocks.image blocks.faqs blocks.faqs.question blocks.faqs.answer blocks.hero.heading blocks.blockType blocks.id
    version.blocks.heading version.blocks`),
  media: list(`id alt decorative caption credit placeholder filename mimeType filesize width focalX url
    thumbnailURL sizes sizes.webp320 sizes.webp320.width createdAt deletedAt`),
  sites:
    list(`id name key domains languages brand brand.logo brand.logo.alt brand.primaryColor brand.telephone
    navigation navigation.label navigation.target navigation.target.value navigation.target.relationTo
    navigation.kind disclaimer notice.active notice.severity updatedAt`),
  users:
    list(`id name email roles sites sites.key password hash salt resetPasswordToken loginAttempts lockUntil
    sessions sessions.createdAt updatedAt`),
  'payload-jobs':
    list(`id input input.doc log log.taskSlug taskSlug taskStatus queue waitUntil processing hasError
    totalTried meta createdAt`),
  'payload-preferences': list('id key user user.value user.relationTo value value.x createdAt'),
  'payload-locked-documents': list(
    'id document document.value document.relationTo globalSlug user user.value updatedAt',
  ),
  'payload-kv': list('id key data data.x'),
}
export const allPaths = [
  ...new Set([
    ...Object.values(paths).flat(),
    ...list('en relationTo value docs faqs.docs _id _order _parent_id _locale batch'),
  ]),
]
/** The paths of a collection; of no collection, all of them. */
export const pathsOf = (slug: string): readonly string[] =>
  (Object.hasOwn(paths, slug) ? paths[slug] : undefined) ?? allPaths

export const falsePaths = [
  ...list(`. .. .title title. a.b.c.d.e.f.g __proto__ __proto__.x constructor constructor.prototype prototype
    toString hasOwnProperty $where $gt title.$ne * ' " \` title"-- title;drop and or AND where 0 -1
    sections.0.heading blocks.0 \u{1F600} title\u202e`),
  '',
  'ti\ttle',
  'x'.repeat(300),
]
export const operators = list(`equals not_equals in not_in exists greater_than greater_than_equal less_than
  less_than_equal like not_like contains`)
export const falseOperators = [
  ...list('near within intersects all $gt $where regex __proto__ constructor EQUALS equals.x and 0'),
  '',
  'x'.repeat(200),
]

export const ids = [
  ...list(`6650f0c2a1b2c3d4e5f60718 3f2504e0-4f89-41d3-9a0c-0305e82c3301 1 0 -1 undefined null NaN x ../x %2e%2e
    __proto__ constructor {} [] \u{1F600} %F0%9F%98%80 $gt 1,2 %20`),
  '[object Object]',
  "' or 1=1 --",
  ' ',
  'x y',
  'a'.repeat(2000),
]

export const words = [
  '',
  ' ',
  '\r\nX-Injected: 1',
  '\ud83d',
  'x'.repeat(3000),
  '9'.repeat(30),
  '9'.repeat(400),
  ...list(`abc null undefined true false NaN Infinity -Infinity 0 -0 1 -1 1.5 1e3 1e400 0x10 -9223372036854775809
    18446744073709551616 [] {} [1,2] {"a":1} {"$gt":""} , a,b ,,, 1,2,3 " ' \` \\ % _ %% * .* ( [ (a+)+$ [a- \\u0000 $
    $where published draft injection monday en es 2026-02-30 0000-00-00 2026-01-01 2026-01-01T00:00:00Z
    +275760-09-14T00:00:00Z -271821-04-19 now tomorrow 12/31/2026 1767225600000 {{7*7}}
    <script>alert(1)</script> javascript:alert(1) ../../etc/passwd \u202e \u{1F600} é İ ß`),
  ...lines(`[object Object]
' OR '1'='1
"; DROP TABLE users; --`),
]
/** Keys that mean something to JavaScript, to MongoDB or to the editor. */
export const keys = list(
  '__proto__ constructor prototype $gt $where id root children type value relationTo en length toString toJSON then',
)

const accountRoutes = list(
  'login logout me forgot-password reset-password unlock verify/x refresh-token x/api-key/reveal init first-register',
)
export const routes = [
  ...list(`/ /api /api/ /api/access /api/graphql /api/graphql-playground /api/payload-jobs/run
    /api/payload-jobs/handle-schedules /api/media/paste-url /api/media/paste-url/x /api/media/file/
    /api/media/file/..%2f..%2fpackage.json /api/media/file/.env /admin /healthz /readyz /favicon.ico
    /api/treatments/access/x /api/treatments/duplicate /api/treatments/x/duplicate`),
  ...accountRoutes.map((name) => `/api/users/${name}`),
]

export const graphqlTypes = list(
  'Int String Boolean JSON LocaleInputType Treatment_where [Treatment_where_and] Nothing [Int!]! DateTime',
)
/** `TYPE` is the type of the variable, right or wrong. */
export const graphqlQueries = lines(`
query ($v: TYPE) { Treatments(where: $v) { docs { id } } }
query ($v: TYPE) { Treatments(limit: $v) { docs { id } } }
query ($v: TYPE) { Treatments(locale: $v) { totalDocs } }
query ($v: TYPE) { Treatments(where: { kind: { equals: injection }, AND: [{ title: { like: $v } }] }) { totalDocs } }
query ($v: TYPE) { Treatment(id: $v) { title } }
query ($v: TYPE) { Locations(where: { latitude: { greater_than: $v } }, sort: "x") { totalDocs } }
query ($v: TYPE) { Locations(sort: $v) { totalDocs docs { telephoneDisplay } } }
query ($v: TYPE) { Articles(where: { publishedOn: { equals: $v } }) { totalDocs } }
query ($v: TYPE) { countPages(where: $v) { totalDocs } }
query ($v: TYPE) { versionsTreatments(where: { parent: { equals: $v } }) { totalDocs } }
query ($v: TYPE) { Conditions(draft: $v) { docs { treatments(where: $v) { docs { id } } } } }
query ($v: TYPE) { Providers(where: { review__sources__year: { equals: $v } }) { docs { id } } }
mutation ($v: TYPE) { createTreatment(data: $v) { id } }
mutation ($v: TYPE) { updateSite(id: "x", data: $v) { id } }
mutation ($v: TYPE) { deletePage(id: $v) { id } }
mutation ($v: TYPE) { loginUser(email: $v, password: "x") { token } }
{ Treatments { docs { ... on Condition { id } } } }
{ Treatments { docs { nothing } } }
{ Treatments(limit: 999999999999) { totalDocs } }
{ Treatments(limit: -1, page: -5) { totalDocs } }
{ Treatments(where: { title: { equals: 5 } }) { totalDocs } }
{ Treatments(where: { id: { equals: "x" } }) { totalDocs } }
{ Locations(where: { latitude: { equals: 1e999 } }) { totalDocs } }
query A { __typename } query B { __typename }
subscription { x }
{
{ a: __typename a: Treatments { totalDocs } }
fragment F on Treatment { id }
{ __typename @skip }
`)

export const contentTypes = [
  ...lines(`application/json
application/json; charset=utf-16
APPLICATION/JSON
application/json;
text/plain
application/x-www-form-urlencoded
multipart/form-data
multipart/form-data; boundary=
multipart/form-data; boundary=b
multipart/form-data; boundary="b
multipart/mixed; boundary=b
application/xml
application/octet-stream
image/png
application/graphql
x`),
  '',
  `a/${'b'.repeat(3000)}`,
]
const part = (headers: string, body: string) => `--b\r\n${headers}\r\n\r\n${body}\r\n`
const field = (name: string, body: string) => part(`Content-Disposition: form-data; name="${name}"`, body)
const file = (name: string, type: string, body: string) =>
  part(`Content-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: ${type}`, body)
export const multipartBodies = [
  '',
  '--b',
  '--b--',
  '--b\r\n',
  field('_payload', '{"alt":"x"}'),
  `${field('_payload', '{')}--b--`,
  `${field('_payload', 'null')}--b--`,
  `${field('_payload', '[1]')}--b--`,
  `${field('_payload', '{"alt":"x"}')}${file('x.png', 'image/png', 'no picture')}--b--`,
  `${field('_payload', '{"alt":"x"}')}${file('../../../x.svg', 'image/svg+xml', '<svg/>')}--b--`,
  `${field('_payload', '{"alt":5}')}${file('', 'image/png', '')}--b--`,
  `${field('file', '{}')}--b--`,
  `${field('file', '{"filename":"../../x.png","collectionSlug":"media"}')}--b--`,
  `${file('x.png', 'image/png', 'no picture')}--b--`,
  `${file('a.png', 'image/png', 'x')}${file('b.png', 'image/png', 'y')}--b--`,
  `${field('__proto__', 'x')}--b--`,
  `${field('a[b][c]', 'x')}--b--`,
  `${part('Content-Disposition: form-data', 'x')}--b--`,
  `${part('X: y', 'x')}--b--`,
  field('x', 'x').repeat(300),
]

export const headerNames = list(`accept accept-language accept-encoding authorization cookie origin referer
  x-forwarded-for x-forwarded-host x-forwarded-proto x-request-id x-http-method-override
  x-payload-http-method-override range if-none-match if-modified-since content-encoding transfer-encoding expect
  sec-fetch-site upgrade te constructor __proto__`)
export const headerWords = [
  ...lines(`JWT x
JWT a.b.c
Bearer x
users API-Key x
users API-Key
payload-token=x
payload-token=a.b.c; payload-lng=__proto__
payload-lng=%ff
__proto__=1; constructor=2
GET
DELETE
bytes=0-0,1-1,2-2
bytes=-1
bytes=9999999999999-
gzip
br;q=0
*;q=x
https://evil.example
null
en;q=1,es;q=__proto__
chunked
identity
cross-site
"
W/"x"
*`),
  'x'.repeat(5000),
]
