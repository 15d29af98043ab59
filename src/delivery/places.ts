/** Clinics by distance and by opening time. */
import type { Cards } from '#src/contract/cards.ts'
import { distanceKm, type Point } from './distance.ts'
import { type OpeningChange, openingStateAt } from './openingState.ts'
import type { ReadScope } from './readScope.ts'
import type { Entry } from './replica/publishedIndex.ts'
import type { Order } from './sortedEntries.ts'

/** `now`, or ISO 8601. */
export type When = string

export interface PlacesAsked {
  near?: Point | undefined
  radiusKm?: number | undefined
  /** Only clinics open at this moment. */
  open?: When | undefined
  /** Fill in the opening state, whatever it is. */
  opening?: When | undefined
}

type Clinic = Entry<'locations'>
type Filled = Pick<Cards['locations'], 'distanceKm' | 'opening'>

export interface Places {
  /** Those within the radius, and open if that was asked for. */
  keep(clinics: readonly Clinic[]): Clinic[]
  /** What a card says of the place and moment asked for. */
  fill(clinic: Clinic): Filled
  /** Nearest first; null when no place was given. */
  byDistance: Order | null
}

/** The view of one request; notes in its scope when an answer about the present runs out. */
export function placesAt(scope: ReadScope, { near, open, opening, radiusKm }: PlacesAsked): Places {
  const distances = new Map<string, number>()
  const kmTo = (clinic: Clinic, from: Point): number => {
    const km = distances.get(clinic.id) ?? distanceKm(from, clinic.brief)
    distances.set(clinic.id, km)
    return km
  }
  const isNear = (clinic: Clinic) => !near || radiusKm === undefined || kmTo(clinic, near) <= radiusKm
  const when = open ?? opening
  return {
    keep: (clinics) =>
      clinics.filter((clinic) => isNear(clinic) && (open === undefined || stateOf(scope, clinic, open).open)),
    fill: (clinic) => ({
      distanceKm: near ? Math.round(kmTo(clinic, near) * 10) / 10 : null,
      opening: when === undefined ? null : openingOf(scope, clinic, when),
    }),
    byDistance: near ? orderBy((clinic) => kmTo(clinic, near)) : null,
  }
}

/** The opening state as answers tell it. */
export function openingOf(scope: ReadScope, clinic: Clinic, when: When): NonNullable<Filled['opening']> {
  const { closesAt, open, opensAt } = stateOf(scope, clinic, when)
  return {
    open,
    at: momentOf(scope, when).toISOString(),
    opensAt: opensAt?.toISOString() ?? null,
    closesAt: closesAt?.toISOString() ?? null,
  }
}

const momentOf = (scope: ReadScope, when: When) => (when === 'now' ? scope.now : new Date(when))

function stateOf(scope: ReadScope, clinic: Clinic, when: When): OpeningChange {
  const state = openingStateAt(clinic.brief, momentOf(scope, when))
  if (when === 'now') scope.expiresAt(state.changesAt)
  return state
}

/** By a number, by id where that is the same. */
function orderBy(numberOf: (clinic: Clinic) => number): Order {
  const number = (entry: Entry) => numberOf(entry as Clinic)
  return {
    compare: (a, b) => number(a) - number(b) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
    keyOf: (entry) => String(number(entry)),
    isAfter: (entry, key, id) =>
      number(entry) > Number(key) || (number(entry) === Number(key) && entry.id > id),
  }
}
