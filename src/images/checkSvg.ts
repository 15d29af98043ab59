// Reads an SVG into a small tree that can only hold what the allow-list names; anything else is refused.
import { type SaxesAttributeNS, SaxesParser, type SaxesTagNS } from 'saxes'
import { ImageRefused } from './imageRefused.ts'
import { measureSvg } from './measureSvg.ts'
import {
  activeElements,
  allowedAttributes,
  allowedElements,
  descriptiveAttributes,
  descriptiveElements,
  textElements,
} from './svgAllowList.ts'
import { refuseReferenceBombs } from './svgReferences.ts'
import { refuseUnsafeCss } from './svgStyles.ts'
import type { SvgElement } from './svgTree.ts'

export interface CheckedSvg {
  readonly root: SvgElement
  /** Intrinsic size in CSS pixels, whole numbers. */
  readonly width: number
  readonly height: number
}

const SVG_NAMESPACE = 'http://www.w3.org/2000/svg'
const XHTML_NAMESPACE = 'http://www.w3.org/1999/xhtml'
const XLINK_NAMESPACE = 'http://www.w3.org/1999/xlink'
const XML_NAMESPACE = 'http://www.w3.org/XML/1998/namespace'

/** Logos are under 100 KB; above a megabyte a picture drawn in SVG is slower than a photo. */
const MAX_BYTES = 1_000_000
const MAX_DEPTH = 64
const MAX_ELEMENTS = 20_000

const localReference = /^#[\p{L}\p{N}_.:-]+$/u
const embeddedPicture = /^data:image\/(?:png|jpeg);base64,[A-Za-z0-9+/=\s]+$/

/**
 * Reads and judges an SVG. Comments, editor data and foreign namespaces are left out of the tree (they
 * are metadata, and cannot be seen); whatever could run, load or loop is refused.
 * @param data the file, UTF-8
 * @throws ImageRefused with a code starting `svg-`
 * @see https://www.w3.org/TR/SVG2/
 */
export function checkSvg(data: Buffer): CheckedSvg {
  if (data.length > MAX_BYTES) {
    throw new ImageRefused(
      'svg-too-complex',
      `This SVG is larger than 1 MB. Simplify it, or export it as PNG and upload that.`,
    )
  }
  const root = parse(decodeUtf8(data))
  refuseReferenceBombs(root)
  return { root, ...measureSvg(root) }
}

function decodeUtf8(data: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(data)
  } catch (cause) {
    throw new ImageRefused(
      'svg-malformed',
      'This SVG is not saved as UTF-8 text. Export it again with the encoding UTF-8.',
      { cause },
    )
  }
}

function parse(text: string): SvgElement {
  const parser = new SaxesParser({ xmlns: true })
  const open: SvgElement[] = []
  let root: SvgElement | undefined
  let elements = 0
  let depth = 0
  /** Depth at which we began to leave things out, 0 when we do not. */
  let skippingFrom = 0

  parser.on('error', (error) => {
    throw new ImageRefused(
      'svg-malformed',
      `This SVG has a mistake in its code and would not show in every browser (${error.message.slice(0, 100)}). Export it again.`,
    )
  })
  parser.on('doctype', () => {
    throw new ImageRefused(
      'svg-doctype',
      'This SVG begins with a DOCTYPE, which can hide harmful content. ' +
        'In Illustrator use File › Export › Export As › SVG instead of Save As; in other programs choose “plain” or “optimized” SVG.',
    )
  })
  parser.on('processinginstruction', ({ target }) => {
    throw new ImageRefused(
      'svg-processing-instruction',
      `This SVG holds an instruction for other programs (“${target.slice(0, 40)}”). Export it again as plain SVG.`,
    )
  })
  parser.on('opentag', (tag) => {
    depth += 1
    elements += 1
    if (depth > MAX_DEPTH || elements > MAX_ELEMENTS) {
      throw new ImageRefused(
        'svg-too-complex',
        'This SVG has too many parts to draw quickly on a phone. Simplify it, or export it as PNG and upload that.',
      )
    }
    if (skippingFrom > 0) return
    if (!isKept(tag, open.at(-1))) {
      skippingFrom = depth
      return
    }
    const element: SvgElement = { name: tag.local, attributes: keepAttributes(tag), children: [] }
    open.at(-1)?.children.push(element)
    open.push(element)
    root ??= element
  })
  parser.on('closetag', () => {
    if (skippingFrom === 0) closeElement(open.pop())
    else if (skippingFrom === depth) skippingFrom = 0
    depth -= 1
  })
  const addText = (value: string) => {
    const parent = open.at(-1)
    if (skippingFrom === 0 && parent && textElements.has(parent.name)) parent.children.push(value)
  }
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.write(text).close()

  if (!root) throw new ImageRefused('svg-malformed', 'This SVG is empty. Export it again.')
  return root
}

