// AVIF keeps metadata woven into its index, so it is not cut out here: we only vouch for files without any.

/** What may lie at the top of the file; `free`, `uuid` and the like can hold anything. */
const topBoxes = new Set(['ftyp', 'meta', 'mdat'])
const indexBoxes = new Set(['hdlr', 'pitm', 'iloc', 'iinf', 'iprp', 'iref', 'idat', 'grpl'])
const META_HEADER_BYTES = 12
/** A tiled photo has hundreds; extents of no size could otherwise keep us counting for hours. */
const MAX_EXTENTS = 10_000

/**
 * Hands an AVIF back as it is when it holds only the picture: known boxes, no EXIF or XMP item, and every
 * byte of media data claimed by an item, so that nothing hides behind the image.
 * @returns undefined when that is not certain: encode the picture anew
 * @see ISO/IEC 14496-12 section 8.11 (MetaBox, ItemLocationBox)
 */
export function stripAvif(data: Buffer): Buffer | undefined {
  const boxes = readBoxes(data, 0, data.length)
  if (!boxes?.every(({ type }) => topBoxes.has(type))) return undefined
  const [meta, ...otherMetas] = boxes.filter(({ type }) => type === 'meta')
  if (!meta || otherMetas.length > 0) return undefined

  const index = readBoxes(data, meta.start + META_HEADER_BYTES, meta.end)
  if (!index?.every(({ type }) => indexBoxes.has(type))) return undefined
  const items = index.find(({ type }) => type === 'iinf')
  const locations = index.find(({ type }) => type === 'iloc')
  if (!items || !locations) return undefined
  const itemTypes = data.toString('latin1', items.start, items.end)
  if (itemTypes.includes('Exif') || itemTypes.includes('mime') || itemTypes.includes('uri ')) return undefined

  try {
    const extents = readExtents(data.subarray(locations.start, locations.end))
    const media = boxes
      .filter(({ type }) => type === 'mdat')
      .map(({ start, end }) => ({ start: start + 8, end }))
    return media.every((range) => isCovered(range, extents)) ? data : undefined
  } catch (error) {
    if (error instanceof RangeError) return undefined // an index that points past its own end
    throw error
  }
}

interface Range {
  start: number
  end: number
}

/** The boxes that exactly fill a range; undefined when they do not, or use rare 64-bit or open sizes. */
function readBoxes(data: Buffer, start: number, end: number): (Range & { type: string })[] | undefined {
  const boxes: (Range & { type: string })[] = []
  let at = start
  while (at < end) {
    if (at + 8 > end) return undefined
    const size = data.readUInt32BE(at)
    if (size < 8 || at + size > end) return undefined
    boxes.push({ type: data.toString('latin1', at + 4, at + 8), start: at, end: at + size })
    at += size
  }
  return boxes
}

/** Where items lie in the file, from an `iloc` box. Throws RangeError when the box is cut short. */
function readExtents(iloc: Buffer): Range[] {
  const version = iloc.readUInt8(8)
  const sizes = iloc.readUInt16BE(12)
  const [offsetSize, lengthSize, baseSize] = [sizes >> 12, (sizes >> 8) & 0xf, (sizes >> 4) & 0xf]
  const indexSize = version > 0 ? sizes & 0xf : 0
  let at = 14
  const read = (bytes: number) => {
    if (bytes === 0) return 0
    at += bytes
    if (bytes > 6) throw new RangeError('64-bit offsets are not read here')
    return iloc.readUIntBE(at - bytes, bytes)
  }

  const extents: Range[] = []
  const itemCount = read(version < 2 ? 2 : 4)
  for (let item = 0; item < itemCount; item++) {
    read(version < 2 ? 2 : 4) // item id
    const isInFile = version === 0 || (read(2) & 0xf) === 0
    read(2) // data reference
    const base = read(baseSize)
    const extentCount = read(2)
    if (extents.length + extentCount > MAX_EXTENTS) throw new RangeError('more extents than a picture needs')
    for (let extent = 0; extent < extentCount; extent++) {
      read(indexSize)
      const start = base + read(offsetSize)
      const length = read(lengthSize)
      extents.push(isInFile ? { start, end: start + length } : { start: 0, end: 0 })
    }
  }
  return extents
}

function isCovered(range: Range, extents: readonly Range[]): boolean {
  let reached = range.start
  for (const { start, end } of [...extents].sort((a, b) => a.start - b.start)) {
    if (start > reached) continue
    reached = Math.max(reached, end)
  }
  return reached >= range.end
}
