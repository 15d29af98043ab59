/** Small checks of single values in the sample content: colors, check digits, links, claims. */

const luminance = (color: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/**
 * @returns the contrast of two colors (`#rrggbb`), from 1 to 21
 * @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 */
export const contrast = (one: string, other: string): number => {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

/** @returns whether the last digit is the Luhn check digit of the others */
export const hasCheckDigit = (digits: string): boolean => {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return sum % 10 === 0
}

/** @returns where the links of a Markdown text lead */
export const linksIn = (markdown: string): string[] =>
  [...markdown.matchAll(/\[[^\]]*\]\(([^)\s]*)\)/g)].map((match) => match[1] ?? '')

/** What two languages of one text must have in common. */
export const shapeOf = (markdown: string) => ({
  items: markdown.match(/^\s*(?:[-*+]|\d+[.)])\s/gm)?.length ?? 0,
  headings: markdown.match(/^#{1,6}\s/gm)?.length ?? 0,
  links: linksIn(markdown).sort(),
})

/** Words that promise too much, in English and Spanish. */
const promises = new RegExp(
  [
    'cur(?:e|es|ed|ing)',
    'guarantee[sd]?',
    '100 ?(?:%|percent|por ciento)',
    'pain[- ]free',
    '(?:no|without) risks?',
    'risk[- ]free',
    'safe and effective',
    'the best',
    'cura[rn]?',
    'garantiza\\w*',
    'sin (?:ningún )?(?:dolor|riesgos?)',
    'segur[oa]s? y (?:eficaz|eficaces|efectiv[oa]s?)',
    '(?:el|la|los|las) mejor(?:es)?',
  ]
    .map((pattern) => `(?<!\\p{L})${pattern}(?!\\p{L})`)
    .join('|'),
  'giu',
)

/** A sentence that denies the promise before it names it ("this is not a cure") may use the word. */
const denial =
  /(?<!\p{L})(?:not|no|never|cannot|(?:ca|does|do|is|are|wo)n[’']t|rarely|nunca|ni|tampoco|ningun[oa]?|ningún)(?!\p{L})/iu

/** @returns each promise in the text with its sentence, ready to print */
export const absoluteClaims = (text: string): string[] =>
  text
    .split(/(?<=[.!?:])\s|\n/)
    .flatMap((sentence) =>
      [...sentence.matchAll(promises)]
        .filter((match) => !denial.test(sentence.slice(0, match.index)))
        .map((match) => `“${match[0]}” in “${sentence.trim()}”`),
    )
