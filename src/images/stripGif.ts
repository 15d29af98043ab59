// Takes everything out of a GIF that is not the picture, without touching the picture.

const EXTENSION = 0x21
const IMAGE = 0x2c
const TRAILER = 0x3b
const GRAPHIC_CONTROL = 0xf9
const APPLICATION = 0xff
const COMMENT = 0xfe
/** The loop counter is the only application block a browser acts on: 11 bytes of name, 3 of data. */
const loopNames = new Set(['NETSCAPE2.0', 'ANIMEXTS1.0'])
const LOOP_BYTES = 19

/**
 * Keeps frames, their timing and the loop counter; drops comments, XMP and other application blocks, and
 * whatever follows the end of the image. Lossless.
 * @returns undefined when the structure is not one we understand
 * @see https://www.w3.org/Graphics/GIF/spec-gif89a.txt
 */
export function stripGif(data: Buffer): Buffer | undefined {
  if (data.length < 13) return undefined
  let at = 13 + colourTableBytes(data.readUInt8(10))
  if (at > data.length) return undefined
  const kept = [data.subarray(0, at)]

  while (at < data.length) {
    const kind = data[at]
    if (kind === TRAILER) return Buffer.concat([...kept, data.subarray(at, at + 1)])
    const label = data[at + 1]
    const end =
      kind === IMAGE ? findImageEnd(data, at) : kind === EXTENSION ? findBlocksEnd(data, at + 2) : undefined
    if (end === undefined) return undefined
    const block = data.subarray(at, end)
    if (kind === IMAGE || label === GRAPHIC_CONTROL) kept.push(block)
    else if (label === APPLICATION) kept.push(...(isLoopCounter(block) ? [block] : []))
    else if (label !== COMMENT) return undefined
    at = end
  }
  return undefined
}

function isLoopCounter(block: Buffer): boolean {
  return block.length === LOOP_BYTES && loopNames.has(block.toString('latin1', 3, 14))
}

/** Size of the colour table announced by a packed flags byte. */
function colourTableBytes(flags: number): number {
  return flags & 0x80 ? 3 * 2 ** ((flags & 0x07) + 1) : 0
}

function findImageEnd(data: Buffer, at: number): number | undefined {
  const flags = data[at + 9]
  if (flags === undefined) return undefined
  return findBlocksEnd(data, at + 10 + colourTableBytes(flags) + 1)
}

/** Sub-blocks are length-prefixed and end with an empty one. */
function findBlocksEnd(data: Buffer, start: number): number | undefined {
  let at = start
  while (at < data.length) {
    const size = data[at] ?? 0
    at += size + 1
    if (size === 0) return at
  }
  return undefined
}
