// SVG uploads: they may draw, and nothing else.
import fc from 'fast-check'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { checkSvg } from '#src/images/checkSvg.ts'
import { ImageRefused } from '#src/images/imageRefused.ts'
import { prepareUpload } from '#src/images/prepareUpload.ts'

const namespaces = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
const svg = (body: string, attributes = 'viewBox="0 0 100 50"') =>
  `<svg ${namespaces} ${attributes}>${body}</svg>`
const upload = (text: string) =>
  prepareUpload(
    { data: Buffer.from(text), name: 'logo.svg', mimetype: 'image/svg+xml' },
    { maxBytes: 2e6, maxPixels: 1e6 },
  )
const written = async (text: string) => (await upload(text)).data.toString()

function refusal(text: string): ImageRefused {
  try {
    checkSvg(Buffer.from(text))
  } catch (error) {
    if (error instanceof ImageRefused) return error
    throw error
  }
  throw new Error(`accepted: ${text.slice(0, 200)}`)
}

test('a clean logo is taken, with gradient, style sheet, title and accessible name', async () => {
  const body =
    '<title>PRC (Pain Relief)</title><style>.a &gt; path{fill:url(#g)}</style>' +
    '<defs><linearGradient id="g"><stop offset="0" stop-color="#fff"/></linearGradient></defs>' +
    '<g class="a" aria-label="Mark (blue)" transform="rotate(5)"><path d="M0 0h10v10z" filter="url(&quot;#f&quot;)"/></g>'
  const prepared = await upload(svg(body))
  expect(prepared).toMatchObject({ mimetype: 'image/svg+xml', width: 100, height: 50 })
  expect(prepared.name).toMatch(/^logo-[0-9a-f]{12}\.svg$/)
  expect(prepared.data.toString()).toBe(
    `<svg xmlns="http://www.w3.org/2000/svg" width="100" height="50" viewBox="0 0 100 50">${body}</svg>`,
  )
})

test('what Illustrator leaves in a file is left out, and the drawing is kept', async () => {
  const text = await written(
    '<?xml version="1.0" encoding="UTF-8"?><!-- Generator: Adobe Illustrator 29, jane -->' +
      svg(
        '<defs><style><![CDATA[.cls-1{fill:#fff;}]]></style></defs><path class="cls-1" data-name="Layer 2" d="M1 1z"/>',
        'id="Layer_1" version="1.1" xml:space="preserve" style="enable-background:new 0 0 24 24;" viewBox="0 0 24 24"',
      ),
  )
  expect(text).toContain('<defs><style>.cls-1{fill:#fff;}</style></defs><path class="cls-1" d="M1 1z"/>')
  expect(text).not.toMatch(/jane|Layer 2|xml version/)
})

test('what Inkscape knows about its user is left out', async () => {
  const text = await written(
    `<svg ${namespaces} xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" xmlns:s="urn:s" width="10mm" height="5mm"
      inkscape:export-filename="C:\\Users\\jane\\logo.png"><s:namedview><s:grid/>jane</s:namedview>
      <metadata><rdf xmlns="urn:rdf">jane</rdf></metadata><rect width="3" height="3" inkscape:label="jane"/></svg>`,
  )
  expect(text).toBe(
    '<svg xmlns="http://www.w3.org/2000/svg" width="38" height="19" viewBox="0 0 38 19"><rect width="3" height="3"/></svg>',
  )
})

