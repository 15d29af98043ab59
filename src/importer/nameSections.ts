/** Says what each section of a health page is about, and what a person should check or still write. */
import { type HealthAspect, healthAspects, type Locale } from '#src/contract/vocabulary.ts'
import { aspectsExpectedIn } from './aspectRules.ts'
import { guessAspect, sureEnough } from './guessAspect.ts'

export interface NamedSections {
  /** One a heading, in order; null where no rule knew it. */
  readonly aspects: readonly (HealthAspect | null)[]
  readonly unsure: readonly string[]
  readonly toDo: readonly string[]
}

/** @param headings null is the text before the first heading */
export function nameSections(
  type: 'treatments' | 'conditions',
  headings: readonly (string | null)[],
): NamedSections {
  const unsure: string[] = []
  const unknown: string[] = []
  const aspects = headings.map((heading): HealthAspect | null => {
    if (heading === null) return 'overview'
    const guess = guessAspect(heading, type)
    if (!guess) {
      unknown.push(`“${heading}”`)
      return null
    }
    if (guess.also.length > 0) {
      unsure.push(
        `“${heading}” speaks of more than one thing: ${[guess.aspect, ...guess.also].map((aspect) => labelOf(aspect)).join(', ')}. It was filed under the first; perhaps split it.`,
      )
    } else if (guess.confidence < sureEnough) {
      unsure.push(`“${heading}” was filed under “${labelOf(guess.aspect)}”. Check that it belongs there.`)
    }
    return guess.aspect
  })
  const toDo = unknown.length > 0 ? [`Say what these sections are about: ${unknown.join(', ')}.`] : []
  const missing = aspectsExpectedIn[type].filter((aspect) => !aspects.includes(aspect))
  if (missing.length > 0)
    toDo.push(`Nothing yet on: ${missing.map((aspect) => labelOf(aspect).toLowerCase()).join(', ')}.`)
  return { aspects, unsure, toDo }
}

/** Sections of a translation that seem to be about something else than the rows they are laid over. */
export function strangeMatches(
  headings: readonly (string | null)[],
  guessed: readonly (HealthAspect | null)[],
  rows: readonly { aspect: unknown }[],
): string[] {
  return headings.flatMap((heading, index) => {
    const is = guessed[index]
    const should = rows[index]?.aspect
    if (heading === null || !is || typeof should !== 'string' || is === should) return []
    return [
      `“${heading}” was laid over the English section about “${labelOf(should)}”. Check that the order is the same.`,
    ]
  })
}

export function labelOf(aspect: string, locale: Locale = 'en'): string {
  return healthAspects.find(({ value }) => value === aspect)?.label[locale] ?? aspect
}
