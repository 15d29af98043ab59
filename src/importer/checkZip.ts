/** Looks into a .docx, which is a zip archive, before anything unpacks it into memory. */
import { inflateRawSync } from 'node:zlib'
import { ImportRefused } from './importRefused.ts'

/** Of all XML, in bytes unpacked: a few hundred pages. Reading it takes two hundred times as much memory. */
const maxXmlBytes = 8 * 1024 * 1024
/** Of everything, pictures included. */
const maxTotalBytes = 64 * 1024 * 1024
const maxParts = 2000

const endOfDirectory = 0x06054b50
const directoryEntry = 0x02014b50
const localHeader = 0x04034b50

const broken =
  'This is not a whole .docx file: it may not have finished downloading. Open it in Word and save it again.'

/**
 * Unpacks every part once, with a limit, and keeps nothing: the sizes that an archive states about itself
 * may be lies.
 * @returns the names of the parts
 * @throws {ImportRefused} when it is broken, has a password, or is far larger inside than a text can be
 */
export function checkZip(data: Buffer): string[] {
  if (data.toString('latin1', 0, 4) === '\xd0\xcf\x11\xe0') {
    throw new ImportRefused(
      'This document has a password, or is in the old .doc format. Save it as .docx without a password.',
    )
  }
  try {
    return checkParts(data)
  } catch (cause) {
    if (cause instanceof ImportRefused) throw cause
    // Reading outside the buffer, or a part that cannot be inflated.
    throw new ImportRefused(broken, { cause })
  }
}

function checkParts(data: Buffer): string[] {
  const end = findEnd(data)
  const count = data.readUInt16LE(end + 10)
  if (count > maxParts)
    throw new ImportRefused(`This document has ${count} parts inside; no text has that many.`)
  let at = data.readUInt32LE(end + 16)
  let left = maxTotalBytes
  let xmlLeft = maxXmlBytes
  return Array.from({ length: count }, () => {
    if (data.readUInt32LE(at) !== directoryEntry) throw new ImportRefused(broken)
    const nameLength = data.readUInt16LE(at + 28)
    const name = data.toString('utf8', at + 46, at + 46 + nameLength)
    const isXml = /\.(?:xml|rels)$/i.test(name)
    const bytes = unpackedBytes(data, at, isXml ? Math.min(left, xmlLeft) : left)
    left -= bytes
    if (isXml) xmlLeft -= bytes
    at += 46 + nameLength + data.readUInt16LE(at + 30) + data.readUInt16LE(at + 32)
    return name
  })
}

function unpackedBytes(data: Buffer, entry: number, limit: number): number {
  const isEncrypted = (data.readUInt16LE(entry + 8) & 1) === 1
  if (isEncrypted) throw new ImportRefused('This document has a password. Save it without one.')
  const method = data.readUInt16LE(entry + 10)
  const packedBytes = data.readUInt32LE(entry + 20)
  const local = data.readUInt32LE(entry + 42)
  if (data.readUInt32LE(local) !== localHeader) throw new ImportRefused(broken)
  const start = local + 30 + data.readUInt16LE(local + 26) + data.readUInt16LE(local + 28)
  const packed = data.subarray(start, start + packedBytes)
  if (packed.length !== packedBytes) throw new ImportRefused(broken)
  if (method === 0) return withinLimit(packedBytes, limit)
  if (method !== 8) throw new ImportRefused(broken)
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, limit) }).length
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') return withinLimit(limit + 1, limit)
    throw error
  }
}

function withinLimit(bytes: number, limit: number): number {
  if (bytes <= limit) return bytes
  throw new ImportRefused(
    'This document is far larger inside than a text can be. Copy the text into a new document and import that.',
  )
}

function findEnd(data: Buffer): number {
  // After the record there may be a comment of up to 65,535 bytes.
  const first = Math.max(0, data.length - 22 - 0xffff)
  for (let at = data.length - 22; at >= first; at -= 1)
    if (data.readUInt32LE(at) === endOfDirectory) return at
  throw new ImportRefused(broken)
}
