/** What differs between the languages: the stem of a word, and words that say nothing by themselves. */
import { stemmer as englishStem } from '@orama/stemmers/english'
import { stemmer as spanishStem } from '@orama/stemmers/spanish'
import type { Locale } from '#src/contract/vocabulary.ts'
import { fold } from './words.ts'

const words = (list: string) => new Set(list.trim().split(/\s+/))

const stopWords: Record<Locale, ReadonlySet<string>> = {
  en: words(`
    a about after all am an and any are as at be because been before being but by can could d did do does
    doing don down for from get gets getting go had has have having he her here hers him his how i if in into
    is it its just ll m may me might more most my need no not now of off on one or other our out over own
    please re s same shall she should so some such t than that the their them then there these they this
    those to too up us ve very want was we were what when where which while who whom why will with would you
    your`),
  es: words(`
    a al algo alguna algun ante antes aqui asi aun aunque cada como con cual cuales cuando cuanto de del
    desde despues donde dos e el ella ellas ellos en entre era eran es esa ese eso esta estan estar este esto
    estos estoy fue ha han hay hasta hace hacer he la las le les lo los mas me mi mis mucho muy ni no nos o
    para pero por porque puede pueden puedo que quien quiero se ser si sin sobre son soy su sus tal tambien
    te tener tengo tiene todo tu tus u un una uno unos usted y ya yo`),
}

/** Stems that the rules keep apart though the words are one. */
const sameStem: Record<Locale, ReadonlyMap<string, string>> = {
  en: new Map([
    ['arthrit', 'arthriti'],
    ['disk', 'disc'],
    ['surgic', 'surgeri'],
    ['diabetic', 'diabet'],
  ]),
  es: new Map([
    ['quirurg', 'cirugi'],
    ['operacion', 'cirugi'],
  ]),
}

const stemmers: Record<Locale, (word: string) => string> = {
  // “injection” would be apart from “injected”.
  en: (word) => englishStem(word).replace(/([aeu])c$/, word.includes('ction') ? '$1ct' : '$1c'),
  // Its rules want the accent that people leave out.
  es: (word) => fold(spanishStem(word.replace(/([cs])ion$/, '$1ión'))).replace(/eccion$/, 'ect'),
}

/** @param word folded */
export const isStopWord = (locale: Locale, word: string): boolean => stopWords[locale].has(word)

/** @param word folded */
export function stemOf(locale: Locale, word: string): string {
  if (/\d/.test(word)) return word
  const stem = stemmers[locale](word)
  return sameStem[locale].get(stem) ?? stem
}
