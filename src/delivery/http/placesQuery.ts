/** Parameters about distance and opening time, as they stand in addresses. */
import { z } from 'zod'
import type { Places, PlacesAsked } from '../places.ts'
import { Refusal } from './answer.ts'

const degrees = /^\s*(-?\d{1,3}(?:\.\d{1,12})?)\s*,\s*(-?\d{1,3}(?:\.\d{1,12})?)\s*$/
/** A hundred metres or so: near enough, and people a street apart share a cached answer. */
const rounded = (value: number) => Math.round(value * 1000) / 1000

const near = z
  .string()
  .regex(degrees, 'must be degrees north and east, such as 25.774,-80.194')
  .transform((text) => {
    const [, north, east] = degrees.exec(text) ?? []
    return { latitude: rounded(Number(north)), longitude: rounded(Number(east)) }
  })
  .refine(
    ({ latitude, longitude }) => Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180,
    'must be within 90 degrees north or south and 180 east or west',
  )

const whenMessage = 'must be now, or a date and time such as 2026-12-24T10:30:00-05:00'
export const when = z
  .string()
  .refine((text) => text === 'now' || z.iso.datetime({ offset: true }).safeParse(text).success, whenMessage)
  .transform((text) => (text === 'now' ? text : new Date(text).toISOString()))
  // Nobody knows the hours of another century, and time zones were others.
  .refine((text) => text === 'now' || /^20\d\d-/.test(text), 'must be in this century')

/** Of the list of locations. */
export const placesQuery = {
  near: near.optional().describe('Degrees north and east, such as `25.774,-80.194`: distances from there.'),
  radius: z.coerce
    .number()
    .positive()
    .max(20_038)
    .optional()
    .describe('In km; only with `near`: clinics within it.'),
  open: when
    .optional()
    .describe('`now`, or a date and time with its offset: only clinics open then; fills `opening`.'),
  opening: when.optional().describe('The same, but keeps every clinic: only fills `opening`.'),
}

/** Of a location's page. */
export const openingQuery = {
  opening: when.optional().describe('`now`, or a date and time with its offset: fills `opening`.'),
}

/** @throws Refusal when parameters do not go together */
export function placesAsked(query: Record<string, unknown>): PlacesAsked {
  const asked = {
    near: query['near'],
    radiusKm: query['radius'],
    open: query['open'],
    opening: query['opening'],
  } as PlacesAsked
  if (asked.radiusKm !== undefined && !asked.near)
    throw new Refusal('invalid-parameter', '“radius” needs “near”: a radius around where?')
  if (asked.open !== undefined && asked.opening !== undefined)
    throw new Refusal(
      'invalid-parameter',
      'Give “open” or “opening”, not both: “open” fills in the state too.',
    )
  return asked
}

/** @throws Refusal when there is no place to be distant from */
export function distanceOrder({ byDistance }: Pick<Places, 'byDistance'>) {
  if (!byDistance) throw new Refusal('invalid-parameter', '“sort=distance” needs “near”.')
  return byDistance
}
