/** When a delivery that failed is tried again, and when it is given up; pure, with time handed in. */

const second = 1000
const minute = 60 * second
const hour = 60 * minute

/** After the first failure, the second, …; the last goes on. */
const delays = [5 * second, 30 * second, 2 * minute, 10 * minute, 30 * minute, hour, 2 * hour, 4 * hour]
/** Counted from the first try: an event held back by an earlier one has its full time too. */
const givenUpAfter = 24 * hour
/** So that receivers of many events are not called for all of them in one moment. */
const jitter = 0.1

/**
 * @param attempts tries so far, all failed
 * @param random between 0 and 1
 * @returns null when it is given up
 */
export function nextAttempt(attempts: number, firstTriedAt: Date, now: Date, random: number): Date | null {
  const delay = delays[Math.min(attempts, delays.length) - 1] ?? delays[0] ?? 0
  const at = now.getTime() + delay * (1 + jitter * (2 * random - 1))
  return at - firstTriedAt.getTime() <= givenUpAfter ? new Date(at) : null
}

/** How long a receiver may fail before its webhook is switched off. */
const switchedOffAfter = 72 * hour

/**
 * Asked when an event is given up, so that no receiver is judged by one bad moment after a quiet week.
 * @param failingSince the first failure since something got through
 */
export const hasFailedForLong = (failingSince: Date, now: Date): boolean =>
  now.getTime() - failingSince.getTime() >= switchedOffAfter
