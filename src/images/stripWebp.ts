// Takes everything out of a WebP that is not the picture, without touching the picture.

const HEADER_BYTES = 12
const frameData = new Set(['VP8 ', 'VP8L', 'ALPH'])
const picture = new Set(['VP8X', 'ANIM', 'ANMF', ...frameData])
/** VP8X flags that speak of the picture itself; the others announce ICC, EXIF and XMP. */
const ALPHA_AND_ANIMATION = 0x10 | 0x02
const FRAME_HEADER_BYTES = 16

/**
 * Keeps image, alpha and animation chunks; drops EXIF, XMP, ICC, unknown chunks, and whatever follows
 * the end of the image. Lossless, which matters here: writing a lossy WebP again costs quality.
 * @returns undefined when the structure is not one we understand
 * @see https://developers.google.com/speed/webp/docs/riff_container
 */
export function stripWebp(data: Buffer): Buffer | undefined {
  if (data.length < HEADER_BYTES) return undefined
  const end = 8 + data.readUInt32LE(4)
  const chunks = readChunks(data, HEADER_BYTES, end)
  if (!chunks) return undefined

  const kept: Buffer[] = []
  for (const { type, bytes, payload } of chunks) {
    if (!picture.has(type)) continue
    if (type === 'ANMF' && !isPlainFrame(payload)) return undefined
    kept.push(type === 'VP8X' ? withoutMetadataFlags(bytes) : bytes)
  }
  const header = Buffer.from(data.subarray(0, HEADER_BYTES))
  const body = Buffer.concat(kept)
  header.writeUInt32LE(4 + body.length, 4)
  return Buffer.concat([header, body])
}

/** True when the pixels are stored without loss, so that writing them again must not lose any either. */
export function isLosslessWebp(data: Buffer): boolean {
  const chunks =
    readChunks(data, HEADER_BYTES, data.length < HEADER_BYTES ? 0 : 8 + data.readUInt32LE(4)) ?? []
  return chunks.some(({ type, payload }) => {
    if (type !== 'ANMF') return type === 'VP8L'
    return (readChunks(payload, FRAME_HEADER_BYTES, payload.length) ?? []).some(
      (inner) => inner.type === 'VP8L',
    )
  })
}

interface Chunk {
  type: string
  /** Header, payload and padding. */
  bytes: Buffer
  payload: Buffer
}

function readChunks(data: Buffer, start: number, end: number): Chunk[] | undefined {
  if (end > data.length) return undefined
  const chunks: Chunk[] = []
  let at = start
  while (at < end) {
    if (at + 8 > end) return undefined
    const size = data.readUInt32LE(at + 4)
    const next = at + 8 + size + (size % 2)
    if (next > end) return undefined
    chunks.push({
      type: data.toString('latin1', at, at + 4),
      bytes: data.subarray(at, next),
      payload: data.subarray(at + 8, at + 8 + size),
    })
    at = next
  }
  return chunks
}

function isPlainFrame(payload: Buffer): boolean {
  const inner = readChunks(payload, FRAME_HEADER_BYTES, payload.length)
  return inner?.every(({ type }) => frameData.has(type)) ?? false
}

function withoutMetadataFlags(chunk: Buffer): Buffer {
  const copy = Buffer.from(chunk)
  copy.writeUInt8(copy.readUInt8(8) & ALPHA_AND_ANIMATION, 8)
  return copy
}
