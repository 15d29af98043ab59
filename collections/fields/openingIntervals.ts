/** Weekly opening intervals as minutes of the week, to find hours that overlap. */
import { type Weekday, weekdays } from '#src/contract/vocabulary.ts'

/** One row of the weekly hours; `opens` and `closes` are `HH:MM`, `closes` at or before `opens` is the next day. */
export interface WeeklyHours {
  days?: Weekday[] | null
  opens?: string | null
  closes?: string | null
}

const minutesPerDay = 24 * 60
const minutesPerWeek = 7 * minutesPerDay

interface Interval {
  start: number
  end: number
  name: string
}

/** Pairs of intervals that overlap, in words; rows that are not complete yet are passed over. */
export function overlapsIn(rows: readonly WeeklyHours[]): string[] {
  const intervals = rows.flatMap(toIntervals).sort((a, b) => a.start - b.start)
  const first = intervals[0]
  // Sunday night may run into Monday morning: look at the first interval again a week later.
  const around = first
    ? [...intervals, { ...first, start: first.start + minutesPerWeek, end: first.end + minutesPerWeek }]
    : []
  return around.flatMap((current, index) => {
    const next = around[index + 1]
    return next && next.start < current.end ? [`${current.name} and ${next.name}`] : []
  })
}

function toIntervals({ days, opens, closes }: WeeklyHours): Interval[] {
  const from = minutesOf(opens)
  const to = minutesOf(closes)
  if (from === null || to === null) return []
  return (days ?? []).map((day) => {
    const dayStart = weekdays.findIndex(({ value }) => value === day) * minutesPerDay
    const length = to > from ? to - from : to - from + minutesPerDay
    const label = weekdays.find(({ value }) => value === day)?.label.en ?? day
    return { start: dayStart + from, end: dayStart + from + length, name: `${label} ${opens}–${closes}` }
  })
}

function minutesOf(clock: string | null | undefined): number | null {
  const match = /^(\d\d):(\d\d)$/.exec(clock ?? '')
  return match ? Number(match[1]) * 60 + Number(match[2]) : null
}
