/** The page itself: what it is about, who wrote and checked it and when, its parts and its place on the website. */
import type { ContentType } from '#src/contract/enums.ts'
import type { Item } from '#src/contract/items.ts'
import { healthAspects } from '#src/contract/vocabulary.ts'
import { defaultLocale } from '../../paths.ts'
import type { ReadScope } from '../../readScope.ts'
import { type LdGraph, type LdNode, type LdReference, ldNode } from './graph.ts'
import { addImage } from './image.ts'
import { addAuthor, addProvider } from './person.ts'
import { addOrganization, addWebsite } from './website.ts'

const pageTypes = {
  treatments: 'MedicalWebPage',
  conditions: 'MedicalWebPage',
  faqs: 'FAQPage',
  locations: 'WebPage',
  providers: 'ProfilePage',
  articles: 'WebPage',
  pages: 'WebPage',
} as const satisfies Record<ContentType, string>

export interface PageSubject {
  /** What the page is there for. */
  mainEntity?: LdReference | readonly LdReference[]
  /** What else it speaks of. */
  about?: readonly LdReference[]
  /** Pages to read next. */
  relatedLink?: readonly string[]
}

export function addPage(graph: LdGraph, scope: ReadScope, item: Item, subject: PageSubject): LdReference {
  const { review, seo } = item
  return graph.add(item.url, () => ({
    '@type': pageTypes[item.type],
    url: item.url,
    name: seo.title,
    description: seo.description,
    inLanguage: item.locale,
    datePublished: item.publishedAt,
    dateModified: item.modifiedAt,
    lastReviewed: review.lastReviewed,
    reviewedBy: review.medicalReviewer && addProvider(graph, review.medicalReviewer),
    author: addAuthor(graph, scope, review.author),
    publisher: addOrganization(graph, scope),
    copyrightHolder: addOrganization(graph, scope),
    creditText: item.licence.attribution,
    isPartOf: addWebsite(graph, scope),
    breadcrumb: addBreadcrumbs(graph, item.url, item.breadcrumbs),
    primaryImageOfPage: addImage(graph, item.image),
    mainEntity: subject.mainEntity,
    about: subject.about,
    relatedLink: subject.relatedLink,
    hasPart: 'sections' in item ? partsOf(item) : null,
    citation: review.sources.map(sourceOf),
    ...translations(scope, item),
  }))
}

/** The sections, each with the health aspect it is about where schema.org has a name for it. */
function partsOf({ sections, url }: { sections: readonly Section[]; url: string }): LdNode[] {
  const seen = new Map<string, number>()
  return sections.map(({ aspect, heading }) => {
    const times = (seen.get(aspect) ?? 0) + 1
    seen.set(aspect, times)
    const member = healthAspects.find(({ value }) => value === aspect)?.schemaOrg
    return ldNode(
      {
        '@type': 'HealthTopicContent',
        name: heading,
        hasHealthAspect: member && `https://schema.org/${member}`,
      },
      times === 1 ? `${url}#${aspect}` : `${url}#${aspect}-${times}`,
    )
  })
}
type Section = Extract<Item, { sections: unknown }>['sections'][number]

/** The home page has no way to it. */
function addBreadcrumbs(graph: LdGraph, url: string, breadcrumbs: Item['breadcrumbs']): LdReference | null {
  if (breadcrumbs.length < 2) return null
  return graph.add(`${url}#breadcrumb`, () => ({
    '@type': 'BreadcrumbList',
    itemListElement: breadcrumbs.map((step, index) =>
      ldNode({
        '@type': 'ListItem',
        position: index + 1,
        name: step.title,
        item: { '@type': 'WebPage', '@id': step.url },
      }),
    ),
  }))
}

const sourceOf = ({ publisher, title, url, year }: Item['review']['sources'][number]): LdNode =>
  ldNode({
    '@type': 'CreativeWork',
    name: title,
    url,
    datePublished: year === null ? null : String(year),
    publisher: publisher ? { '@type': 'Organization', name: publisher } : null,
  })

/** The same page in the other languages; the one in the default language is the original. */
function translations({ site }: ReadScope, { alternates, locale, type }: Item) {
  const original = defaultLocale(site)
  const others = alternates
    .filter((other) => other.locale !== locale && (locale === original || other.locale === original))
    .map((other) => ({ '@type': pageTypes[type], '@id': other.url, inLanguage: other.locale }))
  return locale === original ? { workTranslation: others } : { translationOfWork: others[0] }
}
