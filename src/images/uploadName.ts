// A file name that is safe everywhere and changes whenever the bytes do, so it can be cached for ever.

/** Letters that Unicode does not take apart into a Latin letter and a mark. */
const latinFolds: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ŋ: 'ng',
}

const MAX_BASE_LENGTH = 60
/** What the base is called when nothing of it can be written in a-z and 0-9. */
const FALLBACK_BASE = 'image'

/**
 * Names an upload `<base>-<first 12 hex of its SHA-256>.<extension>`. The hash also makes Windows'
 * reserved names (`con.jpg`) harmless: they are only reserved when they stand alone before the dot.
 * @param originalName what the visitor's computer called it; may hold a path or any character
 * @param sha256 of the bytes to store, in hex
 * @param extension without the dot
 */
export function nameUpload(originalName: string, sha256: string, extension: string): string {
  return `${slugifyBase(originalName)}-${sha256.slice(0, 12)}.${extension}`
}

function slugifyBase(originalName: string): string {
  const lastSegment = originalName.slice(-500).split(/[/\\]/).at(-1) ?? ''
  const slug = lastSegment
    .replace(/\.[a-z0-9]{1,8}$/i, '')
    // Twice: some capitals only come apart before, some only after lower-casing (K, İ).
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\x20-\x7e]/gu, (letter) => latinFolds[letter] ?? '-')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MAX_BASE_LENGTH)
    .replace(/^-+|-+$/g, '')
  return slug || FALLBACK_BASE
}
