// Takes everything out of a PNG that is not the picture, without touching the picture.

const SIGNATURE_BYTES = 8
/**
 * Left out on purpose: text, time, EXIF and ICC, but also gAMA and cHRM. Browsers obey those two and libvips
 * does not, so the original and its sizes would differ in colour.
 */
const picture = new Set(['IHDR', 'PLTE', 'tRNS', 'sRGB', 'pHYs', 'IDAT', 'IEND'])

/**
 * Keeps the chunks that make the pixels; drops text, EXIF, XMP, ICC, time, unknown chunks, and whatever
 * follows the end of the image. Lossless. Checksums are left for the decoder to verify.
 * @returns undefined when the structure is not one we understand
 * @see https://www.w3.org/TR/png-3/#5Chunk-layout
 */
export function stripPng(data: Buffer): Buffer | undefined {
  const kept = [data.subarray(0, SIGNATURE_BYTES)]
  for (const chunk of readChunks(data)) {
    if (picture.has(chunk.type)) kept.push(chunk.bytes)
    if (chunk.type === 'IEND') return chunk.bytes.length === 12 ? Buffer.concat(kept) : undefined
  }
  return undefined
}

/** True for APNG, whose further frames image libraries silently lose. */
export function isAnimatedPng(data: Buffer): boolean {
  for (const chunk of readChunks(data)) {
    if (chunk.type === 'acTL') return true
    if (chunk.type === 'IDAT') return false
  }
  return false
}

function* readChunks(data: Buffer): Generator<{ type: string; bytes: Buffer }> {
  let at = SIGNATURE_BYTES
  while (at + 12 <= data.length) {
    const end = at + 12 + data.readUInt32BE(at)
    if (end > data.length) return
    yield { type: data.toString('latin1', at + 4, at + 8), bytes: data.subarray(at, end) }
    at = end
  }
}
