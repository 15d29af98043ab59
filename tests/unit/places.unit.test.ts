// Lists of clinics by distance and opening time.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { weekdays } from '#src/contract/vocabulary.ts'
import { distanceKm } from '#src/delivery/distance.ts'
import { listCards } from '#src/delivery/http/routes/lists.ts'
import { openingStateAt } from '#src/delivery/openingState.ts'
import type { PlacesAsked } from '#src/delivery/places.ts'
import { both, publishedWorld } from '#tests/support/publishedWorld.ts'

const miami = { latitude: 25.7743, longitude: -80.1937 }
const point = fc.record({
  latitude: fc.double({ min: -90, max: 90, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
})

describe('distance', () => {
  test.each([
    ['Miami to New York', { latitude: 40.7128, longitude: -74.006 }, 1752],
    ['Miami to San Diego', { latitude: 32.7157, longitude: -117.1611 }, 3650],
    ['Miami to the other side of the world', { latitude: -25.7743, longitude: 99.8063 }, 20_015],
  ])('%s', (_, to, km) => {
    expect(Math.abs(distanceKm(miami, to) / km - 1)).toBeLessThan(0.005)
  })

  test('is the same both ways, and none to the place itself', () => {
    fc.assert(
      fc.property(point, point, (a, b) => {
        expect(distanceKm(a, b)).toBeCloseTo(distanceKm(b, a), 6)
        expect(distanceKm(a, a)).toBe(0)
        expect(distanceKm(a, b)).toBeLessThanOrEqual(20_016)
      }),
    )
  })
})

const everyDay = weekdays.map(({ value }) => value)
const aClinic = (id: string, over: Record<string, unknown> = {}) => ({
  id,
  slug: id,
  name: both(id),
  summary: both('A clinic.'),
  address: {},
  ...miami,
  telephone: '+13055550112',
  timeZone: 'America/New_York',
  openingHours: [{ days: everyDay, opens: '08:00', closes: '17:00' }],
  ...over,
})
const now = new Date('2026-07-15T20:00:00Z')

/** A list of clinics, with the moment from which it is out of date. */
function listOf(clinics: ReturnType<typeof aClinic>[], places: PlacesAsked, rest: object = {}) {
  const scope = publishedWorld({ locations: clinics }).scope('en', 'web', now)
  const options = { filters: {}, sort: places.near ? 'distance' : 'title', limit: 100, places, ...rest }
  return { ...listCards(scope, 'locations', options), validUntil: scope.validUntil }
}
const titles = ({ items }: { items: { title: string }[] }) => items.map(({ title }) => title)

describe('near a place', () => {
  const clinics = [
    aClinic('far', { latitude: 32.7157, longitude: -117.1611 }),
    aClinic('here'),
    aClinic('near', { latitude: 26.7, longitude: -80.05 }),
  ]

  test('the nearest comes first, with its distance', () => {
    const list = listOf(clinics, { near: miami })
    expect(titles(list)).toEqual(['here', 'near', 'far'])
    expect(list.items.map(({ distanceKm: km }) => km)).toEqual([0, 103.9, 3649.6])
  })

  test('a radius leaves out what lies beyond it', () => {
    const list = listOf(clinics, { near: miami, radiusKm: 200 })
    expect([titles(list), list.total]).toEqual([['here', 'near'], 2])
  })

  test('another order can be asked for', () => {
    expect(titles(listOf(clinics, { near: miami }, { sort: '-title' }))).toEqual(['near', 'here', 'far'])
  })

  test('an order by distance needs a place', () => {
    expect(() => listOf(clinics, {}, { sort: 'distance' })).toThrow('needs “near”')
  })

  test('page by page every clinic comes once, in order of distance', () => {
    // Few places, so that many clinics are equally far.
    const where = fc.constantFrom(miami, { latitude: 26, longitude: -80 }, { latitude: 40, longitude: -74 })
    fc.assert(
      fc.property(fc.array(where, { maxLength: 12 }), fc.integer({ min: 1, max: 5 }), (points, limit) => {
        const all = points.map((at, index) => aClinic(`clinic-${index}`, at))
        const seen: { title: string; km: number }[] = []
        let cursor: string | undefined
        do {
          const page = listOf(all, { near: miami }, { limit, cursor })
          for (const { distanceKm: km, title } of page.items) seen.push({ title, km: km ?? Number.NaN })
          cursor = page.nextCursor ?? undefined
        } while (cursor)
        expect(seen.map(({ title }) => title).sort()).toEqual(all.map(({ id }) => id).sort())
        expect(seen.map(({ km }) => km)).toEqual(seen.map(({ km }) => km).toSorted((a, b) => a - b))
      }),
      { numRuns: 40 },
    )
  })
})

describe('open', () => {
  const clinics = [
    aClinic('a-closed', { openingHours: [{ days: everyDay, opens: '08:00', closes: '12:00' }] }),
    aClinic('b-open'),
    aClinic('c-never', { openingHours: [] }),
  ]

  test('keeps who is open, and says until when', () => {
    const list = listOf(clinics, { open: 'now' })
    expect([titles(list), list.total]).toEqual([['b-open'], 1])
    expect(list.items[0]?.opening).toEqual({
      open: true,
      at: '2026-07-15T20:00:00.000Z',
      opensAt: null,
      closesAt: '2026-07-15T21:00:00.000Z',
    })
  })

  test('without the filter the closed ones say when they open', () => {
    const { items } = listOf(clinics, { opening: 'now' })
    expect(items.map(({ opening }) => opening?.opensAt)).toEqual(['2026-07-16T12:00:00.000Z', null, null])
  })

  test('an answer about now ends with the next change of any clinic looked at, also of one left out', () => {
    const changes = clinics.map((clinic) => openingStateAt({ ...clinic, hoursExceptions: [] }, now).changesAt)
    const next = new Date(Math.min(...changes.map(Number)))
    expect(listOf(clinics, { open: 'now' }).validUntil).toEqual(next)
    const closed = clinics.filter(({ id }) => id === 'a-closed')
    expect(listOf(closed, { open: 'now' })).toMatchObject({
      items: [],
      validUntil: new Date('2026-07-16T12:00:00Z'),
    })
  })

  test('an answer about another moment stays, and is told for that moment', () => {
    const list = listOf(clinics, { open: '2026-07-15T15:00:00.000Z' })
    expect([titles(list), list.validUntil]).toEqual([['a-closed', 'b-open'], null])
    expect(list.items[0]?.opening?.at).toBe('2026-07-15T15:00:00.000Z')
  })

  test('nothing is said of hours nobody asked for', () => {
    expect(listOf(clinics, {}).items.map(({ distanceKm: km, opening }) => [km, opening])).toEqual([
      [null, null],
      [null, null],
      [null, null],
    ])
  })
})
