/** People: those who see patients or check texts, and who wrote a text. */
import type { Cards } from '#src/contract/cards.ts'
import type { Items } from '#src/contract/items.ts'
import { siteUrl } from '../../paths.ts'
import type { ReadScope } from '../../readScope.ts'
import type { LdGraph, LdNode, LdReference } from './graph.ts'
import { organizationId, subjectId } from './ids.ts'
import { addImage } from './image.ts'

/** Doctors of medicine and of osteopathic medicine: who may be called a physician in the United States. */
const isPhysician = (credentials: string | null) => /\b(M\.?D|D\.?O)\b/.test(credentials ?? '')

/**
 * schema.org counts a physician among organizations (`IndividualPhysician`), where people are not: a doctor
 * is both, so that the name and the degree can be told as well as the practice.
 */
const typeOf = (credentials: string | null) =>
  isPhysician(credentials) ? ['Person', 'IndividualPhysician'] : 'Person'

const personOf = (provider: Cards['providers']): LdNode => ({
  '@type': typeOf(provider.credentials),
  name: provider.title,
  url: provider.url,
  honorificSuffix: provider.credentials,
  jobTitle: provider.specialty,
})

/** A provider another page names. */
export const addProvider = (graph: LdGraph, provider: Cards['providers']): LdReference =>
  graph.add(subjectId(provider), () => personOf(provider))

/** The provider a page is about. */
export function addProfile(
  graph: LdGraph,
  provider: Items['providers'],
  clinics: readonly LdReference[],
): LdReference {
  const { credentials, image, languages, npi, summary } = provider
  const isDoctor = isPhysician(credentials)
  return graph.add(subjectId(provider), () => ({
    ...personOf(provider),
    description: summary,
    image: addImage(graph, image),
    knowsLanguage: languages,
    worksFor: clinics,
    practicesAt: isDoctor ? clinics : null,
    usNPI: isDoctor ? npi : null,
    identifier: npi === null ? null : { '@type': 'PropertyValue', propertyID: 'NPI', value: npi },
    mainEntityOfPage: { '@id': provider.url },
  }))
}

const team = /\b(team|staff|group|board|office|department|equipo|redacción|personal|grupo|departamento)\b/i

/** Whom readers are told as the author: a free text, so a team is known only by its name. */
export function addAuthor(graph: LdGraph, scope: ReadScope, author: string | null): LdReference | null {
  if (!author) return null
  const isOwn = author.toLowerCase() === scope.site.brief.name.toLowerCase()
  if (isOwn) return { '@id': organizationId(scope) }
  const id = `${siteUrl(scope.site, '/')}#author-${encodeURIComponent(author)}`
  return graph.add(id, () => ({ '@type': team.test(author) ? 'Organization' : 'Person', name: author }))
}
