// Tells a colour profile that only says "this is sRGB" from one that changes what the numbers mean.

const TAG_TABLE_START = 128
const MAX_TAGS = 100

/**
 * True when an ICC profile describes itself as sRGB: dropping it changes nothing, whereas any other
 * profile (Display P3 on phones, Adobe RGB, CMYK) needs its colours converted first.
 * @see ICC.1:2022 sections 7.3 and 9.2.41 (profileDescriptionTag)
 */
export function isSrgbProfile(icc: Buffer): boolean {
  if (icc.length < TAG_TABLE_START + 4 || icc.toString('latin1', 16, 20) !== 'RGB ') return false
  const count = Math.min(icc.readUInt32BE(TAG_TABLE_START), MAX_TAGS)
  for (let index = 0; index < count; index++) {
    const at = TAG_TABLE_START + 4 + index * 12
    if (at + 12 > icc.length) return false
    if (icc.toString('latin1', at, at + 4) !== 'desc') continue
    const start = icc.readUInt32BE(at + 4)
    // Plain text in version 2, UTF-16 in version 4: without the zero bytes both read the same.
    const description = icc.toString('latin1', start, start + icc.readUInt32BE(at + 8)).replaceAll('\0', '')
    return /sRGB/.test(description) && !/P3|Adobe|scRGB/.test(description)
  }
  return false
}
