/** Answers about many documents at once: the website itself, its menu, what is where, what changed. */
import { z } from 'zod'
import { card } from './cards.ts'
import { bodyArea, channel, contentType, contentTypes, localeCode } from './enums.ts'
import { day, image, moment, telephone } from './parts.ts'

export const site = z
  .strictObject({
    key: z.string(),
    name: z.string(),
    url: z.url().describe('Of the main domain.'),
    domains: z.array(z.string()),
    locale: localeCode,
    locales: z.array(localeCode).describe('The first is the default, and has no prefix in paths.'),
    brand: z.strictObject({
      logo: image.nullable(),
      primaryColor: z.string(),
      onPrimaryColor: z.string(),
      accentColor: z.string(),
      onAccentColor: z.string(),
      telephone: telephone.nullable(),
    }),
    disclaimer: z.string().describe('To be shown under every page.'),
    notice: z.strictObject({ severity: z.enum(['info', 'warning', 'urgent']), text: z.string() }).nullable(),
  })
  .meta({ id: 'Site' })

export const navigation = z
  .strictObject({
    items: z.array(
      z
        .strictObject({
          label: z.string(),
          path: z.string(),
          url: z.url(),
          type: contentType.nullable(),
          id: z.string().nullable().describe('Null for a list of content.'),
        })
        .meta({ id: 'NavigationItem' }),
    ),
  })
  .meta({ id: 'Navigation' })

export const manifestItem = z
  .strictObject({
    type: contentType,
    id: z.string(),
    locale: localeCode,
    slug: z.string(),
    path: z.string(),
    channels: z.array(channel),
    hash: z.string(),
    modifiedAt: moment,
    lastReviewed: day.nullable(),
    nextReviewDue: day.nullable(),
  })
  .meta({ id: 'ManifestItem' })

export const manifest = z
  .strictObject({
    cursor: z.string().describe('For `/v1/changes?since=`: what comes after this list.'),
    items: z.array(manifestItem),
  })
  .meta({ id: 'Manifest', description: 'Everything the website may show.' })

export const searchResult = z
  .strictObject({
    score: z.number().describe('Higher is better; only to compare within one answer.'),
    card,
    highlights: z
      .array(
        z.strictObject({
          field: z.string().describe('Of the whole document, such as `title` or `sections.2.body`.'),
          html: z
            .string()
            .describe(
              'At most 200 characters of the text; the words found stand in `<mark>`, all is escaped.',
            ),
        }),
      )
      .describe('Where the words were found.'),
  })
  .meta({ id: 'SearchResult' })

export const search = z
  .strictObject({
    query: z.string(),
    total: z.int().describe('How many were found in all.'),
    items: z.array(searchResult),
    facets: z
      .strictObject({
        type: z.array(z.strictObject({ value: contentType, count: z.int() })),
        bodyArea: z.array(z.strictObject({ value: bodyArea, count: z.int() })),
      })
      .describe('How many of all results there are of each; a facet is not narrowed by its own filter.'),
    suggestions: z
      .array(z.string())
      .describe('Other spellings, when a word is not known or little was found.'),
  })
  .meta({ id: 'Search' })

export const resolution = z
  .discriminatedUnion('kind', [
    z
      .strictObject({
        kind: z.literal('content'),
        type: contentType,
        id: z.string(),
        locale: localeCode,
        slug: z.string(),
        path: z.string(),
        api: z.string().describe('Where the content is, on this server.'),
      })
      .meta({ id: 'ResolvedContent' }),
    z
      .strictObject({ kind: z.literal('list'), type: contentType, locale: localeCode, path: z.string() })
      .meta({ id: 'ResolvedList' }),
    z
      .strictObject({ kind: z.literal('redirect'), status: z.literal(301), path: z.string(), url: z.url() })
      .meta({ id: 'ResolvedRedirect' }),
  ])
  .meta({
    id: 'Resolution',
    description: 'What stands at a path of the website. Withdrawn pages answer 410.',
  })

/** Why something is not public any more. */
export const withdrawalReasons = ['unpublished', 'trashed', 'deleted', 'moved'] as const
export type WithdrawalReason = (typeof withdrawalReasons)[number]

export const change = z
  .strictObject({
    cursor: z.string(),
    event: z.enum(['published', 'withdrawn']),
    type: z.enum([...contentTypes, 'media', 'sites']),
    id: z.string(),
    locale: localeCode,
    slug: z.string().nullable(),
    formerSlug: z.string().nullable().describe('The address until now, when it changed.'),
    sites: z.array(z.string()).nullable().describe('Keys of the websites that carry it; null = all.'),
    formerSites: z.array(z.string()).nullable().describe('The same, before this change.'),
    hash: z.string().nullable().describe('Null when withdrawn.'),
    reason: z.enum(withdrawalReasons).nullable(),
    at: moment,
    tags: z.array(z.string()).describe('Of the answers that are out of date now, as in `Surrogate-Key`.'),
  })
  .meta({ id: 'Change' })
export type Change = z.infer<typeof change>

export const changes = z
  .strictObject({
    changes: z.array(change).describe('Oldest first.'),
    cursor: z.string().describe('For the next `since`.'),
    more: z.boolean().describe('Whether there is more now.'),
  })
  .meta({ id: 'Changes' })

export type Site = z.infer<typeof site>
export type Navigation = z.infer<typeof navigation>
export type Manifest = z.infer<typeof manifest>
export type ManifestItem = z.infer<typeof manifestItem>
export type Search = z.infer<typeof search>
export type SearchResult = z.infer<typeof searchResult>
export type Resolution = z.infer<typeof resolution>
export type Changes = z.infer<typeof changes>