function isKept({ uri, local }: SaxesTagNS, parent: SvgElement | undefined): boolean {
  if (!parent && (uri !== SVG_NAMESPACE || local !== 'svg')) {
    throw new ImageRefused(
      'svg-malformed',
      `This SVG does not begin as SVG files must (<svg xmlns="${SVG_NAMESPACE}">). Export it again.`,
    )
  }
  if (uri !== SVG_NAMESPACE && uri !== XHTML_NAMESPACE) return false
  if (uri === XHTML_NAMESPACE || activeElements.has(local)) {
    throw new ImageRefused(
      'svg-active-content',
      `This SVG contains “${local.slice(0, 40)}”, which could run code or animate. Ask the designer for a plain, still SVG, or export it as PNG.`,
    )
  }
  if (descriptiveElements.has(local)) return false
  // Browsers read a style sheet as if elements inside it were not there: they could split a word we look for.
  if (allowedElements.has(local) && parent?.name !== 'style') return true
  throw new ImageRefused(
    'svg-not-allowed',
    `This SVG contains “${local.slice(0, 40)}”, which we do not allow. Export it as plain SVG, or as PNG.`,
  )
}

function keepAttributes(tag: SaxesTagNS): Map<string, string> {
  const kept = new Map<string, string>()
  for (const attribute of Object.values(tag.attributes)) {
    const name = judgeAttribute(tag.local, attribute)
    // Where both spellings are given, `href` wins over `xlink:href`, as in browsers.
    if (name && !(attribute.uri === XLINK_NAMESPACE && kept.has(name))) kept.set(name, attribute.value)
  }
  return kept
}

/** The name to keep an attribute under, undefined to leave it out; throws when it must be refused. */
function judgeAttribute(
  element: string,
  { name, local, uri, prefix, value }: SaxesAttributeNS,
): string | undefined {
  if (/^on/i.test(local)) {
    throw new ImageRefused(
      'svg-active-content',
      `This SVG contains code (“${local.slice(0, 40)}”). Ask the designer for a plain SVG without scripts, or export it as PNG.`,
    )
  }
  if (name === 'xmlns' || prefix === 'xmlns') return undefined
  if (local === 'href' && (uri === '' || uri === XLINK_NAMESPACE)) {
    refuseUnsafeReference(element, value)
    return 'href'
  }
  if (uri === XML_NAMESPACE) return local === 'space' || local === 'lang' ? `xml:${local}` : undefined
  if (uri !== '' || descriptiveAttributes.has(name) || name.startsWith('data-')) return undefined
  if (!allowedAttributes.has(name)) {
    throw new ImageRefused(
      'svg-not-allowed',
      `This SVG contains the attribute “${name.slice(0, 40)}” on “${element}”, which we do not allow. Export it as plain SVG, or as PNG.`,
    )
  }
  if (!isPlainText(name)) refuseUnsafeCss(value)
  return name
}

/** Names and words for people: never read as CSS, and free to hold brackets. */
function isPlainText(name: string): boolean {
  return name === 'id' || name === 'class' || name === 'lang' || name === 'role' || name.startsWith('aria-')
}

function refuseUnsafeReference(element: string, value: string): void {
  const isSafe = element === 'image' ? embeddedPicture.test(value) : localReference.test(value)
  if (isSafe) return
  throw new ImageRefused(
    'svg-external-reference',
    `This SVG points to something outside itself (“${value.slice(0, 60)}”). ` +
      'Embed linked pictures as PNG or JPEG, remove links, and export it again; or export it as PNG.',
  )
}

function closeElement(element: SvgElement | undefined): void {
  if (element?.name === 'style') refuseUnsafeCss(element.children.join(''))
}
