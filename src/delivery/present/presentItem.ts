/** A published document as a whole page. */
import type { Card, Cards } from '#src/contract/cards.ts'
import type { ContentType } from '#src/contract/enums.ts'
import type { Item, Items } from '#src/contract/items.ts'
import type { HealthAspect } from '#src/contract/vocabulary.ts'
import type { Bodies, StoredBlock, StoredLink, StoredSection } from '#src/publishing/publishedForm.ts'
import { type LinkRule, linkRules } from '../linkRules.ts'
import { documentPath, siteUrl } from '../paths.ts'
import type { ReadScope } from '../readScope.ts'
import type { Entry } from '../replica/publishedIndex.ts'
import { breadcrumbsOf } from './breadcrumbs.ts'
import { jsonLdOf } from './jsonLd.ts'
import { cardOf, cardsOf, presentCard } from './presentCard.ts'
import { presentImage } from './presentImage.ts'
import { presentText } from './presentText.ts'

export interface ItemOptions {
  /** Only the sections about these; all when empty. */
  aspects: readonly HealthAspect[]
}

type Body<Type extends ContentType> = Bodies[Type]

/** The documents a page shows of others, by the rules. */
function linked<Type extends ContentType>(scope: ReadScope, entry: Entry<Type>) {
  const rules: Record<string, LinkRule> = linkRules[entry.type]
  return Object.fromEntries(
    Object.entries(rules).map(([field, rule]) => {
      if ('names' in rule) {
        const ids = (entry.brief as unknown as Record<string, string[]>)[rule.by] ?? []
        return [field, cardsOf(scope, rule.names, ids)]
      }
      const found = scope
        .referrers(rule.from, rule.by, entry.type, entry.id)
        .toSorted(
          (a, b) => a.brief.title.localeCompare(b.brief.title, scope.locale) || (a.id < b.id ? -1 : 1),
        )
      return [field, found.map((one) => presentCard(scope, one))]
    }),
  ) as { [Field in keyof (typeof linkRules)[Type]]: CardsBy<(typeof linkRules)[Type][Field]> }
}
type CardsBy<Rule> = Rule extends { names: infer Named extends ContentType }
  ? Cards[Named][]
  : Rule extends { from: infer From extends ContentType }
    ? Cards[From][]
    : never

function sectionsOf(
  scope: ReadScope,
  entry: Entry,
  sections: readonly StoredSection[],
  { aspects }: ItemOptions,
) {
  return sections
    .filter(({ aspect }) => aspects.length === 0 || aspects.includes(aspect))
    .map(({ aspect, body, heading }) => ({ aspect, heading, body: presentText(scope, entry, body) }))
}

const presenters: {
  [Type in ContentType]: (
    scope: ReadScope,
    entry: Entry<Type>,
    body: Body<Type>,
    options: ItemOptions,
  ) => Omit<Items[Type], keyof Cards[Type] | keyof Common | 'jsonLd'>
} = {
  treatments: (scope, entry, body, options) => ({
    alternateNames: entry.brief.alternateNames,
    bodyAreas: entry.brief.bodyAreas,
    sections: sectionsOf(scope, entry, body.sections, options),
    ...linked(scope, entry),
  }),
  conditions: (scope, entry, body, options) => ({
    alternateNames: entry.brief.alternateNames,
    symptoms: entry.brief.symptoms,
    bodyAreas: entry.brief.bodyAreas,
    icd10Codes: entry.brief.icd10Codes,
    sections: sectionsOf(scope, entry, body.sections, options),
    ...linked(scope, entry),
  }),
  faqs: (scope, entry) => linked(scope, entry),
  locations: (scope, entry, body) => ({
    bookingUrl: body.bookingUrl,
    photos: body.photos.flatMap((id) => presentImage(scope, id) ?? []),
    openingHours: entry.brief.openingHours,
    hoursExceptions: entry.brief.hoursExceptions,
    accessibilityNotes: body.accessibilityNotes,
    parkingNotes: body.parkingNotes,
    ...linked(scope, entry),
  }),
  providers: (scope, entry, body) => ({
    npi: body.npi,
    biography: body.biography && presentText(scope, entry, body.biography),
    ...linked(scope, entry),
  }),
  articles: (scope, entry, body) => ({
    body: presentText(scope, entry, body.body),
    ...linked(scope, entry),
  }),
  pages: (scope, entry, body) => ({
    blocks: body.blocks.flatMap((block) => presentBlock(scope, entry, block) ?? []),
  }),
}

