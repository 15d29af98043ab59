/** Clinics: where they are, when they are open, what they offer and who works there. */
import type { Cards } from '#src/contract/cards.ts'
import type { Items } from '#src/contract/items.ts'
import type { Weekday } from '#src/contract/vocabulary.ts'
import type { ReadScope } from '../../readScope.ts'
import { type LdGraph, type LdNode, type LdReference, ldNode } from './graph.ts'
import { subjectId } from './ids.ts'
import { addImage } from './image.ts'
import { addTreatment } from './medical.ts'
import { addProvider } from './person.ts'
import { addOrganization } from './website.ts'

const clinicOf = (clinic: Cards['locations']): LdNode => ({
  '@type': 'MedicalClinic',
  name: clinic.title,
  url: clinic.url,
})

/** A clinic another page names. @param offers what the page says it offers */
export const addClinic = (
  graph: LdGraph,
  clinic: Cards['locations'],
  offers: LdReference | null = null,
): LdReference => graph.add(subjectId(clinic), () => ({ ...clinicOf(clinic), availableService: offers }))

/** The clinic a page is about. */
export function addClinicSubject(graph: LdGraph, scope: ReadScope, clinic: Items['locations']): LdReference {
  const { city, country, postalCode, state, street, unit } = clinic.address
  const { hoursExceptions, latitude, longitude, openingHours, photos, providers, services } = clinic
  return graph.add(subjectId(clinic), () => ({
    ...clinicOf(clinic),
    description: clinic.summary,
    parentOrganization: addOrganization(graph, scope),
    image: photos.map((photo) => addImage(graph, photo)),
    telephone: clinic.telephone.e164,
    address: ldNode({
      '@type': 'PostalAddress',
      streetAddress: unit ? `${street}, ${unit}` : street,
      addressLocality: city,
      addressRegion: state,
      postalCode,
      addressCountry: country,
    }),
    geo: ldNode({ '@type': 'GeoCoordinates', latitude, longitude }),
    openingHoursSpecification: openingHours.map(({ days, ...hours }) =>
      openFrom({ dayOfWeek: days.map(dayOfWeek) }, hours),
    ),
    specialOpeningHoursSpecification: hoursExceptions.flatMap(({ date, hours, reason }) => {
      const on = { name: reason, validFrom: date, validThrough: date }
      // From midnight to midnight is how search engines are told of a day that is closed.
      return hours.length === 0
        ? [specification({ ...on, opens: '00:00', closes: '00:00' })]
        : hours.map((interval) => openFrom(on, interval))
    }),
    availableService: services.map((treatment) => addTreatment(graph, treatment)),
    employee: providers.map((provider) => addProvider(graph, provider)),
    isAcceptingNewPatients: clinic.acceptingNewPatients,
    knowsLanguage: clinic.languages,
    mainEntityOfPage: { '@id': clinic.url },
  }))
}

const dayOfWeek = (day: Weekday) => `https://schema.org/${day[0]?.toUpperCase()}${day.slice(1)}`

const specification = (properties: Record<string, unknown>) =>
  ldNode({ '@type': 'OpeningHoursSpecification', ...properties })

/** Closing before opening is the next day, as with us; but a whole day may not end when it began: that is “closed”. */
function openFrom(on: Record<string, unknown>, { closes, opens }: { opens: string; closes: string }): LdNode {
  return specification({ ...on, opens, closes: closes === opens ? minuteBefore(closes) : closes })
}

/** @param clock `HH:MM` */
function minuteBefore(clock: string): string {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number)
  const before = (hours * 60 + minutes + 1439) % 1440
  return [Math.floor(before / 60), before % 60].map((part) => String(part).padStart(2, '0')).join(':')
}