test.each([
  ['a script', '<script>alert(1)</script>', 'svg-active-content'],
  ['a script from another place', '<script href="https://evil.example/x.js"/>', 'svg-active-content'],
  [
    'an HTML script',
    '<h:script xmlns:h="http://www.w3.org/1999/xhtml">alert(1)</h:script>',
    'svg-active-content',
  ],
  [
    'foreignObject',
    '<foreignObject><p xmlns="http://www.w3.org/1999/xhtml"/></foreignObject>',
    'svg-active-content',
  ],
  ['a handler', '<rect onclick="alert(1)"/>', 'svg-active-content'],
  ['a handler in an odd spelling', '<rect ONLOAD="alert(1)"/>', 'svg-active-content'],
  ['a handler behind a prefix', '<rect xmlns:a="urn:a" a:onload="alert(1)"/>', 'svg-active-content'],
  ['a handler on a nested svg', '<svg><svg onload="alert(1)"/></svg>', 'svg-active-content'],
  [
    'an animation that sets a link',
    '<a><animate attributeName="href" to="javascript:alert(1)"/></a>',
    'svg-active-content',
  ],
  ['set', '<set attributeName="onload" to="alert(1)"/>', 'svg-active-content'],
  ['a javascript: link', '<a href="javascript:alert(1)"><rect/></a>', 'svg-external-reference'],
  [
    'a javascript: link in pieces',
    '<a xlink:href=" java&#10;script:alert(1)"><rect/></a>',
    'svg-external-reference',
  ],
  ['a link to a site', '<a href="https://prc.example/"><rect/></a>', 'svg-external-reference'],
  ['a picture from a site', '<image href="https://evil.example/pixel.png"/>', 'svg-external-reference'],
  [
    'a picture from a site, old spelling',
    '<image xlink:href="//evil.example/pixel.png"/>',
    'svg-external-reference',
  ],
  ['an SVG inside as data', '<image href="data:image/svg+xml;base64,PHN2Zz4="/>', 'svg-external-reference'],
  ['a page inside as data', '<image href="data:text/html;base64,PHN2Zz4="/>', 'svg-external-reference'],
  ['use of another file', '<use xlink:href="https://evil.example/a.svg#a"/>', 'svg-external-reference'],
  ['use of data', '<use href="data:image/svg+xml;base64,PHN2Zz4=#a"/>', 'svg-external-reference'],
  ['a gradient from another file', '<linearGradient href="a.svg#b"/>', 'svg-external-reference'],
  ['feImage', '<filter><feImage href="#a"/></filter>', 'svg-not-allowed'],
  ['an unknown element', '<blink/>', 'svg-not-allowed'],
  ['an unknown attribute', '<rect formaction="x"/>', 'svg-not-allowed'],
  ['an import in a style sheet', '<style>@import "https://evil.example/a.css";</style>', 'svg-style'],
  ['an import with an element in its middle', '<style>@imp<title/>ort "a.css"</style>', 'svg-not-allowed'],
  ['an import with a comment in its middle', '<style>@imp<!-- -->ort "a.css"</style>', 'svg-style'],
  ['an import with metadata in its middle', '<style>@imp<metadata/>ort "a.css"</style>', 'svg-style'],
  ['a font from elsewhere', '<style>@font-face{src:url(https://evil.example/f)}</style>', 'svg-style'],
  ['a url in a style sheet', '<style>a{fill:url(https://evil.example/a)}</style>', 'svg-style'],
  ['a url behind a comment', '<style>a{fill:/*x*/url(https://evil.example/a)}</style>', 'svg-style'],
  ['a url in a style attribute', '<rect style="fill:url(//evil.example/a)"/>', 'svg-style'],
  ['a url in an attribute', '<rect fill="url(https://evil.example/a#b)"/>', 'svg-style'],
  ['a url after a good one', '<rect fill="url(#a) url(https://evil.example/)"/>', 'svg-style'],
  ['an escaped url', '<rect fill="\\75rl(https://evil.example/)"/>', 'svg-style'],
  [
    'a function that loads without url',
    '<style>a{cursor:image-set("https://evil.example/" 1x)}</style>',
    'svg-style',
  ],
  ['expression', '<rect style="width:expression(alert(1))"/>', 'svg-style'],
  ['a binding', '<rect style="-moz-binding:none"/>', 'svg-style'],
  ['an unknown entity', '<text>&boom;</text>', 'svg-malformed'],
  ['tags that do not close', '<g><rect></g>', 'svg-malformed'],
])('%s is refused', (_what, body, code) => {
  expect(refusal(svg(body)).code).toBe(code)
})

