/**
 * The feed as server-sent events: a reader keeps one connection open and is told of each change as it comes.
 * Nothing is kept for a reader but its place in the log, so a slow one costs no memory.
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html
 */
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { PlacedChange } from '#src/publishing/publishedStore.ts'
import { problemAnswer, Refusal } from './answer.ts'
import type { Delivery } from './route.ts'
import { cursorParameter, placeInLog, presentChange } from './routes/changes.ts'

export interface StreamOptions {
  delivery: Pick<Delivery, 'changesAfter' | 'cursor' | 'reader'>
  /** Calls back after each change; an empty list: everything is new, places in the log too. */
  subscribe(listener: (changes: readonly PlacedChange[]) => void): unknown
  /** Who asks, for the limit of each client. @default the address the connection comes from */
  clientOf?: (req: IncomingMessage) => string
  /** @default 15_000 */
  heartbeatMs?: number
  /** Open streams in all. @default 1000 */
  maxStreams?: number
  /** @default 20 */
  maxPerClient?: number
}

export interface ChangesStream {
  /** Answers a request for `/v1/changes/stream`. */
  handle(req: IncomingMessage, res: ServerResponse): void
  /** Ends every stream, and refuses new ones: the process is stopping. */
  close(): void
}

interface Reader {
  res: ServerResponse
  client: string
  /** The last place in the log it was sent. */
  place: number
  /** Heartbeats since its connection took nothing more. */
  blockedFor: number
  isBlocked: boolean
}

/** How much is read from the log at once. */
const batchSize = 100
/** A reader that takes nothing for so many heartbeats is gone or too slow. */
const patience = 2
const retryMs = 3000

export function changesStream({
  clientOf = ({ socket }) => socket.remoteAddress ?? '',
  delivery,
  heartbeatMs = 15_000,
  maxPerClient = 20,
  maxStreams = 1000,
  subscribe,
}: StreamOptions): ChangesStream {
  const readers = new Set<Reader>()
  /** Most readers are at the same place: the text of the last changes is made once. */
  let latest = { after: -1, last: -1, text: '' }
  let beat: NodeJS.Timeout | undefined
  let closed = false

  const textOf = (changes: readonly PlacedChange[]) =>
    changes.map((change) => frame(delivery, change)).join('')

  const pump = (reader: Reader) => {
    while (!reader.isBlocked && reader.place < delivery.cursor) {
      if (reader.place !== latest.after) {
        const changes = delivery.changesAfter(reader.place, batchSize)
        const last = changes.at(-1)?.seq
        if (last === undefined) return
        latest = { after: reader.place, last, text: textOf(changes) }
      }
      reader.place = latest.last
      reader.isBlocked = !reader.res.write(latest.text)
    }
  }

  subscribe((changes) => {
    latest = { after: -1, last: -1, text: '' }
    // Another database: its readers begin anew.
    if (changes.length === 0) for (const { res } of readers) res.end()
    else for (const reader of readers) pump(reader)
  })

  const heartbeat = () => {
    for (const reader of readers) {
      if (!reader.isBlocked) reader.isBlocked = !reader.res.write(': still here\n\n')
      else if (++reader.blockedFor >= patience) reader.res.destroy()
    }
  }

  const refuseTooMany = (client: string) => {
    const own = [...readers].filter((reader) => reader.client === client).length
    if (own >= maxPerClient)
      throw new Refusal('too-many-requests', `You have ${own} streams open; close one first.`)
    if (readers.size >= maxStreams)
      throw new Refusal('too-many-requests', 'Too many streams are open; ask /v1/changes instead, or later.')
  }

  const open = (req: IncomingMessage, res: ServerResponse) => {
    if (closed) throw new Refusal('not-ready', 'The service is stopping.')
    const place = startOf(req, delivery)
    const reader: Reader = { res, client: clientOf(req), place, blockedFor: 0, isBlocked: false }
    if (req.method !== 'HEAD') refuseTooMany(reader.client)
    res.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store, no-transform',
      'access-control-allow-origin': '*',
      // nginx would keep events until it has a bufferful.
      'x-accel-buffering': 'no',
    })
    if (req.method === 'HEAD') return void res.end()
    readers.add(reader)
    beat ??= setInterval(heartbeat, heartbeatMs).unref()
    res.on('drain', () => {
      reader.isBlocked = false
      reader.blockedFor = 0
      pump(reader)
    })
    res.on('close', () => {
      readers.delete(reader)
      if (readers.size > 0) return
      clearInterval(beat)
      beat = undefined
    })
    // Without data it is no event, but the reader knows its place should the connection break now.
    reader.isBlocked = !res.write(`retry: ${retryMs}\nid: ${place}\n\n`)
    pump(reader)
  }

  return {
    handle: (req, res) => {
      try {
        open(req, res)
      } catch (error) {
        if (!(error instanceof Refusal)) throw error
        refuse(res, error)
      }
    },
    close: () => {
      closed = true
      for (const { res } of readers) res.end()
    },
  }
}

/** Where a reader begins: after the last event it saw, else after `since`, else with what comes. */
function startOf(req: IncomingMessage, delivery: StreamOptions['delivery']): number {
  if (req.method !== 'GET' && req.method !== 'HEAD')
    throw new Refusal('method-not-allowed', 'A stream is read with GET.')
  const query = new URL(req.url ?? '', 'http://localhost').searchParams
  const unknown = [...query.keys()].find((name) => name !== 'since')
  if (unknown !== undefined)
    throw new Refusal(
      'invalid-parameter',
      `There is no parameter “${unknown.slice(0, 60)}” here, only: since.`,
    )
  const seen = req.headers['last-event-id']
  const since = (typeof seen === 'string' && seen) || query.get('since')
  if (since === null) return delivery.cursor
  const checked = cursorParameter.safeParse(since)
  if (!checked.success)
    throw new Refusal('invalid-parameter', '“since” must be a cursor of an earlier answer, or 0.')
  return placeInLog(delivery, checked.data)
}

function frame(delivery: StreamOptions['delivery'], change: PlacedChange): string {
  return `id: ${change.seq}\nevent: ${change.event}\ndata: ${JSON.stringify(presentChange(delivery, change))}\n\n`
}

function refuse(res: ServerResponse, refusal: Refusal): void {
  const { body, contentType, status } = problemAnswer(refusal)
  res.writeHead(status, {
    'content-type': contentType,
    'cache-control': 'no-store',
    'access-control-allow-origin': '*',
    ...(status === 405 ? { allow: 'GET, HEAD' } : {}),
    ...(status === 429 || status === 503 ? { 'retry-after': '10' } : {}),
  })
  res.end(JSON.stringify(body))
}
