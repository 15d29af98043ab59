/** For how long others may keep an answer: never beyond the moment at which it is known to change. */
import type { PlannedMoment } from '#src/publishing/publishedStore.ts'

/** How long a cache may answer with an old copy while it fetches the new one. */
const staleWhileRevalidateSeconds = 60
/** How long a cache may answer with an old copy while we fail. */
const staleIfErrorSeconds = 86_400

const texts = new Map<number, string>()

/**
 * @param most seconds it may be kept at the most
 * @param remaining seconds until it is known to change; a stale copy is not used beyond them either
 */
export function cacheControl(most: number, remaining: number): string {
  const capped = Math.min(remaining, most + staleWhileRevalidateSeconds)
  // Asked for every answer, so the text is made once; neither number reaches 100,000.
  const key = most * 100_000 + capped
  const known = texts.get(key)
  if (known) return known
  const age = Math.min(most, capped)
  const stale = capped - age
  const text = `public, max-age=${age}${stale > 0 ? `, stale-while-revalidate=${stale}` : ''}, stale-if-error=${staleIfErrorSeconds}`
  if (texts.size > 2000) texts.clear()
  texts.set(key, text)
  return text
}

/** Knows the next planned publication or withdrawal. */
export class PlanWatch {
  readonly #read: () => readonly PlannedMoment[]
  #seen: readonly PlannedMoment[] | undefined
  /** Ascending, in ms. */
  #moments: number[] = []

  constructor(planned: () => readonly PlannedMoment[]) {
    this.#read = planned
  }

  /**
   * Whole seconds until the next planned moment. One that is due and not done yet may be done any second:
   * then 1, so that a plan that is late does not switch off every cache.
   */
  secondsLeft(now: number): number {
    const planned = this.#read()
    if (planned !== this.#seen) {
      this.#seen = planned
      this.#moments = planned.map(({ at }) => Date.parse(at)).toSorted((a, b) => a - b)
    }
    const next = this.#moments[0]
    if (next === undefined) return Number.POSITIVE_INFINITY
    return next <= now ? 1 : Math.floor((next - now) / 1000)
  }
}
