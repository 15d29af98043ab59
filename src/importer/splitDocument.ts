/** A document → its title and its sections, by its headings or, where it has none, by lines that look like one. */
import { guessHeadings, headingText, isHeadingLike } from './guessHeadings.ts'
import { ImportRefused } from './importRefused.ts'
import { withDocument } from './parseHtml.ts'
import { type Block, type Blocks, type DocumentImage, readBlocks } from './readBlocks.ts'

export interface DocumentSection {
  /** Null for the text before the first heading. */
  readonly heading: string | null
  /** Deeper headings start at h3; images are markers (see `imageMarker`). Empty when there is no text. */
  readonly html: string
  readonly text: string
}

export interface SourceDocument {
  readonly title: string
  readonly sections: readonly DocumentSection[]
  readonly images: readonly DocumentImage[]
  /** Where a summary can be taken from. */
  readonly firstParagraph: string
  /** What a person should look at, in sentences. */
  readonly unsure: readonly string[]
}

export interface SplitOptions {
  /** The file's name, for a document that says no title itself. */
  readonly fileName: string
  /** A title that came beside the text. */
  readonly givenTitle?: string
  /** In plain text nobody can mark a heading, so there is nothing to report when none is marked. */
  readonly isPlainText: boolean
  /** A better address for a link, or the same. */
  readonly readLink: (href: string) => string
  /** Tells a heading by what it says. */
  readonly isKnownHeading: (text: string) => boolean
}

const maxSections = 200

interface Titled {
  readonly title: string
  readonly rest: readonly Block[]
  readonly unsure: readonly string[]
}

/**
 * @param html a page or a fragment; not trusted
 * @throws {ImportRefused} when it cannot be read, has far too many sections, or no text under its title
 */
