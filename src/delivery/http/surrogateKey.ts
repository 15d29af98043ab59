/** The tags of an answer as a CDN takes them. */

/**
 * Fastly takes 16 kB, but Node's own HTTP client, and so every Next.js website, refuses an answer whose
 * headers have more than 16 kB together.
 */
const mostBytes = 8192

/** The value of `Surrogate-Key`. With too many tags it names only their types, which every change carries too. */
export function surrogateKey(tags: ReadonlySet<string>): string {
  const text = [...tags].map(headerSafe).join(' ')
  return text.length <= mostBytes ? text : [...new Set([...tags].map(typeOf))].map(headerSafe).join(' ')
}

/** `conditions:42<treatments` changes with the treatments. */
const typeOf = (tag: string) => /<([a-z]+)$/.exec(tag)?.[1] ?? /^[^:/]*/.exec(tag)?.[0] ?? tag

/** A tag may hold whatever someone asked for as a slug: no blank, which parts tags, and nothing beyond ASCII. */
const headerSafe = (tag: string) =>
  /^[!-~]*$/.test(tag)
    ? tag
    : Buffer.from(tag)
        .toString('latin1')
        .replace(/[^!-~]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)
