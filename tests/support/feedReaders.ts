/** Two readers that keep what the feed tells: one asks again and again, one holds a stream. Both can be killed. */
import { setTimeout as sleep } from 'node:timers/promises'
import type { Change } from '#src/contract/listings.ts'
import type { RunningServer } from './startServer.ts'

/** What a reader holds, and every change it was told, by place. */
export class Kept {
  /** `treatments:42:en` → address and hash. */
  readonly published = new Map<string, string>()
  readonly told = new Map<number, string>()
  /** Where it would go on after being killed. */
  cursor: string

  constructor(cursor: string) {
    this.cursor = cursor
  }

  take(change: Change): void {
    const { event, hash, id, locale, slug, type } = change
    this.told.set(Number(change.cursor), JSON.stringify(change))
    if (event === 'published') this.published.set(`${type}:${id}:${locale}`, `${slug} ${hash}`)
    else this.published.delete(`${type}:${id}:${locale}`)
  }
}

export interface FeedReader {
  kept: Kept
  /** Waits until it has come to this place. */
  reach(place: number): Promise<void>
  stop(): Promise<void>
}

interface Options {
  server: Pick<RunningServer, 'url'>
  from: string
  /** Random numbers from 0 to 9: how far it comes before it is killed. */
  luck: readonly number[]
}

function endlessly(luck: readonly number[]): () => number {
  let at = 0
  return () => luck[at++ % luck.length] ?? 0
}

/** Runs `once` over and over; a killed connection is an error that ends one turn. */
function reader(from: string, once: (kept: Kept, signal: AbortSignal) => Promise<void>): FeedReader {
  const kept = new Kept(from)
  const stopping = new AbortController()
  const running = (async () => {
    while (!stopping.signal.aborted) await once(kept, stopping.signal)
  })()
  // Told by `reach` and `stop`.
  running.catch(() => undefined)
  return {
    kept,
    reach: async (place) => {
      while (Number(kept.cursor) < place)
        await Promise.race([
          sleep(20),
          running.then(() => Promise.reject(new Error('The reader has ended.'))),
        ])
    },
    stop: async () => {
      stopping.abort()
      await running
    },
  }
}

/** Asks `/v1/changes`; when killed it may have applied changes without noting how far it came. */
export function pollingReader({ from, luck, server }: Options): FeedReader {
  const next = endlessly(luck)
  return reader(from, async (kept) => {
    const response = await fetch(`${server.url}/v1/changes?since=${kept.cursor}&limit=${next() * 3 + 1}`)
    if (!response.ok) throw new Error(`${response.status} ${await response.text()}`)
    const { changes, cursor, more } = (await response.json()) as {
      changes: Change[]
      cursor: string
      more: boolean
    }
    const killed = next() < 3
    for (const change of killed ? changes.slice(0, next()) : changes) kept.take(change)
    if (!killed) kept.cursor = cursor
    if (!more) await sleep(20)
  })
}

/** Holds `/v1/changes/stream` until it has seen some events, then breaks the connection and resumes. */
export function streamReader({ from, luck, server }: Options): FeedReader {
  const next = endlessly(luck)
  return reader(from, async (kept, stopping) => {
    const killed = new AbortController()
    const lifetime = next() * 2 + 1
    let seen = 0
    try {
      const response = await fetch(`${server.url}/v1/changes/stream?since=0`, {
        headers: { 'last-event-id': kept.cursor },
        signal: AbortSignal.any([killed.signal, stopping]),
      })
      if (!response.ok) throw new Refused(`${response.status} ${await response.text()}`)
      for await (const { data, id } of framesOf(response)) {
        if (data === '') continue
        kept.take(JSON.parse(data) as Change)
        kept.cursor = id
        if (++seen >= lifetime) killed.abort()
      }
    } catch (error) {
      // As any reader of events: a broken connection is opened again, a refusal is not asked for twice.
      if (error instanceof Refused) throw error
    }
  })
}

class Refused extends Error {}

async function* framesOf(response: Response): AsyncGenerator<{ id: string; data: string }> {
  const decoder = new TextDecoder()
  let text = ''
  for await (const bytes of response.body as unknown as AsyncIterable<Uint8Array>) {
    const frames = (text + decoder.decode(bytes, { stream: true })).split('\n\n')
    text = frames.pop() ?? ''
    for (const frame of frames) {
      const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(frame)?.[1] ?? ''
      yield { id: field('id'), data: field('data') }
    }
  }
}
