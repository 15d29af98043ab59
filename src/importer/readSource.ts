/** A file on disk → one HTML document, whatever format it was in. */
import { readFile, stat } from 'node:fs/promises'
import { basename, dirname, extname, resolve } from 'node:path'
import { Marked } from 'marked'
import { maxImportLength } from '#src/richtext/importTarget.ts'
import { decodeText } from './decodeText.ts'
import { docxToHtml } from './docxToHtml.ts'
import { EmbeddedImages } from './embeddedImages.ts'
import { ImportRefused } from './importRefused.ts'
import { plainTextToHtml } from './plainTextToHtml.ts'

export const maxFileBytes = 10 * 1024 * 1024

export interface Source {
  /** A page or a fragment; not trusted. */
  readonly html: string
  readonly isPlainText: boolean
  /** The file's name without its ending. */
  readonly name: string
  /** Where pictures named by the file are looked for. */
  readonly folder: string
  readonly images: EmbeddedImages
  /** A title given beside the text, as in a Markdown file's header. */
  readonly givenTitle?: string
}

const readers: Readonly<
  Record<string, (data: Buffer, images: EmbeddedImages) => Reading | Promise<Reading>>
> = {
  '.txt': readText,
  '.text': readText,
  '.md': readMarkdown,
  '.markdown': readMarkdown,
  '.html': readHtml,
  '.htm': readHtml,
  '.docx': async (data, images) => ({ html: await docxToHtml(data, images) }),
}

const advice: Readonly<Record<string, string>> = {
  '.doc': 'This is the old Word format. Open it in Word, save it as .docx, and import that.',
  '.rtf': 'Open it in Word, save it as .docx, and import that.',
  '.odt': 'Open it in LibreOffice or Word, save it as .docx, and import that.',
  '.pages': 'In Pages choose File, Export to, Word, and import the .docx.',
  '.pdf':
    'A PDF has no headings or paragraphs to go by. Import the document it was made from, or save it as .docx in Word.',
}

interface Reading {
  html: string
  givenTitle?: string
}

/**
 * @param path of a .txt, .md, .html or .docx file of at most 10 MB
 * @throws {ImportRefused} when it is another kind of file, too large, empty or cannot be read
 */
export async function readSource(path: string): Promise<Source> {
  const file = resolve(path)
  const ending = extname(file).toLowerCase()
  await refuseUnsuitable(file)
  const read = readers[ending]
  if (!read) {
    throw new ImportRefused(
      advice[ending] ??
        `Files that end in “${ending || 'nothing'}” cannot be imported. Use .txt, .md, .html or .docx.`,
    )
  }
  const data = await readFile(file)
  if (data.length === 0) throw new ImportRefused('The file is empty.')
  const images = new EmbeddedImages()
  const { html, givenTitle } = await read(data, images)
  if (html.trim() === '') throw new ImportRefused('The file is empty.')
  refuseTooLong(html)
  return {
    html,
    images,
    isPlainText: read === readText,
    name: basename(file, extname(file)),
    folder: dirname(file),
    ...(givenTitle ? { givenTitle } : {}),
  }
}

async function refuseUnsuitable(file: string): Promise<void> {
  const found = await stat(file).catch(() => null)
  if (!found) throw new ImportRefused(`There is no such file: ${file}`)
  if (found.isDirectory()) throw new ImportRefused('This is a folder. Name the files in it.')
  if (!found.isFile()) throw new ImportRefused('This is not a regular file.')
  if (found.size > maxFileBytes) {
    throw new ImportRefused(
      `The file has ${Math.ceil(found.size / 1e6)} MB; the most we take is 10 MB. Make its pictures smaller or split it up.`,
    )
  }
}

function readText(data: Buffer, images: EmbeddedImages): Reading {
  const text = decodeText(data)
  refuseTooLong(text)
  // Some people write Markdown and call it text.
  return /^#{1,4} \S/m.test(text) ? markdownToHtml(text, images) : { html: plainTextToHtml(text) }
}

function readMarkdown(data: Buffer, images: EmbeddedImages): Reading {
  return markdownToHtml(decodeText(data), images)
}

function readHtml(data: Buffer, images: EmbeddedImages): Reading {
  return { html: images.takeFrom(decodeText(data)) }
}

// An instance of our own: options others set on the shared one do not reach us.
const marked = new Marked({ gfm: true, async: false })
const header = /^---[ \t]*\n(.*?\n)?(?:---|\.\.\.)[ \t]*(?:\n|$)/s

function markdownToHtml(text: string, images: EmbeddedImages): Reading {
  const [whole = '', fields = ''] = header.exec(text) ?? []
  const givenTitle = /^title:[ \t]*(["']?)(.+?)\1[ \t]*$/m.exec(fields)?.[2]?.trim()
  const markdown = images.takeFrom(text.slice(whole.length))
  refuseTooLong(markdown)
  try {
    return { html: marked.parse(markdown, { async: false }), ...(givenTitle ? { givenTitle } : {}) }
  } catch (cause) {
    throw new ImportRefused('The Markdown could not be read; it may be nested too deeply.', { cause })
  }
}

function refuseTooLong(text: string): void {
  if (text.length <= maxImportLength) return
  throw new ImportRefused(
    `The text has ${Math.ceil(text.length / 1000)} thousand characters, as long as several books. Split it up.`,
  )
}
