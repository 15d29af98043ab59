// A few hundred bytes of SVG can ask for billions of shapes by pointing at parts that point at parts.
import { ImageRefused } from './imageRefused.ts'
import { findUrlReferences } from './svgStyles.ts'
import { type SvgElement, walkSvg } from './svgTree.ts'

/** A detailed map has some 10,000 shapes; a browser draws ten times that in about a second. */
const MAX_DRAWN_ELEMENTS = 100_000
const MAX_CHAIN = 200

/**
 * Counts how many elements are drawn once every reference (`use`, gradients, patterns, masks, filters;
 * by attribute or by style sheet) is followed, and refuses circles and explosions.
 * @throws ImageRefused `svg-too-complex`
 */
export function refuseReferenceBombs(root: SvgElement): void {
  const elements = [...walkSvg(root)]
  const byId = new Map(elements.map((element) => [element.attributes.get('id'), element]))
  const rules = elements
    .filter(({ name }) => name === 'style')
    .flatMap(({ children }) => readRules(children.join('')))
  const drawnCounts = new Map<SvgElement, number>()
  const unfinished = new Set<SvgElement>()

  const countDrawn = (element: SvgElement): number => {
    const known = drawnCounts.get(element)
    if (known !== undefined) return known
    if (unfinished.has(element) || unfinished.size > MAX_CHAIN) throw tooComplex()
    unfinished.add(element)
    let drawn = 1
    for (const child of element.children) if (typeof child !== 'string') drawn += countDrawn(child)
    for (const id of findReferences(element, rules)) {
      const target = byId.get(id)
      if (target) drawn += countDrawn(target)
    }
    if (drawn > MAX_DRAWN_ELEMENTS) throw tooComplex()
    unfinished.delete(element)
    drawnCounts.set(element, drawn)
    return drawn
  }
  countDrawn(root)
}

interface Rule {
  readonly selectorParts: ReadonlySet<string>
  readonly references: readonly string[]
}

/** The rules of a style sheet that point somewhere, with the names in their selectors. */
function readRules(css: string): Rule[] {
  return css
    .split('}')
    .map((rule) => ({
      selectorParts: new Set(rule.split('{', 1)[0]?.match(/[.#]?[\w-]+|\*/g)),
      references: findUrlReferences(rule),
    }))
    .filter(({ references }) => references.length > 0)
}

function findReferences({ name, attributes }: SvgElement, rules: readonly Rule[]): string[] {
  const references: string[] = []
  for (const [attribute, value] of attributes) {
    // A link draws nothing, and may well point at what it stands in.
    if (attribute !== 'href') references.push(...findUrlReferences(value))
    else if (name !== 'a' && value.startsWith('#')) references.push(value.slice(1))
  }
  const classes = attributes.get('class')?.trim().split(/\s+/) ?? []
  const names = ['*', name, `#${attributes.get('id')}`, ...classes.map((className) => `.${className}`)]
  for (const rule of rules) {
    if (names.some((part) => rule.selectorParts.has(part))) references.push(...rule.references)
  }
  return references
}

function tooComplex(): ImageRefused {
  return new ImageRefused(
    'svg-too-complex',
    'This SVG repeats its own parts so often that it could freeze a phone or a kiosk. Simplify it, or export it as PNG and upload that.',
  )
}
