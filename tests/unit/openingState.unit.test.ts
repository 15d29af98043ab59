// When a clinic is open: examples for every rule, and a slow oracle that walks minute by minute.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Weekday, weekdays } from '#src/contract/vocabulary.ts'
import { type ClinicHours, openingStateAt } from '#src/delivery/openingState.ts'

const everyDay = weekdays.map(({ value }) => value)
const clinic = (over: Partial<ClinicHours> = {}): ClinicHours => ({
  timeZone: 'America/New_York',
  openingHours: [],
  hoursExceptions: [],
  ...over,
})
const on = (days: readonly Weekday[], opens: string, closes: string) => ({ days: [...days], opens, closes })
const closedOn = (date: string) => ({ date, reason: null, hours: [] })

/** The state at a moment, as ISO texts. */
const stateAt = (hours: Partial<ClinicHours>, moment: string) => {
  const { changesAt, closesAt, open, opensAt } = openingStateAt(clinic(hours), new Date(moment))
  const iso = (date: Date | null) => date?.toISOString().replace(':00.000Z', 'Z') ?? null
  return { open, opensAt: iso(opensAt), closesAt: iso(closesAt), changesAt: iso(changesAt) }
}

describe('in a usual week', () => {
  const lunch = {
    openingHours: [on(['wednesday'], '09:00', '12:00'), on(['wednesday'], '13:00', '17:00')],
  }

  test.each([
    ['before opening', '2026-07-15T12:59:59Z', false, '2026-07-15T13:00Z'],
    ['at the minute of opening', '2026-07-15T13:00:00Z', true, '2026-07-15T16:00Z'],
    ['at lunch', '2026-07-15T16:00:00Z', false, '2026-07-15T17:00Z'],
    ['after closing, until next week', '2026-07-15T21:00:00Z', false, '2026-07-22T13:00Z'],
  ])('%s', (_, now, open, change) => {
    const expected = open ? { opensAt: null, closesAt: change } : { opensAt: change, closesAt: null }
    expect(stateAt(lunch, now)).toEqual({ open, ...expected, changesAt: change })
  })

  test('hours that touch are one stretch', () => {
    const hours = { openingHours: [on(['monday'], '12:00', '17:00'), on(['monday'], '09:00', '12:00')] }
    expect(stateAt(hours, '2026-07-13T14:00:00Z').closesAt).toBe('2026-07-13T21:00Z')
  })

  test('hours past midnight belong to the day they began', () => {
    const hours = { openingHours: [on(['friday'], '18:00', '02:00')] }
    expect(stateAt(hours, '2026-07-18T05:59:00Z')).toMatchObject({
      open: true,
      closesAt: '2026-07-18T06:00Z',
    })
    expect(stateAt(hours, '2026-07-17T05:00:00Z')).toMatchObject({
      open: false,
      opensAt: '2026-07-17T22:00Z',
    })
  })

  test('from midnight to midnight is a whole day', () => {
    const hours = { openingHours: [on(['tuesday', 'wednesday'], '00:00', '00:00')] }
    expect(stateAt(hours, '2026-07-14T12:00:00Z').closesAt).toBe('2026-07-16T04:00Z')
  })

  test('a clinic that never closes has no closing time, and is asked again after a day', () => {
    const hours = { openingHours: [on(everyDay, '00:00', '00:00')] }
    expect(stateAt(hours, '2026-07-14T12:00:00Z')).toEqual({
      open: true,
      opensAt: null,
      closesAt: null,
      changesAt: '2026-07-15T12:00Z',
    })
  })

  test('a clinic without hours never opens', () => {
    expect(stateAt({}, '2026-07-14T12:00:00Z')).toMatchObject({ open: false, opensAt: null, closesAt: null })
  })

  test('the same minute is open in one time zone and closed in another', () => {
    const openingHours = [on(everyDay, '08:00', '17:00')]
    const open = (timeZone: string) => stateAt({ openingHours, timeZone }, '2026-07-15T12:30:00Z').open
    expect([open('America/New_York'), open('America/Los_Angeles')]).toEqual([true, false])
  })
})