export function splitDocument(html: string, options: SplitOptions): SourceDocument {
  const page = withDocument(html, (document) => readPage(document, options))
  const { rest, title, unsure } = findTitle(page, options)
  const { areGuessed, blocks } = withHeadings(rest, options)
  const sections = sectionsOf(blocks)
  if (sections.length > maxSections) {
    throw new ImportRefused(
      `The file has ${sections.length} sections, more than a page can have. Split it up.`,
    )
  }
  if (sections.every(({ html: body }) => body === ''))
    throw new ImportRefused('There is no text in this file beside its title.')
  const paragraphs = rest.filter(({ isParagraph }) => isParagraph).map(({ text }) => text)
  const guessed =
    areGuessed && !options.isPlainText
      ? ['The file marks no headings; short lines that stand alone were taken for headings.']
      : []
  return {
    title,
    sections,
    images: page.images,
    firstParagraph:
      paragraphs.find((text) => /[.!?…]["”’)]?$/u.test(text)) ??
      paragraphs[0] ??
      rest.find(({ text }) => text)?.text ??
      '',
    unsure: [...page.unsure, ...unsure, ...guessed],
  }
}

interface Page extends Blocks {
  readonly outerHeading: string
  readonly pageTitle: string
  readonly unsure: readonly string[]
}

function readPage(document: Document, { readLink }: SplitOptions): Page {
  const main = document.querySelector('main, [role=main]')
  const root = main ?? document.body
  // "Pain pumps | PRC Alliance": the site's name is not the title.
  const pageTitle = tidy(document.querySelector('title')?.textContent ?? '').replace(/ [|–—·-] .*$/u, '')
  const unsure: string[] = []
  const frames = root.querySelectorAll('iframe, video, audio, object, embed').length
  if (frames > 0)
    unsure.push(
      `Videos, players or frames were left out: ${frames}. Only text, tables and images are imported.`,
    )
  const furniture = [...root.querySelectorAll('nav, footer, [role=navigation], [role=contentinfo]')]
  if (furniture.some((element) => (element.textContent ?? '').trim() !== '')) {
    unsure.push('Menus and the footer of the page were left out.')
  }
  for (const element of furniture) element.remove()
  for (const link of root.querySelectorAll('a[href]'))
    link.setAttribute('href', readLink(link.getAttribute('href') ?? ''))
  return {
    ...readBlocks(root),
    outerHeading: main ? tidy(document.querySelector('h1')?.textContent ?? '') : '',
    pageTitle,
    unsure,
  }
}

function findTitle(
  { blocks, outerHeading, pageTitle }: Page,
  { fileName, givenTitle }: SplitOptions,
): Titled {
  const without = (block: Block, unsure: readonly string[] = []): Titled => ({
    title: tidy(block.text),
    rest: blocks.filter((other) => other !== block),
    unsure,
  })
  const h1 = blocks.find(({ level }) => level === 1)
  if (h1) return without(h1)
  if (outerHeading) return { title: outerHeading, rest: blocks, unsure: [] }
  const first = blocks.find(({ text }) => text !== '')
  if (givenTitle) {
    const repeats = first && tidy(first.text).toLowerCase() === givenTitle.toLowerCase()
    return repeats
      ? { ...without(first), title: givenTitle }
      : { title: givenTitle, rest: blocks, unsure: [] }
  }
  const headings = blocks.filter(({ level }) => level !== null)
  if (first && (headings.includes(first) || (blocks.length > 1 && isTitleLike(first)))) return without(first)
  const [highest, second] = headings.toSorted((a, b) => (a.level ?? 0) - (b.level ?? 0))
  if (highest && highest.level !== second?.level && second) return without(highest)
  if (pageTitle)
    return {
      title: pageTitle,
      rest: blocks,
      unsure: [`The title was taken from the name of the page: “${pageTitle}”.`],
    }
  const title = sentenceCase(fileName)
  return {
    title,
    rest: blocks,
    unsure: [`No title was found in the text; it was made from the file's name: “${title}”.`],
  }
}

/** More generous than a heading inside the text: it stands where a title stands. */
function isTitleLike({ isBold, isParagraph, text }: Block): boolean {
  return (
    isParagraph &&
    text.length <= 120 &&
    !text.includes('\n') &&
    (isHeadingLike(text, isBold) || !/[.!?:;,…]["”’)]?$|@|https?:/u.test(text))
  )
}

function withHeadings(
  blocks: readonly Block[],
  { isKnownHeading }: SplitOptions,
): { blocks: readonly Block[]; areGuessed: boolean } {
  if (blocks.some(({ level }) => level !== null)) return { blocks, areGuessed: false }
  const guesses = guessHeadings(blocks, isKnownHeading)
  return {
    blocks: blocks.map((block, at) => (guesses[at] ? { ...block, level: 2 } : block)),
    areGuessed: guesses.includes(true),
  }
}

function sectionsOf(blocks: readonly Block[]): DocumentSection[] {
  const top = Math.min(...blocks.map(({ level }) => level ?? 6))
  const sections: { heading: string | null; blocks: Block[] }[] = [{ heading: null, blocks: [] }]
  for (const block of blocks) {
    if (block.level === top && block.text !== '')
      sections.push({ heading: headingText(tidy(block.text)), blocks: [] })
    else sections.at(-1)?.blocks.push(block)
  }
  return sections
    .filter(({ blocks: body, heading }) => heading !== null || body.length > 0)
    .map(({ blocks: body, heading }) => ({
      heading,
      html: body.map((block) => htmlBelow(top, block)).join('\n'),
      text: body.map(({ text }) => text).join('\n'),
    }))
}

/** The section's own heading is an h2 on the page, so what is below it starts at h3. */
function htmlBelow(top: number, { html, innerHtml, level }: Block): string {
  if (level === null) return html
  const tag = `h${Math.min(4, level - top + 2)}`
  return `<${tag}>${innerHtml}</${tag}>`
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** `pain_pumps-2024` → `Pain pumps 2024`. */
function sentenceCase(fileName: string): string {
  const words = fileName
    .replace(/[._-]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return words.charAt(0).toUpperCase() + words.slice(1)
}
