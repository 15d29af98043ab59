/** Plain text → HTML: paragraphs, lists and links. Headings are found later, with those of other formats. */
import { isHeadingLike } from './guessHeadings.ts'

interface Item {
  readonly ordered: boolean
  readonly start: number
  text: string
}

type Block =
  | { readonly kind: 'paragraph'; lines: string[] }
  | { readonly kind: 'list'; readonly items: Item[] }

const bullet = /^\s*(?:[-*•·▪◦–]|\uF0B7)\s+(?=\S)/u
const number = /^\s*(\d{1,3})[.)]\s+(?=\S)/
const underline = /^\s*[-=_*~#]{3,}\s*$/
/** A line at least this long was broken because it was full; a shorter one because the writer wanted it. */
const fullLine = 50

/** @param text lines end in `\n` */
export function plainTextToHtml(text: string): string {
  const lines = text.split('\n')
  // When some line is longer than anyone wraps at, no line is wrapped: each is a paragraph of its own.
  const isWrapped = lines.every((line) => line.length <= 100)
  return joinLists(blocksOf(lines, isWrapped)).map(htmlOf).join('\n')
}

function blocksOf(lines: readonly string[], isWrapped: boolean): Block[] {
  const blocks: Block[] = []
  let open: Block | null = null as Block | null
  const start = (block: Block): Block => {
    open = block
    return block
  }
  lines.forEach((line, index) => {
    if (line.trim() === '' || underline.test(line)) {
      open = null
      return
    }
    const item = itemOf(line, lines[index - 1], lines[index + 1])
    if (item) {
      if (open?.kind === 'list') open.items.push(item)
      else blocks.push(start({ kind: 'list', items: [item] }))
      return
    }
    const last: Item | undefined = open?.kind === 'list' ? open.items.at(-1) : undefined
    const wrapsOn = isWrapped && (lines[index - 1] ?? '').length >= fullLine
    if (last && (wrapsOn || /^\s/.test(line))) last.text += ` ${line.trim()}`
    else if (open?.kind === 'paragraph' && isWrapped) open.lines.push(line)
    else blocks.push(start({ kind: 'paragraph', lines: [line] }))
  })
  return blocks
}

function itemOf(line: string, before: string | undefined, after: string | undefined): Item | null {
  const withoutBullet = line.replace(bullet, '')
  if (withoutBullet !== line) return { ordered: false, start: 1, text: withoutBullet.trim() }
  const [marker = '', start] = number.exec(line) ?? []
  if (start === undefined) return null
  const text = line.slice(marker.length).trim()
  // "2. Risks" alone between blank lines is a numbered heading.
  const isAlone = [before, after].every((other) => !other?.trim())
  return isAlone && isHeadingLike(text) ? null : { ordered: true, start: Number(start), text }
}

/** Items parted by blank lines are still one list. */
function joinLists(blocks: readonly Block[]): Block[] {
  const joined: Block[] = []
  for (const block of blocks) {
    const last = joined.at(-1)
    if (block.kind === 'list' && last?.kind === 'list') last.items.push(...block.items)
    else joined.push(block)
  }
  return joined
}

function htmlOf(block: Block): string {
  if (block.kind === 'paragraph') {
    const [first = '', ...rest] = block.lines
    const joined = rest.reduce(
      ({ html, last }, line) => ({
        html: `${html}${last.length >= fullLine ? ' ' : '<br>'}${withLinks(line.trim())}`,
        last: line,
      }),
      { html: withLinks(first.trim()), last: first },
    )
    return `<p>${joined.html}</p>`
  }
  const lists: Item[][] = []
  for (const item of block.items) {
    const list = lists.at(-1)
    if (list?.[0]?.ordered === item.ordered) list.push(item)
    else lists.push([item])
  }
  return lists.map(listHtml).join('')
}

function listHtml(items: readonly Item[]): string {
  const [first] = items
  const tag = first?.ordered ? 'ol' : 'ul'
  const start = first && first.start > 1 ? ` start="${first.start}"` : ''
  return `<${tag}${start}>${items.map(({ text }) => `<li>${withLinks(text)}</li>`).join('')}</${tag}>`
}

const address = /\b(?:https?:\/\/|www\.)[^\s<>"]+|\b[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}\b/gi

function withLinks(text: string): string {
  let html = ''
  let end = 0
  for (const match of text.matchAll(address)) {
    // The full stop or bracket after an address belongs to the sentence.
    const said = match[0].replace(/[.,;:!?'”’)\]]+$/u, '')
    const href =
      said.includes('@') && !/^(?:https?:|www\.)/i.test(said)
        ? `mailto:${said}`
        : said.replace(/^www\./i, 'https://www.')
    html += `${escapeHtml(text.slice(end, match.index))}<a href="${escapeHtml(href)}">${escapeHtml(said)}</a>`
    end = match.index + said.length
  }
  return html + escapeHtml(text.slice(end))
}

/** Text as it stands between tags or inside a quoted attribute. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
