/** Measures the read plane against a bare server and against Payload's own API, and prints one table. */
import { copyFileSync, mkdirSync, mkdtempSync, renameSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { measureDelay } from './delay.ts'
import { load, type Running, startBare, startBuilt } from './processes.ts'
import { getRequest, graphqlRequest, itemPath, payloadGraphql, searches } from './requests.ts'
import { againstBare, perSecond, recorded, sideBySide } from './sideBySide.ts'
import { modelSlug, slugOf, storeOfMany } from './storeOfMany.ts'
import { note, printTable, row } from './table.ts'

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '3' },
    documents: { type: 'string', default: '100,1000,10000' },
    // A database with the sample content and this administrator, to save a minute of seeding.
    content: { type: 'string' },
  },
})
const seconds = Number(values.seconds)
const sizes = values.documents.split(',').map(Number)

const home = mkdtempSync(join(tmpdir(), 'prc-bench-'))
process.on('exit', () => rmSync(home, { recursive: true, force: true }))
const say = (text: string) => process.stderr.write(`  ${text} …\n`)

const environment = (databaseFile: string, name: string, over: Record<string, string> = {}) => ({
  DATABASE_URL: `file:${databaseFile}`,
  DATA_DIR: join(home, name),
  MEDIA_DIR: join(home, 'media'),
  DELIVERY_REQUESTS_PER_MINUTE: '10000000',
  ADMIN_PANEL: 'false',
  ADMIN_EMAIL: 'admin@example.org',
  ADMIN_PASSWORD: 'a long bench passphrase',
  ...over,
})

say('sample content')
mkdirSync(join(home, 'authoring'))
if (values.content) copyFileSync(values.content, join(home, 'authoring', 'platform.db'))
const authoringData = join(home, 'authoring', 'platform.db')
let authoring = await startBuilt('server', environment(authoringData, 'authoring'))
await authoring.stop()

const hits: number[] = []
for (const documents of sizes) {
  say(`a store of ${documents} documents in two languages`)
  const name = `many-${documents}`
  const folder = join(home, name)
  const file = await storeOfMany(authoringData, folder, documents)
  const first = await startBuilt('delivery', environment(file, name))
  await first.stop()
  const delivery = await startBuilt('delivery', environment(file, name))
  const request = getRequest(itemPath(slugOf(documents >> 1)))
  // Its index is made in the background, which would count as the cost of a hit.
  await searchIsReady(delivery)
  const bare = await startBare([await recorded(delivery.url + itemPath(slugOf(documents >> 1)))])
  const [hit, plain] = await sideBySide(
    { port: delivery.port, requests: [request] },
    { port: bare, requests: [getRequest('/0')] },
    seconds,
  )
  hits.push(perSecond(hit) / perSecond(plain))
  const replicaMiB = statSync(join(folder, 'replica-0.db')).size / 1024 / 1024
  row(
    `hit, ${documents} documents`,
    perSecond(hit),
    hit.p99,
    `${delivery.residentMiB().toFixed(0)} MiB resident, replica ${replicaMiB.toFixed(0)} MiB`,
  )
  row(
    '',
    null,
    null,
    `boot ${Math.round(first.bootMs)} ms copying, ${Math.round(delivery.bootMs)} ms with its replica`,
  )
  await searchSpeed(delivery, documents)
  await delivery.stop()
}
row(
  'hits beside bare, slowest to fastest size',
  null,
  null,
  `${(Math.min(...hits) / Math.max(...hits)).toFixed(2)} ×`,
  '≥ 0.9',
)

const most = Math.max(...sizes)
await missSpeed(most)

async function searchIsReady({ url }: Running) {
  while ((await fetch(url + searches[0])).status === 503)
    await new Promise((resolve) => setTimeout(resolve, 200))
}

async function searchSpeed(delivery: Running, documents: number) {
  const measured = await load({
    port: delivery.port,
    requests: searches.map((path) => getRequest(path)),
    connections: 1,
    once: true,
    seconds: 60,
  })
  if (measured.refused > 0) note(`search, ${documents} documents: ${measured.refused} refusals`)
  row(
    `search, ${documents} documents, 1 connection`,
    perSecond(measured),
    measured.p99,
    `p50 ${measured.p50.toFixed(1)} ms`,
    'p99 ≤ 20 ms',
  )
}

