/** The text alternative of an imported image, and whether a person still has to write it. */
import type { Locale } from '#src/contract/vocabulary.ts'
import { cutAtWord } from './summarize.ts'

/** As the `alt` field of the image library has it. */
const maxLength = 250

export interface ImageDescription {
  readonly alt: string
  /** What is not right about it, in a sentence; null when a person wrote it. */
  readonly unsure: string | null
}

/**
 * @param alt as in the document; may be empty
 * @param name of the image's file
 */
export function describeImage(alt: string, name: string, locale: Locale): ImageDescription {
  const automatic =
    /\s*(?:Description automatically generated.*|Descripción generada automáticamente.*|AI-generated content may be incorrect\.?)$/is
  const said = alt.replace(automatic, '').trim()
  const isFileName = /^[^\s]+\.(?:jpe?g|png|gif|webp|avif|svg|bmp|tiff?)$/i.test(said)
  if (said === '' || isFileName) {
    const stopgap = locale === 'es' ? `Imagen de ${name}; descríbala` : `Image from ${name}; describe it`
    return {
      alt: cutAtWord(stopgap, maxLength, locale),
      unsure: 'has no text alternative. Say what it shows, or tick “Decorative”, in the image library',
    }
  }
  if (said.length > maxLength) {
    return {
      alt: cutAtWord(said, maxLength, locale),
      unsure: `has a text alternative of more than ${maxLength} characters; it was cut`,
    }
  }
  return {
    alt: said,
    unsure:
      said === alt ? null : 'has a text alternative written by a program. Check it in the image library',
  }
}
