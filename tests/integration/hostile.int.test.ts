/** Thousands of requests to the authoring API that no honest caller sends: no fault of ours, no hang, no leak. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { caller, signIn } from '#tests/support/api.ts'
import { builders } from '#tests/support/builders.ts'
import { type HostileRequest, hostileRequest } from '#tests/support/hostileRequests.ts'
import { sendUntidied } from '#tests/support/sendUntidied.ts'
import { adminEmail, adminPassword, startServer } from '#tests/support/startServer.ts'

/** Another run: HOSTILE_SEED=7 HOSTILE_REQUESTS=20000 and this test. */
const seed = Number(process.env['HOSTILE_SEED'] ?? 20261122)
const count = Number(process.env['HOSTILE_REQUESTS'] ?? 2400)
const slowestMs = 5000

/** A server that kept something of every request would run out of this, and end. */
const server = await startServer({ env: { NODE_OPTIONS: '--max-old-space-size=320' } })
const admin = await signIn(server)
const { body: session } = await caller(server).post('/api/users/login', {
  email: adminEmail,
  password: adminPassword,
})
for (const [collection, build] of Object.entries(builders)) {
  const made = await admin.post(`/api/${collection}`, { ...build(), _status: 'published' })
  expect(made.status, JSON.stringify(made.body)).toBe(201)
}

interface Fault {
  why: string
  request: HostileRequest
}

/** What is wrong with the answer, or nothing. */
async function send(hostile: HostileRequest): Promise<Fault | undefined> {
  const headers: Record<string, string> = { ...hostile.headers }
  if (hostile.as === 'administrator') headers['authorization'] ??= `JWT ${session.token}`
  if (hostile.body !== undefined && !headers['transfer-encoding'])
    headers['content-length'] = String(Buffer.byteLength(hostile.body))
  const came = await sendUntidied(server.url, { ...hostile, headers }, slowestMs)
  if (came === null) return undefined
  const why = 'fault' in came ? came.fault : judge(hostile, came.status, came.text)
  return why ? { why, request: hostile } : undefined
}

/** How many answers of 2xx, 3xx, 4xx there were. */
const answers = new Map<string, number>()

function judge({ method, headers = {} }: HostileRequest, status: number, text: string): string | undefined {
  const kind = String(status)[0] ?? ''
  answers.set(kind, (answers.get(kind) ?? 0) + 1)
  if (status >= 500) return `status ${status}: ${text.slice(0, 300)}`
  if (method === 'HEAD' || headers['accept-encoding'] || status < 400) {
    return /"statusCode":5\d\d/.test(text) ? `GraphQL fault: ${text.slice(0, 300)}` : undefined
  }
  if (text === '' && [400, 408, 417, 431].includes(status)) return undefined // Node's own parser
  try {
    const body = JSON.parse(text)
    return body.status === status || Array.isArray(body.errors)
      ? undefined
      : `status ${status} is no problem: ${text.slice(0, 300)}`
  } catch {
    return `status ${status} is no JSON: ${text.slice(0, 300)}`
  }
}

test(`${count} hostile requests (seed ${seed}) meet no fault, no hang and no leak`, {
  timeout: 600_000,
}, async () => {
  const requests = fc.sample(hostileRequest, { seed, numRuns: count })
  const faults: Fault[] = []
  const run = async (part: HostileRequest[]) => {
    const queue = part.values()
    const worker = async () => {
      for (const hostile of queue) {
        const fault = await send(hostile)
        if (fault) faults.push(fault)
      }
    }
    await Promise.all(Array.from({ length: 6 }, worker))
  }

  await run(requests)

  // Refused at the first door, all of them would prove little.
  for (const kind of ['2', '4'])
    expect(answers.get(kind) ?? 0, `answers of ${kind}xx`).toBeGreaterThan(count / 10)
  const shown = faults
    .slice(0, 40)
    .map(({ why, request: hostile }) => `${why}\n    ${JSON.stringify(hostile).slice(0, 600)}`)
  expect(faults.length, `${faults.length} faults with seed ${seed}:\n${shown.join('\n')}`).toBe(0)
})

test('afterwards the server is alive, whole and has logged no fault of its own', async () => {
  expect((await caller(server).get('/readyz')).status).toBe(200)
  for (const collection of Object.keys(builders)) {
    expect((await caller(server).get(`/api/${collection}`)).status, collection).toBe(200)
  }
  expect((await admin.get('/api/users/me')).body.user.email).toBe(adminEmail)
  const faults = server.lines.filter(
    (line) => /"level":(50|60)/.test(line) || /^\s*(Uncaught|Unhandled)/.test(line),
  )
  expect(faults.slice(0, 5)).toEqual([])
})
