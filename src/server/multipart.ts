/**
 * The frame of a multipart body, checked before Payload's parser sees it: that one answers 500 for a body
 * that is cut off, a part without headers, or fields it cannot use.
 * @see https://www.rfc-editor.org/rfc/rfc7578
 */
import { Problem } from '#src/errors.ts'

const maxParts = 20
const maxHeaderBytes = 4096

const refuse = (why: string): never => {
  throw new Problem('malformed-request', why)
}

/** @throws {Problem} 400 without a boundary, 415 for other kinds of multipart */
export function boundaryOf(contentType: string): string {
  if (!/^multipart\/form-data\b/i.test(contentType)) {
    throw new Problem('unsupported-media-type', 'Send files as multipart/form-data.')
  }
  const [, quoted, plain] =
    /^multipart\/form-data\s*;\s*boundary=(?:"([\w'()+,./:=? -]{1,70})"|([\w'()+./:-]{1,70}))(?:\s*;\s*charset=[\w-]+)?\s*$/i.exec(
      contentType,
    ) ?? []
  return quoted ?? plain ?? refuse('The multipart body has no boundary.')
}

/**
 * A form as the admin and our client send it: `_payload` with the fields as one JSON object, and at most one file.
 * @throws {Problem} 400
 */
export function checkMultipart(body: Buffer, boundary: string): void {
  const names: string[] = []
  for (const { headers, content } of partsOf(body, boundary)) {
    const [, name = ''] = /^content-disposition:\s*form-data\s*;.*?\bname="([^"\r\n]*)"/im.exec(headers) ?? []
    const isFile = /^content-disposition:.*\bfilename\*?=/im.test(headers)
    if (isFile !== (name === 'file'))
      refuse(`The form may have one file, called “file”, and its fields in “_payload”.`)
    if (names.includes(name)) refuse(`“${name.slice(0, 40)}” is there twice.`)
    if (name === '_payload') checkFields(content)
    names.push(name)
  }
  if (!names.includes('_payload')) refuse('The fields are missing: send them as JSON in “_payload”.')
}

function checkFields(json: Buffer): void {
  let value: unknown
  try {
    value = JSON.parse(json.toString('utf8'))
  } catch {
    refuse('“_payload” is not valid JSON.')
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    refuse('“_payload” must be one JSON object.')
}

interface Part {
  headers: string
  content: Buffer
}

function* partsOf(body: Buffer, boundary: string): Generator<Part> {
  const delimiter = Buffer.from(`\r\n--${boundary}`)
  // The first one may stand at the very start, where no line ends before it.
  let at = body.indexOf(delimiter.subarray(2)) === 0 ? -2 : body.indexOf(delimiter)
  for (let count = 0; ; count++) {
    if (at === -1) refuse('The multipart body is not complete.')
    const start = at + delimiter.length
    if (body.toString('latin1', start, start + 2) === '--') return
    if (count === maxParts) refuse(`A form may have at most ${maxParts} parts.`)
    const next = body.indexOf(delimiter, start)
    const endOfHeaders = body.indexOf('\r\n\r\n', start)
    if (next === -1 || endOfHeaders === -1 || endOfHeaders > next || endOfHeaders - start > maxHeaderBytes) {
      refuse('The multipart body is not complete.')
    }
    const headers = body.toString('utf8', start, endOfHeaders)
    if (!/^[ \t]*(\r\n[\w-]+:[^\r\n]*)+$/.test(headers))
      refuse('A part of the multipart body has no proper headers.')
    yield { headers, content: body.subarray(endOfHeaders + 4, next) }
    at = next
  }
}