describe('exceptions', () => {
  const openingHours = [on(everyDay, '09:00', '17:00')]

  test('a holiday closes the day', () => {
    const hours = { openingHours, hoursExceptions: [closedOn('2026-07-03')] }
    expect(stateAt(hours, '2026-07-03T15:00:00Z')).toMatchObject({
      open: false,
      opensAt: '2026-07-04T13:00Z',
    })
  })

  test('a shorter day wins over the weekly hours', () => {
    const shorter = { date: '2026-12-24', reason: null, hours: [{ opens: '10:00', closes: '12:00' }] }
    expect(stateAt({ openingHours, hoursExceptions: [shorter] }, '2026-12-24T14:30:00Z')).toMatchObject({
      open: false,
      opensAt: '2026-12-24T15:00Z',
    })
  })

  test('the evening before a holiday still runs past midnight', () => {
    const hours = {
      openingHours: [on(everyDay, '18:00', '02:00')],
      hoursExceptions: [closedOn('2026-07-04')],
    }
    expect(stateAt(hours, '2026-07-04T05:00:00Z')).toMatchObject({
      open: true,
      closesAt: '2026-07-04T06:00Z',
    })
    expect(stateAt(hours, '2026-07-04T23:00:00Z')).toMatchObject({
      open: false,
      opensAt: '2026-07-05T22:00Z',
    })
  })

  test('closed for more than 14 days tells no opening until it comes into view', () => {
    const days = Array.from({ length: 20 }, (_, day) =>
      closedOn(`2026-07-${String(day + 1).padStart(2, '0')}`),
    )
    expect(stateAt({ openingHours, hoursExceptions: days }, '2026-07-07T12:00:00Z')).toEqual({
      open: false,
      opensAt: null,
      closesAt: null,
      changesAt: '2026-07-07T13:00Z',
    })
    expect(stateAt({ openingHours, hoursExceptions: days }, '2026-07-07T13:00:00Z').opensAt).toBe(
      '2026-07-21T13:00Z',
    )
  })
})

describe('when the clocks change', () => {
  const wholeDay = [on(everyDay, '00:00', '00:00')]
  const lengthHours = (date: string, timeZone = 'America/New_York') => {
    const [before, after] = [new Date(`${date}T12:00Z`), new Date(`${date}T12:00Z`)]
    before.setUTCDate(before.getUTCDate() - 1)
    after.setUTCDate(after.getUTCDate() + 1)
    const closed = [before, after].map((day) => closedOn(day.toISOString().slice(0, 10)))
    const hours = { timeZone, openingHours: wholeDay, hoursExceptions: closed }
    const { opensAt } = openingStateAt(clinic(hours), before)
    const { closesAt } = openingStateAt(clinic(hours), new Date(`${date}T18:00Z`))
    return ((closesAt?.getTime() ?? 0) - (opensAt?.getTime() ?? 0)) / 3_600_000
  }

  test('a whole day has 23 hours in spring, 25 in autumn, and 24 where clocks stay', () => {
    expect(lengthHours('2026-03-08')).toBe(23)
    expect(lengthHours('2026-11-01')).toBe(25)
    expect(lengthHours('2026-03-08', 'America/Phoenix')).toBe(24)
  })

  test('a skipped opening hour counts with the clock before the change', () => {
    const hours = { openingHours: [on(['sunday'], '02:30', '10:00')] }
    expect(stateAt(hours, '2026-03-08T06:00:00Z').opensAt).toBe('2026-03-08T07:30Z')
  })

  test('hours that lie in the skipped hour and end with it are not open', () => {
    const hours = { openingHours: [on(['sunday'], '02:15', '03:00')] }
    expect(stateAt(hours, '2026-03-08T06:00:00Z').opensAt).toBe('2026-03-15T06:15Z')
  })

  test('of an hour that comes twice the first one counts', () => {
    const hours = { openingHours: [on(['sunday'], '01:30', '10:00')] }
    expect(stateAt(hours, '2026-11-01T04:00:00Z').opensAt).toBe('2026-11-01T05:30Z')
  })

  test('overnight hours last as long as the night', () => {
    const hours = { openingHours: [on(['saturday'], '22:00', '06:00')] }
    expect(stateAt(hours, '2026-11-01T03:00:00Z').closesAt).toBe('2026-11-01T11:00Z')
  })
})

