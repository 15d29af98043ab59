/** A document → its blocks in a row: headings, paragraphs, lists, tables and images, out of all wrappers. */
import { escapeHtml } from './plainTextToHtml.ts'

export interface Block {
  /** 1 to 6 for a heading, else null. */
  readonly level: number | null
  /** Markup of the whole block; for an image its marker. */
  readonly html: string
  /** What stands between the tags of a heading. */
  readonly innerHtml: string
  /** The words, for recognising and summaries. */
  readonly text: string
  readonly isParagraph: boolean
  readonly isBold: boolean
}

/** An image as the document names it. */
export interface DocumentImage {
  readonly src: string
  readonly alt: string
}

export interface Blocks {
  readonly blocks: readonly Block[]
  /** Numbered as in their markers. */
  readonly images: readonly DocumentImage[]
}

const neverText =
  'title, script, style, template, noscript, iframe, object, embed, video, audio, canvas, svg, select, button, input, [hidden]'
const wholeBlocks = new Set([
  'P',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'UL',
  'OL',
  'DL',
  'TABLE',
  'BLOCKQUOTE',
  'PRE',
  'HR',
  'FIGCAPTION',
])
const wrappers = new Set([
  'DIV',
  'SECTION',
  'ARTICLE',
  'MAIN',
  'HEADER',
  'ASIDE',
  'CENTER',
  'FIGURE',
  'PICTURE',
  'FORM',
  'HGROUP',
  'ADDRESS',
  'DETAILS',
  'FIELDSET',
])
const blockInside = 'p, h1, h2, h3, h4, h5, h6, div, ul, ol, table, blockquote, img'

/** Stands for an image until it is stored; private characters that `readBlocks` lets no text contain. */
export function imageMarker(index: number): string {
  return `\uE000${index}\uE001`
}

/** The number of the image when the text is a marker and nothing else, or null. */
export function imageAt(text: string): number | null {
  const [, index] = /^\s*\uE000(\d+)\uE001\s*$/.exec(text) ?? []
  return index === undefined ? null : Number(index)
}

/** @param root changed by reading: what is no text leaves it */
export function readBlocks(root: Element): Blocks {
  for (const element of root.querySelectorAll(neverText)) element.remove()
  const reading = new Reading()
  reading.readChildren(root)
  return { blocks: reading.blocks, images: reading.images }
}

class Reading {
  readonly blocks: Block[] = []
  readonly images: DocumentImage[] = []

  readChildren(parent: Element): void {
    let loose: ChildNode[] = []
    const endParagraph = (): void => {
      const paragraph = parent.ownerDocument.createElement('p')
      paragraph.append(...loose)
      loose = []
      this.#readBlock(paragraph)
    }
    for (const node of [...parent.childNodes]) {
      const element = node.nodeType === 1 ? (node as Element) : null
      if (node.nodeType !== 1 && node.nodeType !== 3) continue
      const isBlock = element !== null && (wholeBlocks.has(element.tagName) || element.tagName === 'IMG')
      const wraps =
        element !== null &&
        !isBlock &&
        (wrappers.has(element.tagName) || element.querySelector(blockInside) !== null)
      if (!isBlock && !wraps) loose.push(node)
      else {
        endParagraph()
        if (wraps) this.readChildren(element)
        else if (isBlock) this.#readBlock(element)
      }
    }
    endParagraph()
  }

  #readBlock(element: Element): void {
    const images = element.tagName === 'IMG' ? [element] : [...element.querySelectorAll('img')]
    for (const image of images) if (image !== element) image.remove()
    if (element.tagName !== 'IMG') this.#addBlock(element)
    for (const image of images) this.#addImage(image)
  }

  #addBlock(element: Element): void {
    const text = textOf(element)
    if (text === '' && element.tagName !== 'HR') return
    const isParagraph = element.tagName === 'P' || element.tagName === 'FIGCAPTION'
    const level = /^H[1-6]$/.test(element.tagName) ? Number(element.tagName.slice(1)) : null
    const innerHtml = withoutMarkers(element.innerHTML)
    const html = element.tagName === 'FIGCAPTION' ? `<p>${innerHtml}</p>` : withoutMarkers(element.outerHTML)
    this.blocks.push({ level, html, innerHtml, text, isParagraph, isBold: isParagraph && isAllBold(element) })
  }

  #addImage(image: Element): void {
    // Pages that load images late keep the real address aside.
    const src = image.getAttribute('data-src') ?? image.getAttribute('src') ?? ''
    if (src.trim() === '') return
    const marker = imageMarker(this.images.length)
    this.images.push({ src: src.trim(), alt: (image.getAttribute('alt') ?? '').replace(/\s+/g, ' ').trim() })
    this.blocks.push({
      level: null,
      html: `<p>${escapeHtml(marker)}</p>`,
      innerHtml: marker,
      text: '',
      isParagraph: false,
      isBold: false,
    })
  }
}

/** Words of a block; items and cells each on a line of their own. */
function textOf(element: Element): string {
  const parts = [...element.querySelectorAll('li, td, th, dt, dd, p')]
  if (parts.length > 0) return parts.map(textOf).filter(Boolean).join('\n')
  const copy = element.querySelector('br') ? (element.cloneNode(true) as Element) : element
  for (const lineBreak of copy.querySelectorAll('br')) lineBreak.replaceWith('\n')
  return withoutMarkers(copy.textContent ?? '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/\s*\n\s*/g, element.tagName === 'PRE' || copy !== element ? '\n' : ' ')
    .trim()
}

function isAllBold(paragraph: Element): boolean {
  return [...paragraph.childNodes].every(
    (node) => (node.textContent ?? '').trim() === '' || /^(?:STRONG|B)$/.test(node.nodeName),
  )
}

function withoutMarkers(text: string): string {
  return text.replace(/[\uE000\uE001]|&#(?:x0*E00[01]|0*5734[45]);/gi, '')
}