type Block = Items['pages']['blocks'][number]

function presentBlock(scope: ReadScope, entry: Entry, block: StoredBlock): Block | null {
  switch (block.type) {
    case 'hero':
      return { ...block, image: presentImage(scope, block.image), link: presentLink(scope, block.link) }
    case 'richText':
      return { type: 'richText', body: presentText(scope, entry, block.body) }
    case 'cards':
      return {
        ...block,
        items: block.items.flatMap((item): Card[] => [cardOf(scope, item)].filter((c) => c !== null)),
      }
    case 'faqList':
      return { ...block, faqs: cardsOf(scope, 'faqs', block.faqs) }
    case 'callToAction':
      return { ...block, link: presentLink(scope, block.link) }
    case 'image': {
      const image = presentImage(scope, block.image)
      return image && { type: 'image', image, caption: block.caption ?? image.caption }
    }
    default:
      return block
  }
}

function presentLink(scope: ReadScope, link: StoredLink) {
  const target = link && cardOf(scope, link.target)
  return link && target ? { label: link.label, target } : null
}

type Common = ReturnType<typeof common>

function common<Type extends ContentType>(scope: ReadScope, entry: Entry<Type>, body: Body<Type>) {
  const { brief, facts, hash } = entry
  const { review, seo } = body
  const path = documentPath(scope.site, entry.type, entry.slug, entry.locale)
  const [reviewer] = review.medicalReviewer ? cardsOf(scope, 'providers', [review.medicalReviewer]) : []
  return {
    fallbacks: brief.fallbacks,
    breadcrumbs: breadcrumbsOf(scope, entry),
    alternates: alternatesOf(scope, entry),
    channels: [...entry.channels],
    review: {
      author: review.author,
      medicalReviewer: reviewer ?? null,
      lastReviewed: brief.lastReviewed,
      nextReviewDue: brief.nextReviewDue,
      sources: review.sources,
    },
    seo: {
      title: seo.title ?? brief.title,
      description: seo.description ?? brief.summary,
      image: presentImage(scope, seo.image ?? brief.image),
      noIndex: brief.noIndex,
    },
    licence: licenceOf(scope, siteUrl(scope.site, path)),
    publishedAt: facts.publishedAt,
    modifiedAt: facts.modifiedAt,
    hash,
  }
}

function licenceOf({ locale, site }: ReadScope, url: string) {
  const holder = site.brief.name
  return locale === 'es'
    ? { name: 'Todos los derechos reservados', holder, attribution: `Fuente: ${holder}`, url }
    : { name: 'All rights reserved', holder, attribution: `Source: ${holder}`, url }
}

/** The page in every language of the website that it is public in, the default language first. */
function alternatesOf<Type extends ContentType>(scope: ReadScope, entry: Entry<Type>) {
  return scope.site.brief.locales.flatMap((locale) => {
    const there = locale === entry.locale ? entry : scope.inLocale(entry, locale)
    if (!there) return []
    const path = documentPath(scope.site, there.type, there.slug, locale)
    return [{ locale, path, url: siteUrl(scope.site, path) }]
  })
}

/** Everything a page needs in one answer. */
export function presentItem<Type extends ContentType>(
  scope: ReadScope,
  entry: Entry<Type>,
  options: ItemOptions = { aspects: [] },
): Items[Type] {
  const body = scope.body(entry) as Body<Type>
  const item = {
    ...presentCard(scope, entry),
    ...common(scope, entry, body),
    ...presenters[entry.type](scope, entry, body, options),
  } as unknown as Item
  return { ...item, jsonLd: jsonLdOf(scope, item) } as Items[Type]
}
