// Takes everything out of a JPEG that is not the picture, without touching the picture.

const START = 0xd8
const END = 0xd9
const SCAN = 0xda
const APP0 = 0xe0
const APP14 = 0xee
const COMMENT = 0xfe
/** Frame headers SOF0-15 with Huffman (C4) and arithmetic (CC) tables, C8 excepted; DQT, DNL, DRI. */
const picture = new Set([
  0xc0,
  0xc1,
  0xc2,
  0xc3,
  0xc4,
  0xc5,
  0xc6,
  0xc7,
  0xc9,
  0xca,
  0xcb,
  0xcc,
  0xcd,
  0xce,
  0xcf,
  0xdb,
  0xdc,
  0xdd,
  SCAN,
])
const JFIF_BYTES = 18
const ADOBE_BYTES = 16

/**
 * Keeps the segments needed to decode (JFIF and Adobe headers, tables, frame, scans) and drops EXIF,
 * XMP, IPTC, ICC, comments, thumbnails, and whatever follows the end of the image. Lossless.
 * @returns undefined when the structure is not one we understand, and so cannot vouch for
 * @see ITU-T T.81 annex B; JFIF 1.02; Adobe TN 5116
 */
export function stripJpeg(data: Buffer): Buffer | undefined {
  if (data[0] !== 0xff || data[1] !== START) return undefined
  const kept = [data.subarray(0, 2)]
  let at = 2
  let hasScan = false

  while (at + 1 < data.length) {
    if (data[at] !== 0xff) return undefined
    const marker = data[at + 1] ?? 0
    if (marker === 0xff) {
      at += 1 // a fill byte
      continue
    }
    if (marker === END) return hasScan ? Buffer.concat([...kept, data.subarray(at, at + 2)]) : undefined
    if (at + 4 > data.length) return undefined
    const end = at + 2 + data.readUInt16BE(at + 2)
    if (end < at + 4 || end > data.length) return undefined
    const segment = data.subarray(at, end)

    if (picture.has(marker)) kept.push(segment)
    else if (marker === APP0) kept.push(...plainJfif(segment))
    else if (marker === APP14) kept.push(...plainAdobe(segment))
    else if (marker !== COMMENT && (marker & 0xf0) !== 0xe0) return undefined

    at = end
    if (marker === SCAN) {
      hasScan = true
      at = findScanEnd(data, end)
      kept.push(data.subarray(end, at))
    }
  }
  return undefined
}

/** The JFIF header without the small copy of the picture it may carry (which may be uncropped). */
function plainJfif(segment: Buffer): Buffer[] {
  if (segment.length < JFIF_BYTES || segment.toString('latin1', 4, 9) !== 'JFIF\0') return []
  const header = Buffer.from(segment.subarray(0, JFIF_BYTES))
  header.writeUInt16BE(JFIF_BYTES - 2, 2)
  header.writeUInt16BE(0, 16)
  return [header]
}

/** The Adobe header says how colours are coded: without it a CMYK picture turns negative. */
function plainAdobe(segment: Buffer): Buffer[] {
  if (segment.length < ADOBE_BYTES || segment.toString('latin1', 4, 9) !== 'Adobe') return []
  const header = Buffer.from(segment.subarray(0, ADOBE_BYTES))
  header.writeUInt16BE(ADOBE_BYTES - 2, 2)
  return [header]
}

/** Where the entropy-coded bytes stop: the next 0xFF that is neither escaped, a restart nor a fill. */
function findScanEnd(data: Buffer, start: number): number {
  let at = data.indexOf(0xff, start)
  while (at !== -1) {
    const next = data[at + 1]
    if (next === undefined) return data.length
    const isInScan = next === 0 || next === 0xff || (next >= 0xd0 && next <= 0xd7)
    if (!isInScan) return at
    at = data.indexOf(0xff, next === 0xff ? at + 1 : at + 2)
  }
  return data.length
}
