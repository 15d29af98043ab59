/** Stored document → its published forms, one for each language it is public in. */
import { createHash } from 'node:crypto'
import type { Channel, Locale } from '#src/contract/vocabulary.ts'
import { channels, locales } from '#src/contract/vocabulary.ts'
import { DocumentReader, idOf, isRaw, plainText, plainTexts, type Raw, rows } from './documentReader.ts'
import { alwaysPublic, presenters } from './present/presenters.ts'
import type { PublishedForm, PublishedType } from './publishedForm.ts'
import type { PublicationRow } from './publishedStore.ts'

/** The languages a stored document is public in; none when it is in the trash. */
export function publicLocales(type: PublishedType, raw: Raw): Locale[] {
  if (raw['deletedAt']) return []
  const all = locales.map(({ value }) => value)
  if (alwaysPublic.has(type)) return all
  const status = raw['_status']
  return all.filter((locale) => (isRaw(status) ? status[locale] : status) === 'published')
}

/**
 * @param raw the live document with every language, as the database adapter reads it
 * @param asPublic the languages to read as public; a preview names more than are
 */
export function presentDocument<Type extends PublishedType>(
  type: Type,
  raw: Raw,
  locale: Locale,
  asPublic: readonly Locale[],
): PublishedForm<Type> {
  const read = new DocumentReader(locale, asPublic)
  const { brief, body } = presenters[type](raw, read)
  const sites = rows(raw['sites'], idOf)
  return {
    type,
    id: String(raw['id']),
    locale,
    slug: alwaysPublic.has(type) ? null : plainText(raw['slug']),
    sites: sites.length > 0 ? sites.toSorted() : null,
    channels: channelsOf(type, raw),
    brief,
    body,
    lexical: read.lexical,
    links: read.links,
  }
}

function channelsOf(type: PublishedType, raw: Raw): Channel[] {
  const all = channels.map(({ value }) => value)
  if (alwaysPublic.has(type)) return all
  const chosen = plainTexts(raw['channels'])
  return all.filter((channel) => chosen.includes(channel))
}

/** SHA-256 of everything a reader could see, in base64url. Equal content has an equal hash. */
export function hashOf({ slug, sites, channels: on, brief, body, lexical }: PublishedForm): string {
  return createHash('sha256')
    .update(JSON.stringify([slug, sites, on, brief, body, lexical]))
    .digest('base64url')
}

/** Whether a stored row still holds what its hash was made from. */
export function isSound({ body, brief, facts, hash, lexical, slug, state }: PublicationRow): boolean {
  if (state === 'withdrawn') return hash === null && brief + body + lexical === ''
  const head = JSON.stringify([slug, facts.sites, facts.channels]).slice(0, -1)
  return hash === createHash('sha256').update(`${head},${brief},${body},${lexical}]`).digest('base64url')
}
