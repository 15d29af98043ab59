/** Which form of compression an answer goes out in. */
import { brotliCompress, brotliCompressSync, constants, gzip, gzipSync } from 'node:zlib'

/** In the order we prefer them. */
export const codings = ['br', 'gzip', 'identity'] as const
export type Coding = (typeof codings)[number]

/** Below this a compressed answer saves no packet. */
export const leastCompressedBytes = 1024
/** Above this, compression would hold up every other answer; it runs beside them. */
export const mostBytesAtOnce = 100_000

const spellings: Readonly<Record<string, Coding>> = {
  br: 'br',
  gzip: 'gzip',
  'x-gzip': 'gzip',
  identity: 'identity',
}

// Browsers send a handful of different headers, and reading one costs more than finding it here.
const known = new Map<string, Coding>()
const mostKnown = 100
const longestKnown = 100

/** @param header `Accept-Encoding` as it came. @see https://www.rfc-editor.org/rfc/rfc9110#section-12.5.3 */
export function chooseCoding(header: string | undefined): Coding {
  if (!header) return 'identity'
  const earlier = known.get(header)
  if (earlier) return earlier
  const coding = negotiated(header)
  // Started anew when full, or whoever invents a hundred headers would have the place for good.
  if (known.size >= mostKnown) known.clear()
  if (header.length <= longestKnown) known.set(header, coding)
  return coding
}

function negotiated(header: string): Coding {
  const weights = new Map<Coding, number>()
  let others: number | undefined
  for (const part of header.split(',', 50)) {
    const [name = '', ...parameters] = part.split(';').map((text) => text.trim().toLowerCase())
    const weight = weightOf(parameters)
    if (name === '*') others ??= weight
    const coding = Object.hasOwn(spellings, name) ? spellings[name] : undefined
    if (coding && !weights.has(coding)) weights.set(coding, weight)
  }
  // What nobody named is as good as `*` says; without it, only the bare form may be sent, as a last resort.
  const wanted = (coding: Coding) => weights.get(coding) ?? others ?? (coding === 'identity' ? 0.0001 : 0)
  const best = codings.reduce((one, other) => (wanted(other) > wanted(one) ? other : one))
  // Nothing is welcome: the bare form is what everyone can read.
  return wanted(best) > 0 ? best : 'identity'
}

/** A weight that cannot be read counts as a no. */
function weightOf(parameters: readonly string[]): number {
  const given = parameters.find((parameter) => parameter.startsWith('q='))
  if (given === undefined) return 1
  return /^q=(0(\.\d{0,3})?|1(\.0{0,3})?)$/.test(given) ? Number(given.slice(2)) : 0
}

const brotliOptions = (bytes: Buffer) => ({
  params: {
    // 5 is near gzip's own time for text of this size, and a fifth smaller.
    [constants.BROTLI_PARAM_QUALITY]: 5,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
  },
})

/** At once for small answers, a promise for large ones. */
export function compress(bytes: Buffer, coding: Exclude<Coding, 'identity'>): Buffer | Promise<Buffer> {
  const isSmall = bytes.length <= mostBytesAtOnce
  if (coding === 'gzip') {
    if (isSmall) return gzipSync(bytes, { level: 6 })
    return settled((done) => gzip(bytes, { level: 6 }, done))
  }
  if (isSmall) return brotliCompressSync(bytes, brotliOptions(bytes))
  return settled((done) => brotliCompress(bytes, brotliOptions(bytes), done))
}

const settled = (run: (done: (error: Error | null, bytes: Buffer) => void) => void) =>
  new Promise<Buffer>((resolve, reject) => run((error, bytes) => (error ? reject(error) : resolve(bytes))))
