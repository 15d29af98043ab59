/** A Word document → HTML, with the images taken out. */
import mammoth from 'mammoth'
import { checkZip } from './checkZip.ts'
import type { EmbeddedImages } from './embeddedImages.ts'
import { ImportRefused } from './importRefused.ts'

/** What Word calls them in every language version; the rest of the list is mammoth's own. */
const styleMap = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  "p[style-name='Quote'] => blockquote:fresh",
  "p[style-name='Intense Quote'] => blockquote:fresh",
  "p[style-name='List Bullet'] => ul > li:fresh",
  "p[style-name='List Number'] => ol > li:fresh",
]

/**
 * @param images takes the pictures of the document
 * @returns HTML whose images have `images`' addresses
 * @throws {ImportRefused} when it is not a .docx that can be read
 */
export async function docxToHtml(data: Buffer, images: EmbeddedImages): Promise<string> {
  const parts = checkZip(data)
  if (!parts.some((name) => /^word\/document\d*\.xml$/i.test(name))) {
    throw new ImportRefused('There is no Word document in this file. Open it in Word and save it as .docx.')
  }
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: data },
      {
        styleMap,
        convertImage: mammoth.images.imgElement(async (image) => ({
          src: images.add(await image.readAsBuffer(), image.contentType),
        })),
      },
    )
    return value
  } catch (cause) {
    throw new ImportRefused(
      'Word documents like this one cannot be read here. Open it in Word and save it again as .docx.',
      { cause },
    )
  }
}