test.each([
  [
    'an entity bomb',
    `<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>${svg('<text>&b;</text>')}`,
    'svg-doctype',
  ],
  [
    'a DOCTYPE that reads a file',
    `<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>${svg('<text>&a;</text>')}`,
    'svg-doctype',
  ],
  ['a plain DOCTYPE', `<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "svg11.dtd">${svg('')}`, 'svg-doctype'],
  [
    'a style sheet instruction',
    `<?xml-stylesheet href="https://evil.example/a.css"?>${svg('')}`,
    'svg-processing-instruction',
  ],
  ['a script behind the end', `${svg('')}<script>alert(1)</script>`, 'svg-malformed'],
  ['a file cut short', svg('<rect/>').slice(0, -8), 'svg-malformed'],
  ['a root of another namespace', '<svg xmlns="urn:x" viewBox="0 0 1 1"/>', 'svg-malformed'],
  ['a root without namespace', '<svg viewBox="0 0 1 1"/>', 'svg-malformed'],
  ['a drawing without a size', svg('<rect/>', ''), 'svg-without-size'],
  ['a drawing as wide as its page', svg('<rect/>', 'width="100%" height="100%"'), 'svg-without-size'],
  ['a drawing a mile wide', svg('', 'viewBox="0 0 999999 1"'), 'too-long'],
  ['parts nested too deep', svg('<g>'.repeat(70) + '</g>'.repeat(70)), 'svg-too-complex'],
  ['too many parts', svg('<g/>'.repeat(20_001)), 'svg-too-complex'],
  ['more than a megabyte', svg(`<path d="${'M0 0'.repeat(260_000)}"/>`), 'svg-too-complex'],
  ['a part that repeats itself', svg('<g id="a"><use href="#a"/></g>'), 'svg-too-complex'],
  [
    'a pattern filled with itself by style sheet',
    svg('<style>.p{fill:url(#a)}</style><pattern id="a"><rect class="p"/></pattern>'),
    'svg-too-complex',
  ],
  [
    'parts that multiply',
    svg(
      `<g id="a0"><rect/></g>${times(9, (i) => `<g id="a${i + 1}">${`<use href="#a${i}"/>`.repeat(10)}</g>`)}`,
    ),
    'svg-too-complex',
  ],
  [
    'patterns that multiply',
    svg(
      `<rect id="a0"/>${times(9, (i) => `<pattern id="a${i + 1}">${`<rect fill="url(#a${i})"/>`.repeat(10)}</pattern>`)}`,
    ),
    'svg-too-complex',
  ],
])('%s is refused', (_what, text, code) => {
  expect(refusal(text).code).toBe(code)
})

function times(count: number, write: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => write(index)).join('')
}

test.each([
  ['width="24" height="12"', 24, 12],
  ['width="1in" height="2.54cm"', 96, 96],
  ['viewBox="0 0 300 200"', 300, 200],
  ['viewBox="-5,-5, 30,20" width="60"', 60, 40],
  ['viewBox="0 0 300 200" width="100%" height="50"', 75, 50],
  ['viewBox="0 0 0.4 0.4"', 1, 1],
])('the size of an SVG with %s is %d by %d', (attributes, width, height) => {
  expect(checkSvg(Buffer.from(svg('', attributes)))).toMatchObject({ width, height })
})

test('a photo inside an SVG loses the place where it was taken', async () => {
  const photo = await sharp({ create: { width: 9, height: 9, channels: 3, background: 'red' } })
    .withExif({ IFD0: { Artist: 'Jane Roe' } })
    .jpeg()
    .toBuffer()
  const text = await written(
    svg(`<image width="9" height="9" href="data:image/jpeg;base64,${photo.toString('base64')}"/>`),
  )
  const embedded = Buffer.from(/base64,([^"]+)/.exec(text)?.[1] ?? '', 'base64')
  expect(photo.includes('Jane Roe')).toBe(true)
  expect(embedded.includes('Jane Roe')).toBe(false)
  expect(await sharp(embedded).metadata()).toMatchObject({ format: 'jpeg', width: 9 })
})

test('a picture inside an SVG that is none is refused', async () => {
  const data = Buffer.from('<html>').toString('base64')
  await expect(upload(svg(`<image href="data:image/png;base64,${data}"/>`))).rejects.toThrow(ImageRefused)
})

test('an SVG not written in UTF-8 is refused', () => {
  const latin1 = Buffer.from(svg('<text>é</text>'), 'latin1')
  expect(() => checkSvg(latin1)).toThrow(/UTF-8/)
})

test('what is hostile to pattern matching is judged in a moment', () => {
  // Quadratic matching takes minutes: the time limit of the tests would end it.
  for (const css of [
    '/*'.repeat(400_000),
    'a'.repeat(800_000),
    '{'.repeat(800_000),
    'url('.repeat(200_000),
    'x:'.repeat(400_000),
  ]) {
    try {
      checkSvg(Buffer.from(svg(`<style>${css}</style>`)))
    } catch (error) {
      expect(error).toBeInstanceOf(ImageRefused)
    }
  }
  checkSvg(Buffer.from(svg(`<path d="${'-'.repeat(900_000)}"/>`)))
})

test('whatever is taken is written so that reading it again gives the same bytes', async () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'é', '<', '>', '&', '"', "'", ' ', '\n', ']]>', '#') })
  const escapeXml = (value: string) =>
    value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;').replaceAll('>', '&gt;')
  await fc.assert(
    fc.asyncProperty(text, text, async (label, words) => {
      const once = await upload(svg(`<text aria-label="${escapeXml(label)}">${escapeXml(words)}</text>`))
      const twice = await upload(once.data.toString())
      expect(twice.data.equals(once.data)).toBe(true)
    }),
    { numRuns: 60 },
  )
})
