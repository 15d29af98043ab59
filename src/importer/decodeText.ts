/** The bytes of a text file → text, whichever of the usual encodings they are in. */
import { ImportRefused } from './importRefused.ts'

/**
 * UTF-8 and UTF-16 with or without a byte order mark; anything else that is text is taken for
 * Windows-1252, which older Windows programs write. Lines end in `\n`, accents are composed.
 * @throws {ImportRefused} when the bytes are not text
 */
export function decodeText(data: Buffer): string {
  refuseOtherFiles(data)
  const text = decode(data)
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .normalize('NFC')
  // A few stray control characters are an accident of copying; many are another kind of file.
  const strange = text.match(/(?![\t\n\v\f])\p{Cc}|[\uFFFD\uFFFE]/gu)?.length ?? 0
  if (strange > 3 && strange > text.length / 200) {
    throw new ImportRefused(
      'This is not a text file, whatever its name says. Export it again as text, Markdown, HTML or .docx.',
    )
  }
  return text.replace(/(?![\t\n\v\f])\p{Cc}/gu, '')
}

function decode(data: Buffer): string {
  const encoding = utf16Of(data)
  if (encoding) return new TextDecoder(encoding).decode(data)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(data)
  } catch {
    return windows1252(data)
  }
}

/** What Windows has from 0x80 to 0x9F, where Latin-1 has nothing to read; Node 20's own decoder forgets them. */
const windowsOnly = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'

function windows1252(data: Buffer): string {
  return data
    .toString('latin1')
    .replace(/[\u0080-\u009F]/g, (letter) => windowsOnly.charAt(letter.charCodeAt(0) - 0x80))
}

function utf16Of(data: Buffer): 'utf-16le' | 'utf-16be' | null {
  if (data[0] === 0xff && data[1] === 0xfe) return 'utf-16le'
  if (data[0] === 0xfe && data[1] === 0xff) return 'utf-16be'
  // Without a mark: in our languages every other byte of UTF-16 is zero, and in nothing else.
  const sample = data.subarray(0, 2000)
  const zeros = [0, 1].map((start) => sample.filter((byte, at) => at % 2 === start && byte === 0).length)
  const [even = 0, odd = 0] = zeros
  const half = sample.length / 2
  if (odd > half * 0.6 && even < half * 0.05) return 'utf-16le'
  if (even > half * 0.6 && odd < half * 0.05) return 'utf-16be'
  return null
}

function refuseOtherFiles(data: Buffer): void {
  const start = data.toString('latin1', 0, 8)
  if (start.startsWith('PK\x03\x04')) {
    throw new ImportRefused(
      'This is a Word document or an archive, not a text file. If it came from Word, rename it so that it ends in .docx.',
    )
  }
  if (start.startsWith('%PDF-'))
    throw new ImportRefused('This is a PDF. Open it in Word, save it as .docx, and import that.')
  if (start.startsWith('{\\rtf'))
    throw new ImportRefused('This is an RTF file. Open it in Word, save it as .docx, and import that.')
  if (start.startsWith('\xd0\xcf\x11\xe0')) {
    throw new ImportRefused(
      'This is an old Word document, or one with a password. Save it as .docx without a password, and import that.',
    )
  }
}
