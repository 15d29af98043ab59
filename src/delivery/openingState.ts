/** Whether a clinic is open at a moment, and when that changes. */
import { weekdays } from '#src/contract/vocabulary.ts'
import type { Briefs } from '#src/publishing/publishedForm.ts'
import { type Day, dateOf, localDay, momentOf, weekdayOf } from './localTime.ts'

export type ClinicHours = Pick<Briefs['locations'], 'hoursExceptions' | 'openingHours' | 'timeZone'>

export interface OpeningChange {
  open: boolean
  /** When it opens next; null while open, or if not within 14 days. */
  opensAt: Date | null
  /** When it closes; null while closed, or if not within 14 days. */
  closesAt: Date | null
  /** The next moment to ask again: until then the answer stays the same. */
  changesAt: Date
}

interface Interval {
  start: number
  end: number
}

const dayMs = 86_400_000
const lookAheadDays = 14

/** Dated exceptions win over the weekly hours of their day; closing at or before opening is the next day. */
export function openingStateAt(clinic: ClinicHours, now: Date): OpeningChange {
  const at = now.getTime()
  const horizon = at + lookAheadDays * dayMs
  const next = runAfter(clinic, at)
  const open = next !== null && next.start <= at
  const change = next && (open ? next.end : next.start)
  const seen = change !== null && change <= horizon ? new Date(change) : null
  return {
    open,
    opensAt: open ? null : seen,
    closesAt: open ? seen : null,
    // A change beyond the horizon comes into view 14 days before it.
    changesAt:
      seen ?? new Date(Math.min(at + dayMs, (change ?? Number.POSITIVE_INFINITY) - lookAheadDays * dayMs)),
  }
}

/** The first stretch of being open that ends after the moment; hours that touch are one stretch. */
function runAfter(clinic: ClinicHours, at: number): Interval | null {
  const today = localDay(clinic.timeZone, at)
  let run: Interval = { start: Number.NEGATIVE_INFINITY, end: Number.NEGATIVE_INFINITY }
  // From yesterday, whose hours may reach past midnight, to a day more than it looks ahead.
  for (let day = today - 1; day <= today + lookAheadDays + 2; day++) {
    for (const interval of intervalsOn(clinic, day)) {
      if (interval.start <= run.end) run = { start: run.start, end: Math.max(run.end, interval.end) }
      else if (run.end > at) return run
      else run = interval
    }
  }
  return run.end > at ? run : null
}

/** In the order they begin. */
function intervalsOn({ hoursExceptions, openingHours, timeZone }: ClinicHours, day: Day): Interval[] {
  const date = dateOf(day)
  const exceptions = hoursExceptions.filter((exception) => exception.date === date)
  const weekday = weekdays[weekdayOf(day)]?.value
  const hours =
    exceptions.length > 0
      ? exceptions.flatMap((exception) => exception.hours)
      : openingHours.filter(({ days }) => days.some((one) => one === weekday))
  return (
    hours
      .map(({ closes, opens }) => {
        const [from, to] = [minutesOf(opens), minutesOf(closes)]
        return {
          start: momentOf(timeZone, day, from),
          end: momentOf(timeZone, day, to > from ? to : to + 1440),
        }
      })
      // Hours that lie wholly in an hour the clocks skip.
      .filter(({ end, start }) => end > start)
      .toSorted((a, b) => a.start - b.start)
  )
}

/** @param clock `HH:MM` */
function minutesOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number)
  return hours * 60 + minutes
}
