/** Guesses from a heading what its section is about, and says how sure the guess is. */
import type { HealthAspect } from '#src/contract/vocabulary.ts'
import { type AspectRule, aspectRules, aspectsNeverIn } from './aspectRules.ts'
import { wordsOf } from './words.ts'

export interface AspectGuess {
  readonly aspect: HealthAspect
  /** From 0 to 1. */
  readonly confidence: number
  /** What else the heading speaks of: "Risks and benefits" is two sections in one. */
  readonly also: readonly HealthAspect[]
}

/** Below this a person should look at the guess. */
export const sureEnough = 0.7

interface Pattern {
  readonly aspect: HealthAspect
  readonly pattern: RegExp
  readonly isSure: boolean
  /** In words: more words say more than one. Nothing for an opening that fits any heading. */
  readonly weight: number
}

interface Match extends Pattern {
  readonly start: number
  readonly end: number
  readonly isWhole: boolean
}

const patterns: readonly Pattern[] = aspectRules.flatMap((rule) => [
  ...rule.sure.map((phrase) => patternOf(rule, phrase, true)),
  ...rule.maybe.map((phrase) => patternOf(rule, phrase, false)),
])

// "Benefits of the procedure" is about benefits: what follows "of" only says whose.
const belongsToTheRest =
  /(?:^| )(?:of|from|with|for|del?|con|para)(?: (?:the|your|a|an|this|el|la|los|las|su|un|una))?$/

/** @returns null when no rule knows the heading */
export function guessAspect(heading: string, type: 'treatments' | 'conditions'): AspectGuess | null {
  const text = stemmed(heading)
  const found = matchesIn(text, type)
  const ownWords = found.filter(({ start }) => !belongsToTheRest.test(text.slice(0, start).trimEnd()))
  const matches = ownWords.length > 0 ? ownWords : found
  const best = matches.reduce<Match | null>(
    (leader, match) => (leader && !beats(match, leader) ? leader : match),
    null,
  )
  if (!best) return null
  if (!best.isSure) return { aspect: best.aspect, confidence: 0.5, also: [] }
  const also = new Set(matches.filter((match) => rivals(match, best)).map(({ aspect }) => aspect))
  if (also.size > 0) return { aspect: best.aspect, confidence: 0.6, also: [...also] }
  return { aspect: best.aspect, confidence: best.isWhole ? 1 : 0.9, also: [] }
}

function matchesIn(text: string, type: 'treatments' | 'conditions'): Match[] {
  const never: readonly HealthAspect[] = aspectsNeverIn[type]
  return patterns.flatMap((pattern): Match[] => {
    const match = never.includes(pattern.aspect) ? null : pattern.pattern.exec(text)
    if (!match) return []
    const words = match[0].trimStart()
    const end = match.index + match[0].length
    return [{ ...pattern, start: end - words.length, end, isWhole: words === text }]
  })
}

function beats(match: Match, leader: Match): boolean {
  if (match.isWhole !== leader.isWhole) return match.isWhole
  if (match.isSure !== leader.isSure) return match.isSure
  return match.weight > leader.weight
}

/** Something else the heading surely says, in words of its own. */
function rivals(match: Match, best: Match): boolean {
  const isApart = match.start >= best.end || match.end <= best.start
  return match.isSure && match.weight > 0 && match.aspect !== best.aspect && isApart
}

function patternOf({ aspect }: AspectRule, phrase: string, isSure: boolean): Pattern {
  const isOpening = phrase.startsWith('^')
  const parts = phrase.split('*').map(stemmed)
  return {
    aspect,
    pattern: new RegExp(`${isOpening ? '^' : '(?:^| )'}${parts.join('(?: [^ ]+){0,6} ')}(?= |$)`),
    isSure,
    weight: isOpening ? 0 : wordsOf(phrase).length,
  }
}

function stemmed(text: string): string {
  return wordsOf(text)
    .map(({ stem }) => stem)
    .join(' ')
}