describe('agrees with walking minute by minute', () => {
  const minuteMs = 60_000
  const windows = ['2026-03-05', '2026-07-10', '2026-10-29']
  const zones = ['America/New_York', 'America/Phoenix', 'America/Los_Angeles', 'Pacific/Guam']
  const daysWalked = 19

  /** What clocks in a zone showed, minute by minute: `2026-03-08 01:59` → its first minute. */
  const walks = new Map<string, Map<string, number>>()
  const walkOf = (timeZone: string, first: string) => {
    const key = `${timeZone} ${first}`
    const known = walks.get(key)
    if (known) return known
    const shown = new Map<string, number>()
    const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' })
    const start = Date.parse(`${first}T00:00Z`) - 5 * 1440 * minuteMs
    for (let minute = 0; minute < (daysWalked + 7) * 1440; minute++) {
      const text = format.format(start + minute * minuteMs)
      if (!shown.has(text)) shown.set(text, start / minuteMs + minute)
    }
    walks.set(key, shown)
    return shown
  }
  /** The minute a clock first shows a time; a skipped time is an hour after the same time less an hour. */
  const firstMinute = (shown: Map<string, number>, date: string, clock: string): number => {
    const found = shown.get(`${date} ${clock}`)
    if (found !== undefined) return found
    const hour = String(Number(clock.slice(0, 2)) - 1).padStart(2, '0')
    return (shown.get(`${date} ${hour}${clock.slice(2)}`) ?? Number.NaN) + 60
  }
  const dayAfter = (date: string, days: number) =>
    new Date(Date.parse(`${date}T00:00Z`) + days * 1440 * minuteMs).toISOString().slice(0, 10)

  const walked = (hours: ClinicHours, first: string, now: number) => {
    const shown = walkOf(hours.timeZone, first)
    const openMinutes = new Set<number>()
    for (let day = -3; day < daysWalked; day++) {
      const date = dayAfter(first, day)
      const weekday = new Intl.DateTimeFormat('en-US', { weekday: 'long', timeZone: 'UTC' })
        .format(new Date(`${date}T00:00Z`))
        .toLowerCase()
      const exception = hours.hoursExceptions.find((one) => one.date === date)
      const rows =
        exception?.hours ?? hours.openingHours.filter(({ days }) => days.some((one) => one === weekday))
      for (const { closes, opens } of rows) {
        const end = firstMinute(shown, closes > opens ? date : dayAfter(date, 1), closes)
        for (let minute = firstMinute(shown, date, opens); minute < end; minute++) openMinutes.add(minute)
      }
    }
    const at = Math.floor(now / minuteMs)
    const open = openMinutes.has(at)
    const last = (now + 14 * 1440 * minuteMs) / minuteMs
    let change = at + 1
    while (change <= last && openMinutes.has(change) === open) change++
    const seen = change <= last ? new Date(change * minuteMs) : null
    return { open, opensAt: open ? null : seen, closesAt: open ? seen : null }
  }

  const quarter = fc
    .integer({ min: 0, max: 95 })
    .map((n) => `${String(Math.floor(n / 4)).padStart(2, '0')}:${String((n % 4) * 15).padStart(2, '0')}`)
  const interval = fc.record({ opens: quarter, closes: quarter })
  const world = fc.constantFrom(...windows).chain((first) =>
    fc.record({
      first: fc.constant(first),
      minutesIn: fc.integer({ min: 0, max: 4 * 1440 }),
      secondsIn: fc.constantFrom(0, 1, 59),
      timeZone: fc.constantFrom(...zones),
      openingHours: fc.array(fc.record({ days: fc.subarray(everyDay), opens: quarter, closes: quarter }), {
        maxLength: 4,
      }),
      hoursExceptions: fc.uniqueArray(
        fc.record({
          date: fc.integer({ min: -1, max: 16 }).map((day) => dayAfter(first, day)),
          reason: fc.constant(null),
          hours: fc.array(interval, { maxLength: 2 }),
        }),
        { selector: ({ date }) => date, maxLength: 12 },
      ),
    }),
  )

  test('whatever the hours, the zone and the moment', () => {
    fc.assert(
      fc.property(world, ({ first, minutesIn, secondsIn, ...hours }) => {
        const now = Date.parse(`${first}T00:00Z`) + minutesIn * minuteMs + secondsIn * 1000
        const { changesAt, ...state } = openingStateAt(hours, new Date(now))
        expect(state).toEqual(walked(hours, first, now))
        // Nothing changes before it says so, and the answer is another (or asked again) then.
        expect(changesAt.getTime()).toBeGreaterThan(now)
        const { changesAt: _, ...justBefore } = openingStateAt(hours, new Date(changesAt.getTime() - 1))
        expect(justBefore).toEqual(state)
      }),
      { numRuns: 300 },
    )
  })
})
