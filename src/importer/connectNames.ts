/** Decides which of the conditions and treatments a text names are attached to it, and which are only reported. */
import { type HealthAspect, healthAspects, type Locale } from '#src/contract/vocabulary.ts'
import { aspectsThatWarn } from './aspectRules.ts'
import { type FoundName, findNames } from './findNames.ts'
import type { ImportType } from './importTypes.ts'
import type { Library } from './library.ts'

export interface NamedText {
  readonly text: string
  readonly aspect: HealthAspect | null
}

export interface Connections {
  /** Ids by field of the new document. */
  readonly fields: Readonly<Record<string, readonly string[]>>
  /** For people: what was attached. */
  readonly attached: readonly string[]
  readonly unsure: readonly string[]
}

type Kind = 'conditions' | 'treatments'

/** The field that takes each kind; null where the other side points here, so it is only reported. */
const fieldsOf: Readonly<Record<ImportType, Readonly<Record<Kind, string | null>> | null>> = {
  treatments: { conditions: 'conditions', treatments: 'relatedTreatments' },
  conditions: { conditions: 'relatedConditions', treatments: null },
  articles: { conditions: 'conditions', treatments: 'treatments' },
  pages: null,
}

/**
 * @param texts the title first, then each section
 */
export function connectNames(
  type: ImportType,
  locale: Locale,
  texts: readonly NamedText[],
  library: Library,
): Connections {
  const kinds = fieldsOf[type]
  const fields: Record<string, string[]> = {}
  const attached: string[] = []
  const unsure: string[] = []
  if (!kinds) return { fields, attached, unsure }
  const titleOf = (id: string): string => {
    const title = library.findById(id)?.title
    return title?.[locale] || title?.en || title?.es || id
  }
  const saidNearly = new Set<string>()
  for (const kind of ['conditions', 'treatments'] as const) {
    const { found, nearMisses } = findNames(
      texts.map(({ text }) => text),
      library.namesIn(kind, locale),
    )
    const field = kinds[kind]
    const ids: string[] = []
    for (const [id, places] of placesById(found)) {
      const doubt = doubtAbout(type, kind, places, texts)
      if (doubt) unsure.push(`“${titleOf(id)}” ${doubt}`)
      else if (field) ids.push(id)
      else
        unsure.push(
          `The text names the treatment “${titleOf(id)}”. Attach this condition there if it is used for it.`,
        )
    }
    if (field && ids.length > 0) {
      fields[field] = ids
      attached.push(`${labels[field] ?? field}: ${ids.map(titleOf).join(', ')}`)
    }
    for (const { id, said } of nearMisses) {
      const line = `“${said}” is not known here: did you mean “${titleOf(id)}”? It was not attached.`
      if (!saidNearly.has(line)) unsure.push(line)
      saidNearly.add(line)
    }
  }
  return { fields, attached, unsure }
}

const labels: Readonly<Record<string, string>> = {
  conditions: 'Conditions',
  treatments: 'Treatments',
  relatedTreatments: 'Related treatments',
  relatedConditions: 'Related conditions',
}

function placesById(found: readonly FoundName[]): Map<string, FoundName[]> {
  const byId = new Map<string, FoundName[]>()
  for (const place of found) byId.set(place.id, [...(byId.get(place.id) ?? []), place])
  return byId
}

/** Why a name is not simply attached, or null. */
function doubtAbout(
  type: ImportType,
  kind: Kind,
  places: readonly FoundName[],
  texts: readonly NamedText[],
): string | null {
  if (kind === type && places.some(({ textIndex }) => textIndex === 0)) {
    return 'is named in the title. It may be the same page, already here; it was not attached.'
  }
  if (type !== 'treatments' || kind !== 'conditions') return null
  const aspects = places.map(({ textIndex }) => texts[textIndex]?.aspect ?? null)
  if (aspects.some((aspect) => aspect === null || !aspectsThatWarn.includes(aspect))) return null
  const [first] = aspects
  const label = healthAspects.find(({ value }) => value === first)?.label.en ?? ''
  return `is named only under “${label}”, which does not say that this treatment is for it; it was not attached.`
}
