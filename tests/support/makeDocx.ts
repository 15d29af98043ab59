/** Writes Word documents as Word does, as far as an import looks at them. */
import { makeZip } from './makeZip.ts'

export interface DocxFiles {
  /** Addresses of links, by relation id. */
  links?: Record<string, string>
  /** Pictures, by relation id. */
  images?: Record<string, Buffer>
}

const wordNamespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"'
const officeRelation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

/** @param content paragraphs made by the functions below */
export function makeDocx(content: readonly string[], { images = {}, links = {} }: DocxFiles = {}): Buffer {
  const relations = [
    relation('styles', 'styles', 'styles.xml'),
    relation('numbering', 'numbering', 'numbering.xml'),
    ...Object.entries(links).map(([id, url]) => relation(id, 'hyperlink', url, ' TargetMode="External"')),
    ...Object.keys(images).map((id) => relation(id, 'image', `media/${id}.png`)),
  ]
  return makeZip([
    {
      name: '[Content_Types].xml',
      data:
        `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
        '<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>' +
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
        '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    },
    { name: '_rels/.rels', data: relationsFile([relation('main', 'officeDocument', 'word/document.xml')]) },
    { name: 'word/_rels/document.xml.rels', data: relationsFile(relations) },
    { name: 'word/styles.xml', data: styles },
    { name: 'word/numbering.xml', data: numbering },
    {
      name: 'word/document.xml',
      data: `${head}<w:document ${wordNamespaces}><w:body>${content.join('')}</w:body></w:document>`,
    },
    ...Object.entries(images).map(([id, data]) => ({ name: `word/media/${id}.png`, data })),
  ])
}

/** @param style `Title`, `Heading1` to `Heading3`, or nothing */
export function paragraph(runs: string | readonly string[], style = ''): string {
  const properties = style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ''
  return `<w:p>${properties}${typeof runs === 'string' ? run(runs) : runs.join('')}</w:p>`
}

export function listItem(text: string, kind: 'bullets' | 'numbers' = 'bullets'): string {
  const number = `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${kind === 'bullets' ? 1 : 2}"/></w:numPr>`
  return `<w:p><w:pPr>${number}</w:pPr>${run(text)}</w:p>`
}

export function run(text: string, format = ''): string {
  const properties = format ? `<w:rPr><w:${format}/></w:rPr>` : ''
  return `<w:r>${properties}<w:t xml:space="preserve">${text}</w:t></w:r>`
}

export function hyperlink(id: string, text: string): string {
  return `<w:hyperlink r:id="${id}">${run(text)}</w:hyperlink>`
}

/** A picture in a line; `alt` is what Word calls its description. */
export function picture(id: string, alt = ''): string {
  return (
    `<w:r><w:drawing><wp:inline><wp:extent cx="900000" cy="600000"/><wp:docPr id="1" name="Picture 1" descr="${alt}"/>` +
    '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:blipFill>' +
    `<a:blip r:embed="${id}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`
  )
}

export function table(rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[]) => row.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')
  return `<w:tbl>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join('')}</w:tbl>`
}

function relation(id: string, type: string, target: string, more = ''): string {
  return `<Relationship Id="${id}" Type="${officeRelation}/${type}" Target="${target}"${more}/>`
}

function relationsFile(relations: readonly string[]): string {
  return `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join('')}</Relationships>`
}

const style = (id: string, name: string) =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`
const styles =
  `${head}<w:styles ${wordNamespaces}>${style('Title', 'Title')}${style('Heading1', 'heading 1')}` +
  `${style('Heading2', 'heading 2')}${style('Heading3', 'heading 3')}</w:styles>`

const level = (format: string) => `<w:lvl w:ilvl="0"><w:numFmt w:val="${format}"/></w:lvl>`
const numbering =
  `${head}<w:numbering ${wordNamespaces}><w:abstractNum w:abstractNumId="1">${level('bullet')}</w:abstractNum>` +
  `<w:abstractNum w:abstractNumId="2">${level('decimal')}</w:abstractNum>` +
  '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num></w:numbering>'
