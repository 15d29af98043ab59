/** A website in its published form: brand, menu, disclaimer, notice. */
import { type ContentType, contentTypes } from '#src/contract/enums.ts'
import { type Locale, locales } from '#src/contract/vocabulary.ts'
import { type DocumentReader, isRaw, plainText, plainTexts, type Raw, rows } from '../documentReader.ts'
import type { Bodies, Briefs } from '../publishedForm.ts'
import { group } from './common.ts'
import { presentTelephone } from './presentTelephone.ts'

const severities = ['info', 'warning', 'urgent'] as const

export function presentSite(
  raw: Raw,
  read: DocumentReader,
): { brief: Briefs['sites']; body: Bodies['sites'] } {
  const brand = group(raw, 'brand')
  const color = (name: string) => plainText(brand[name]) ?? '#000000'
  return {
    brief: {
      key: plainText(raw['key']) ?? '',
      name: read.text(raw, 'name') ?? '',
      domains: plainTexts(raw['domains']),
      locales: localesOf(raw),
      logo: read.reference('media', brand['logo']),
      colors: {
        primaryColor: color('primaryColor'),
        onPrimaryColor: color('onPrimaryColor'),
        accentColor: color('accentColor'),
        onAccentColor: color('onAccentColor'),
      },
      telephone: presentTelephone(brand['telephone']),
      navigation: rows(raw['navigation'], (value, index) => presentEntry(value, index, read)),
      disclaimer: read.text(raw, 'disclaimer') ?? '',
      notice: presentNotice(raw, read),
    },
    body: {},
  }
}

function localesOf(raw: Raw): Locale[] {
  const chosen = plainTexts(raw['languages'])
  return locales.map(({ value }) => value).filter((locale) => chosen.includes(locale))
}

function presentEntry(value: unknown, index: number, read: DocumentReader) {
  if (!isRaw(value)) return null
  const label = read.text(value, 'label', `navigation.${index}.label`)
  if (!label) return null
  const list = contentTypes.find((type) => type === value['list']) ?? null
  return value['kind'] === 'list'
    ? { label, target: null, list: list satisfies ContentType | null }
    : { label, target: read.anyReference(value['target']), list: null }
}

function presentNotice(raw: Raw, read: DocumentReader): Briefs['sites']['notice'] {
  const notice = group(raw, 'notice')
  const text = notice['active'] === true ? read.text(notice, 'text', 'notice.text') : null
  return text ? { severity: severities.find((value) => value === notice['severity']) ?? 'info', text } : null
}
