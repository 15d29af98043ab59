// A strict reader of our own output: anything it does not expect is an error. Stricter than a
// browser's parser, which would mend mistakes and so hide them.

const phrasing = ['a', 'strong', 'em', 'sub', 'sup', 'br']
const flow = [
  ...['p', 'h2', 'h3', 'h4', 'ul', 'ol', 'blockquote', 'hr', 'table', 'figure', 'aside', 'dl'],
  ...phrasing,
]
const inside: Record<string, readonly string[]> = {
  '': flow.filter((tag) => !phrasing.includes(tag)),
  ...Object.fromEntries(
    ['p', 'h2', 'h3', 'h4', 'dt', 'strong', 'em', 'sub', 'sup'].map((t) => [t, phrasing]),
  ),
  ...Object.fromEntries(['li', 'td', 'th', 'dd', 'blockquote'].map((tag) => [tag, flow])),
  a: phrasing.filter((tag) => tag !== 'a'),
  ul: ['li'],
  ol: ['li'],
  table: ['thead', 'tbody'],
  thead: ['tr'],
  tbody: ['tr'],
  tr: ['th', 'td'],
  figure: ['img', 'figcaption'],
  figcaption: ['small'],
  small: [],
  aside: ['p'],
  dl: ['dt', 'dd'],
}
const attributes: Record<string, Record<string, RegExp>> = {
  a: {
    href: /^(https?:\/\/[^/]|mailto:[^?]+@|tel:\+?[0-9]|\/(?!\/))[^\s\p{Cc}]*$/u,
    rel: /^noopener noreferrer$/,
  },
  img: {
    src: /^(\/(?!\/)|https?:\/\/)/,
    srcset: /^[^\p{Cc}]+$/u,
    width: /^[0-9]+$/,
    height: /^[0-9]+$/,
    alt: /^[^\p{Cc}]*$/u,
    loading: /^lazy$/,
  },
  ol: { start: /^[0-9]+$/ },
  th: { scope: /^(row|col)$/, colspan: /^[0-9]+$/, rowspan: /^[0-9]+$/ },
  td: { colspan: /^[0-9]+$/, rowspan: /^[0-9]+$/ },
  aside: { class: /^callout callout-(info|warning|urgent)$/, role: /^note$/ },
  dl: { class: /^faq$/ },
}
const empty = ['br', 'hr', 'img']
const token = /<(\/?)([a-z][a-z0-9]*)((?: [a-z]+="[^"]*")*)>|([^<]+)/y

/** Throws at the first tag, attribute, value or nesting that our renderer should never write. */
export function assertOnlyAllowedHtml(html: string): void {
  const open: string[] = []
  token.lastIndex = 0
  while (token.lastIndex < html.length) {
    const at = token.lastIndex
    const [whole, closing, tag = '', written = ''] = token.exec(html) ?? []
    if (whole === undefined) throw new Error(`Unexpected markup: ${html.slice(at, at + 80)}`)
    if (tag === '') continue
    if (closing === '/') {
      if (open.pop() !== tag) throw new Error(`</${tag}> closes something else`)
      continue
    }
    const parent = open.at(-1) ?? ''
    if (!inside[parent]?.includes(tag)) throw new Error(`<${tag}> inside <${parent}>`)
    if (tag === 'a' && open.includes('a')) throw new Error('A link inside a link')
    for (const [, name = '', value = ''] of written.matchAll(/ ([a-z]+)="([^"]*)"/g)) {
      if (!attributes[tag]?.[name]?.test(value)) throw new Error(`<${tag} ${name}="${value}">`)
    }
    if (!empty.includes(tag)) open.push(tag)
  }
  if (open.length > 0) throw new Error(`Not closed: ${open.join(' ')}`)
}