/** Every item once, from a process that has only its replica: an answer proves that no database was asked. */
async function missSpeed(documents: number) {
  say('misses, with the database taken away')
  const folder = join(home, `many-${documents}`)
  const file = join(folder, 'platform.db')
  renameSync(file, `${file}.away`)
  const delivery = await startBuilt(
    'delivery',
    environment(file, `many-${documents}`, { DELIVERY_POLL_MS: '60000' }),
  )
  await searchIsReady(delivery)
  const requests = Array.from({ length: documents }, (_, index) => getRequest(itemPath(slugOf(index))))
  const english = await load({ port: delivery.port, requests, once: true, seconds: 60 })
  const spanish = await load({
    port: delivery.port,
    requests: Array.from({ length: documents }, (_, index) => getRequest(itemPath(slugOf(index), 'es'))),
    once: true,
    seconds: 60,
  })
  if (english.refused + spanish.refused > 0) throw new Error('A miss was refused: it needed the database.')
  row('miss, each item once', perSecond(english), english.p99, 'database taken away', '≥ 1500/s')
  row('miss, once warm (in Spanish)', perSecond(spanish), spanish.p99)
  await delivery.stop()
  renameSync(`${file}.away`, file)
}

say('against the bare server')
authoring = await startBuilt('server', environment(authoringData, 'authoring'))
const delivery = await startBuilt('delivery', environment(authoringData, 'second'))
const path = itemPath(modelSlug)
const item = await recorded(delivery.url + path)
note(`the treatment page has ${(item.body.length / 1000).toFixed(1)} kB`)
await againstBare(seconds, 'cached item', '≥ 0.85', delivery, getRequest(path), item)
const etag = item.headers[item.headers.indexOf('etag') + 1] ?? ''
const unchanged = await recorded(delivery.url + path, { headers: { 'if-none-match': etag } })
await againstBare(seconds, '304', '≥ 0.9', delivery, getRequest(path, { 'if-none-match': etag }), unchanged)
const graphql = graphqlRequest(modelSlug)
const graphqlAnswer = await recorded(`${delivery.url}/v1/graphql`, graphql.init)
if (graphqlAnswer.status === 200)
  await againstBare(seconds, 'GraphQL, POST', '≥ 0.5', delivery, graphql.text, graphqlAnswer)
else note(`GraphQL: not there yet (${graphqlAnswer.status} ${graphqlAnswer.body.slice(0, 300)})`)

say("Payload's own API")
const ours = await load({ port: authoring.port, requests: [getRequest(path)], seconds })
const rest = getRequest(`/api/treatments?where[slug][equals]=${modelSlug}&depth=2&locale=en`)
const payloadRest = await load({ port: authoring.port, requests: [rest], seconds })
row(
  "Payload's REST, same page",
  perSecond(payloadRest),
  payloadRest.p99,
  `cached item is ${Math.round(perSecond(ours) / perSecond(payloadRest))} × as fast`,
  '≥ 100',
)
const itsGraphql = await load({ port: authoring.port, requests: [payloadGraphql(modelSlug)], seconds })
row(
  "Payload's GraphQL",
  perSecond(itsGraphql),
  itsGraphql.p99,
  `cached item is ${Math.round(perSecond(ours) / perSecond(itsGraphql))} × as fast`,
  '≥ 100',
)
if (payloadRest.refused + itsGraphql.refused > 0)
  note(`refused by Payload: ${payloadRest.refused} REST, ${itsGraphql.refused} GraphQL`)

say('publish → visible')
for (const { name, p50, p99 } of await measureDelay(authoring, delivery))
  row(
    `publish → visible, ${name}`,
    null,
    p99,
    `p50 ${p50.toFixed(0)} ms`,
    name.includes('second') ? '≤ 1 s' : '',
  )
await delivery.stop()
await authoring.stop()
printTable()
process.exit(0)
