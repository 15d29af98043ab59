// HTML from a file or another system → an editor state. It is parsed into a document
// no window shows, so nothing in it runs or loads; what Lexical makes of it is rebuilt by our allow-list.
import { convertHTMLToLexical } from '@payloadcms/richtext-lexical'
import { Window } from 'happy-dom'
import { importedState } from './importedState.ts'
import type { ImportTarget } from './importTarget.ts'
import { maxImportLength, RichTextImportError } from './importTarget.ts'
import { isBlank, type RichTextState } from './lexicalState.ts'
import { cleanText, maxDepth } from './storedNode.ts'

// Not words of the text, or words nobody is meant to read.
const dropped =
  'script, style, template, noscript, iframe, object, embed, svg, math, img, picture, video, audio, canvas, ' +
  'select, textarea, button, input, datalist'
// Blocks that Lexical takes for inline, which would glue their words to the next ones.
const blockLike = 'summary, legend, center, caption'
const tableParts = new Set(['THEAD', 'TBODY', 'TFOOT', 'TR', 'TD', 'TH', 'COLGROUP'])

// Fifty long pages; about two seconds of work.
const maxElements = 20_000

/**
 * @param html a whole page or a fragment; not trusted
 * @returns a state that holds only what the target editor can make
 * @throws RichTextImportError when the HTML cannot be read, is too long, has too many parts or is nested too deeply
 */
export function htmlToLexical(html: string, target: ImportTarget): RichTextState {
  if (html.length > maxImportLength) {
    throw new RichTextImportError(`The text is longer than ${maxImportLength} characters; split it up`)
  }
  const window = new Window({
    settings: { disableJavaScriptFileLoading: true, disableCSSFileLoading: true },
  })
  try {
    const document = parse(window, html)
    prepare(document, target)
    return convert(document, target)
  } finally {
    // Without this each conversion keeps its window for good (0.25 MB).
    void window.happyDOM.close()
  }
}

function parse(window: Window, html: string): Document {
  try {
    // happy-dom's types are its own; what the converter uses of them is the same.
    return new window.DOMParser().parseFromString(html, 'text/html') as unknown as Document
  } catch (cause) {
    // The parser is not a browser's: `<table><body>` makes it give up, for example.
    throw new RichTextImportError('The HTML could not be read', { cause })
  }
}

function convert(document: Document, target: ImportTarget): RichTextState {
  const state = importedState(
    convertHTMLToLexical({ editorConfig: target.editorConfig, html: '', JSDOM: domOf(document) }),
    target,
  )
  // Lexical only logs its own failures and then answers with an empty text.
  if (isBlank(state) && cleanText(document.body.textContent ?? '').trim() !== '') {
    throw new RichTextImportError('The text could not be converted')
  }
  return state
}

/** The converter wants a constructor that parses; ours hands over what is parsed already. */
function domOf(document: Document) {
  return class {
    readonly window = { document }
  }
}

function prepare({ body }: Document, { editorConfig }: ImportTarget): void {
  refuseUnreasonable(body)
  for (const element of body.querySelectorAll(dropped)) element.remove()
  // Lexical gives up on list items in these.
  for (const link of body.querySelectorAll('a:has(li)')) moveIntoItems(link)
  for (const title of body.querySelectorAll(':is(h1, h2, h3, h4, h5, h6, blockquote):has(li)')) {
    if (title.closest('ul, ol') !== null) title.replaceWith(...title.childNodes)
  }
  const hasTables = editorConfig.resolvedFeatureMap.has('experimental_table')
  if (hasTables)
    for (const part of body.querySelectorAll('table, thead, tbody, tfoot, tr')) moveStraysOut(part)
  for (const element of body.querySelectorAll(hasTables ? blockLike : `${blockLike}, th, td`)) {
    element.replaceWith(asParagraph(element))
  }
}

/** A caption, and words outside any cell, would be lost; they go before the table, as in a browser. */
function moveStraysOut(part: Element): void {
  const table = part.closest('table')
  for (const child of [...part.childNodes]) {
    if (!tableParts.has(child.nodeName)) table?.before(child)
  }
}

/** A link around list items becomes a link in each of them. */
function moveIntoItems(link: Element): void {
  for (const item of link.querySelectorAll('li:not(:has(li))')) {
    const inner = link.cloneNode() as Element
    inner.append(...item.childNodes)
    item.append(inner)
  }
  link.replaceWith(...link.childNodes)
}

function asParagraph(element: Element): Element {
  const paragraph = element.ownerDocument.createElement('p')
  paragraph.append(...element.childNodes)
  return paragraph
}

/** Without recursion, since it guards what recurses. */
function refuseUnreasonable(body: Element): void {
  let level: Element[] = [body]
  let elements = 0
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > maxDepth)
      throw new RichTextImportError(`The text is nested more than ${maxDepth} levels deep`)
    elements += level.length
    if (elements > maxElements) throw new RichTextImportError('The text has too many parts; split it up')
    level = level.flatMap((element) => [...element.children])
  }
}
