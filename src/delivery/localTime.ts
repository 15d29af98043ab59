/** Wall-clock time in an IANA time zone → moments. Only `Intl` knows the zones; its answers are kept. */

const dayMs = 86_400_000
const minuteMs = 60_000
/** No zone changes its offset more often than at a quarter of an hour of UTC. */
const bucketMs = 15 * minuteMs
const maxKept = 50_000

const formats = new Map<string, Intl.DateTimeFormat>()
const offsets = new Map<string, number>()

/** A day of the calendar, as days since 1970-01-01; it has no time zone. */
export type Day = number

/** @param date `YYYY-MM-DD` */
export const dayOf = (date: string): Day => Date.parse(`${date}T00:00:00Z`) / dayMs

/** `YYYY-MM-DD` */
export const dateOf = (day: Day): string => new Date(day * dayMs).toISOString().slice(0, 10)

/** Monday is 0. */
export const weekdayOf = (day: Day): number => (((day + 3) % 7) + 7) % 7

/** The day it is in a time zone. */
export const localDay = (timeZone: string, moment: number): Day =>
  Math.floor((moment + offsetMs(timeZone, moment)) / dayMs)

/**
 * The moment a clock shows a time. As iCalendar reads it: an hour that is skipped counts with the offset
 * before the change, of an hour that comes twice the first one counts.
 * @param minutes since midnight; 1,440 and more are the next day
 * @see https://www.rfc-editor.org/rfc/rfc5545#section-3.3.5
 */
export function momentOf(timeZone: string, day: Day, minutes: number): number {
  const wall = day * dayMs + minutes * minuteMs
  // No change of clocks is within a day of another, so these are the offsets before and after it.
  const before = wall - offsetMs(timeZone, wall - dayMs)
  const after = wall - offsetMs(timeZone, wall + dayMs)
  const reads = (moment: number) => moment + offsetMs(timeZone, moment) === wall
  return reads(before) || !reads(after) ? before : after
}

function offsetMs(timeZone: string, moment: number): number {
  const bucket = Math.floor(moment / bucketMs)
  const key = `${timeZone} ${bucket}`
  const kept = offsets.get(key)
  if (kept !== undefined) return kept
  const offset = readOffsetMs(timeZone, bucket * bucketMs)
  if (offsets.size >= maxKept) offsets.clear()
  offsets.set(key, offset)
  return offset
}

function readOffsetMs(timeZone: string, moment: number): number {
  const format =
    formats.get(timeZone) ??
    new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    })
  formats.set(timeZone, format)
  const part = Object.fromEntries(
    format.formatToParts(moment).map(({ type, value }) => [type, Number(value)]),
  )
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0 } = part
  return Date.UTC(year, month - 1, day, hour, minute) - moment
}
