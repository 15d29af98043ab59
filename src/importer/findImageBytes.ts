/** The bytes of an image a document names: inside the document, or in a file beside it. Never from the network. */
import { readFile, realpath, stat } from 'node:fs/promises'
import { basename, isAbsolute, resolve, sep } from 'node:path'
import type { EmbeddedImages } from './embeddedImages.ts'
import { ImportRefused } from './importRefused.ts'

export interface ImageBytes {
  readonly data: Buffer
  /** What to call it; has no ending when the document gives it no name. */
  readonly name: string
}

/** The file an image came with. */
export interface ImageHome {
  /** Name of the document's file, without ending. */
  readonly name: string
  readonly folder: string
  readonly images: EmbeddedImages
}

/**
 * @param src as in the document
 * @param number of the image in its document, from 1; names those that have no name
 * @param maxBytes of a file beside the document
 * @throws {ImportRefused} when it is elsewhere, or not there
 */
export async function findImageBytes(
  src: string,
  number: number,
  home: ImageHome,
  maxBytes: number,
): Promise<ImageBytes> {
  const embedded = home.images.at(src)
  if (embedded) return { data: embedded.data, name: `${home.name.replaceAll('.', '-')}-image-${number}` }
  if (/^(?:[a-z][a-z0-9+.-]+:|\/\/)/i.test(src)) {
    const isRemote = /^(?:https?:|\/\/)/i.test(src)
    throw new ImportRefused(
      isRemote
        ? 'It is on the internet, and nothing is fetched from there. Save it beside the file and name that, or upload it by hand.'
        : 'Its address leads nowhere from here. Save it beside the file and name that.',
    )
  }
  return readBeside(src, home.folder, maxBytes)
}

async function readBeside(src: string, folder: string, maxBytes: number): Promise<ImageBytes> {
  const [path = ''] = decoded(src).replaceAll('\\', '/').split(/[?#]/, 1)
  const outside = new ImportRefused(
    'It is not in the folder of the file. Only pictures in that folder or below it are taken.',
  )
  if (path === '' || path.includes('\0') || isAbsolute(path)) throw outside
  const home = await realpath(folder)
  // The real path: a link inside the folder may lead out of it.
  const file = await realpath(resolve(home, path)).catch(() => null)
  if (file === null && resolve(home, path).startsWith(home + sep)) {
    throw new ImportRefused('There is no such file beside the document.')
  }
  if (file === null || !file.startsWith(home.endsWith(sep) ? home : home + sep)) throw outside
  const { size, isFile } = await stat(file).then((found) => ({ size: found.size, isFile: found.isFile() }))
  if (!isFile) throw new ImportRefused('This is not a file.')
  if (size > maxBytes)
    throw new ImportRefused(
      `It has ${Math.ceil(size / 1e6)} MB; the most we take is ${Math.floor(maxBytes / 1e6)} MB.`,
    )
  return { data: await readFile(file), name: basename(file) }
}

function decoded(src: string): string {
  try {
    return decodeURIComponent(src)
  } catch {
    return src
  }
}
