/**
 * Which documents a page shows of others, as data. `names` follows ids the document itself holds; `from`
 * turns a rule around: the documents of another type that name this one. Read forwards they say what to
 * embed, backwards what a change touches.
 */
import type { ContentType } from '#src/contract/enums.ts'

export type LinkRule =
  | { readonly names: ContentType; readonly by: string }
  | { readonly from: ContentType; readonly by: string }

/** Page → field of the answer → rule; `by` is a field of the published brief. */
export const linkRules = {
  treatments: {
    conditions: { names: 'conditions', by: 'conditions' },
    relatedTreatments: { names: 'treatments', by: 'relatedTreatments' },
    faqs: { from: 'faqs', by: 'treatments' },
    locations: { from: 'locations', by: 'services' },
  },
  conditions: {
    treatments: { from: 'treatments', by: 'conditions' },
    relatedConditions: { names: 'conditions', by: 'relatedConditions' },
    faqs: { from: 'faqs', by: 'conditions' },
  },
  faqs: {
    treatments: { names: 'treatments', by: 'treatments' },
    conditions: { names: 'conditions', by: 'conditions' },
    locations: { names: 'locations', by: 'locations' },
  },
  locations: {
    services: { names: 'treatments', by: 'services' },
    providers: { names: 'providers', by: 'providers' },
    faqs: { from: 'faqs', by: 'locations' },
  },
  providers: {
    locations: { from: 'locations', by: 'providers' },
  },
  articles: {
    treatments: { names: 'treatments', by: 'treatments' },
    conditions: { names: 'conditions', by: 'conditions' },
  },
  pages: {},
} as const satisfies Record<ContentType, Record<string, LinkRule>>

/** The fields by which documents of a type are found from the other side. */
export const referringFields: ReadonlyMap<ContentType, ReadonlySet<string>> = (() => {
  const fields = new Map<ContentType, Set<string>>()
  for (const rules of Object.values(linkRules)) {
    for (const rule of Object.values<LinkRule>(rules)) {
      if (!('from' in rule)) continue
      fields.set(rule.from, (fields.get(rule.from) ?? new Set()).add(rule.by))
    }
  }
  return fields
})()
