/** Follows the feed of changes: by server-sent events where there are any, else by asking now and then. */
import type { Change, Changes, Manifest } from './contract.ts'
import { growingDelay, pause } from './pause.ts'
import { DeliveryProblem, problemIn } from './problems.ts'
import { readEvents } from './readEvents.ts'
import type { Transport } from './transport.ts'

export interface FollowOptions {
  /** The `cursor` of the last change that was dealt with, or `0` for everything. @default what comes after now */
  since?: string | undefined
  /** Ends the loop without an error. */
  signal?: AbortSignal | undefined
  /** Also changes that concern other websites alone. @default false */
  allSites?: boolean | undefined
  /** How often to ask where there is no stream, in ms. @default 2000 */
  pollMs?: number | undefined
  /** The longest to wait after failures, in ms. @default 30000 */
  longestWaitMs?: number | undefined
  /** A stream that is silent for longer is taken for broken, in ms. The API sends something every 15 s. @default 45000 */
  silenceMs?: number | undefined
}

/** Answers that say there is no stream here, as opposed to not now. */
const noStream = new Set([400, 404, 405, 406, 501])

/**
 * Every change after `since`, in order, for as long as the loop runs; failures are waited out. A change may
 * come twice. Keep the `cursor` of the last one you dealt with, and go on from there after a restart.
 */
export async function* followChanges(
  transport: Transport,
  site: string,
  options: FollowOptions = {},
): AsyncGenerator<Change, void, void> {
  const { allSites = false, longestWaitMs = 30_000, pollMs = 2000, signal, silenceMs = 45_000 } = options
  const concerns = ({ formerSites, sites }: Change) =>
    allSites || sites === null || sites.includes(site) || formerSites === null || formerSites.includes(site)
  let cursor = options.since
  let failures = 0
  let hasStream = true
  try {
    for (;;) {
      try {
        cursor ??= (await transport.get<Manifest>(`/v1/${encodeURIComponent(site)}/manifest`, {}, { signal }))
          .cursor
        const source = hasStream
          ? streamed(transport, cursor, silenceMs, signal)
          : polled(transport, cursor, pollMs, signal)
        for await (const change of source) {
          failures = 0
          cursor = change.cursor
          if (concerns(change)) yield change
        }
        // The server ended the stream, as it does before it stops.
        await pause(growingDelay(failures, 250, longestWaitMs), signal)
        failures += 1
      } catch (error) {
        signal?.throwIfAborted()
        if (error instanceof DeliveryProblem) {
          if (hasStream && noStream.has(error.status)) {
            hasStream = false
            continue
          }
          // A cursor of another database, a website that is not there: waiting would not help.
          if (error.status < 500 && error.status !== 429) throw error
        }
        const asked = error instanceof DeliveryProblem ? error.retryAfterMs : null
        await pause(asked ?? growingDelay(failures, 250, longestWaitMs), signal)
        failures += 1
      }
    }
  } catch (error) {
    if (!signal?.aborted) throw error
  }
}

async function* streamed(
  transport: Transport,
  since: string,
  silenceMs: number,
  signal: AbortSignal | undefined,
): AsyncGenerator<Change> {
  const broken = new AbortController()
  let silence: ReturnType<typeof setTimeout> | undefined
  const heard = () => {
    clearTimeout(silence)
    silence = setTimeout(() => broken.abort(new Error('The stream fell silent.')), silenceMs)
  }
  try {
    heard()
    const response = await transport.fetch(transport.address('/v1/changes/stream', { since }), {
      headers: { accept: 'text/event-stream' },
      cache: 'no-store',
      signal: signal ? AbortSignal.any([signal, broken.signal]) : broken.signal,
    })
    if (!response.ok || !response.body) throw await problemIn(response)
    for await (const { data, event } of readEvents(response.body, heard))
      if (event === 'published' || event === 'withdrawn') yield JSON.parse(data) as Change
  } finally {
    clearTimeout(silence)
    broken.abort()
  }
}

async function* polled(
  transport: Transport,
  since: string,
  pollMs: number,
  signal: AbortSignal | undefined,
): AsyncGenerator<Change> {
  let cursor = since
  for (;;) {
    const page = await transport.get<Changes>('/v1/changes', { since: cursor }, { signal })
    yield* page.changes
    cursor = page.cursor
    if (!page.more) await pause(pollMs, signal)
  }
}
