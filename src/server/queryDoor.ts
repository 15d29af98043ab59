/** Checks the query string of a REST request before Payload parses it. */
import { Problem } from '#src/errors.ts'

const maxParameters = 400
/** Whole numbers, clamped here so that no spelling of a number reaches the database as a fault. */
const numbers = {
  depth: { least: 0, most: 4 },
  limit: { least: 0, most: 10_000 },
  page: { least: 1, most: 1_000_000 },
} as const

/**
 * The same address, with numbers in range.
 * @param queryInBody a query that came as a body; it joins the one in the address
 * @throws {Problem} 400 when it cannot be read
 */
export function checkedUrl(originalUrl: string, queryInBody?: string): string {
  const [path = '', queryInAddress] = splitOnce(originalUrl, '?')
  const query = [queryInAddress, queryInBody].filter(Boolean).join('&')
  if (!query) return path
  const parameters = new URLSearchParams(query)
  if (parameters.size > maxParameters)
    throw new Problem('malformed-request', `At most ${maxParameters} query parameters.`)
  for (const [name, range] of Object.entries(numbers)) {
    if (parameters.has(name)) parameters.set(name, String(wholeNumber(name, parameters.getAll(name), range)))
  }
  for (const name of parameters.keys()) {
    if (/^(depth|limit|page)\[/.test(name))
      throw new Problem('malformed-request', `${name.split('[', 1)[0]} must be one whole number.`)
  }
  for (const name of ['where', 'data']) {
    for (const value of parameters.getAll(name)) if (value) parseObject(name, value)
  }
  return `${path}?${parameters}`
}

function splitOnce(text: string, separator: string): [string, string | undefined] {
  const at = text.indexOf(separator)
  return at === -1 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)]
}

function wholeNumber(
  name: string,
  values: string[],
  { least, most }: { least: number; most: number },
): number {
  const [value = ''] = values
  if (values.length > 1 || !/^[+-]?\d{1,15}$/.test(value.trim())) {
    throw new Problem('malformed-request', `${name} must be one whole number.`)
  }
  return Math.min(Math.max(Number(value), least), most)
}

function parseObject(name: string, json: string): void {
  try {
    if (typeof JSON.parse(json) === 'object') return
  } catch {}
  throw new Problem(
    'malformed-request',
    `${name} must be a JSON object, or be spelled as ${name}[field][operator]=value.`,
  )
}
