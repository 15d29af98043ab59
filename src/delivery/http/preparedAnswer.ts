/**
 * An answer as bytes, ready to be sent many times: its content in each coding somebody asked for, made
 * once, with the headers of each. What differs from one sending to the next has a fixed place in them.
 */
import type { Answer } from './answer.ts'
import { type Coding, compress, leastCompressedBytes } from './contentCoding.ts'
import { contentHash, entityTag } from './entityTag.ts'
import type { Cacheable } from './responseCache.ts'
import { surrogateKey } from './surrogateKey.ts'

/** Headers as Node takes them without looking into them: name, value, name, value … */
export type HeaderList = string[]
/** Where the headers of a form hold what is filled in at sending. */
export const requestIdAt = 1
export const cacheControlAt = 3

/** One coding of an answer. */
export interface Form {
  readonly bytes: Buffer
  /** Null when there is nothing to ask by. */
  readonly entityTag: string | null
  /** Shared by all sendings: Node has read it when `writeHead` returns. */
  readonly headers: HeaderList
  readonly notModifiedHeaders: HeaderList
}

/** Bytes of what is kept for an answer, and for a form of it, beside the content itself; roughly. */
const overhead = 1500

export class PreparedAnswer implements Cacheable {
  readonly status: number
  readonly tags: ReadonlySet<string>
  /** In ms; from then on it is out of date. */
  readonly validUntil: number
  readonly isCacheable: boolean
  /** What the answer itself says about keeping it; null leaves it to the moment of sending. */
  readonly cacheControl: string | null
  onGrowth: (bytes: number) => void = () => undefined
  readonly #content: Buffer
  readonly #hash: string
  readonly #contentType: string
  /** What a 304 repeats. */
  readonly #headers: HeaderList
  readonly #forms = new Map<Coding, Form | Promise<Form>>()

  /** @param common headers of every answer; one of the answer's own takes the place of its namesake */
  constructor(answer: Answer, common: Readonly<Record<string, string>>) {
    this.status = answer.status
    this.tags = answer.tags
    this.validUntil = answer.validUntil?.getTime() ?? Number.POSITIVE_INFINITY
    this.isCacheable = answer.cacheable
    this.#content = Buffer.from(typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body))
    this.#hash = contentHash(this.#content)
    this.#contentType = answer.contentType
    const {
      'cache-control': cacheControl,
      vary,
      ...own
    } = {
      ...common,
      ...Object.fromEntries(
        Object.entries(answer.headers).map(([name, value]) => [name.toLowerCase(), value]),
      ),
    }
    this.cacheControl = cacheControl ?? (answer.cacheable ? null : 'no-store')
    this.#headers = [
      ...['x-request-id', '', 'cache-control', ''],
      ...['vary', vary ? `Accept-Encoding, ${vary}` : 'Accept-Encoding'],
      ...(answer.cacheable && answer.tags.size > 0 ? ['surrogate-key', surrogateKey(answer.tags)] : []),
      ...Object.entries(own).flat(),
    ]
  }

  /** Bytes it holds before any form is made. */
  get bytes(): number {
    return this.#content.length + overhead
  }

  /**
   * The answer in a coding. A large one is compressed beside other work; whoever asks meanwhile waits for
   * the same one.
   */
  form(coding: Coding): Form | Promise<Form> {
    const known = this.#forms.get(coding)
    if (known) return known
    if (coding === 'identity') return this.#keep(coding, this.#content)
    if (this.#content.length < leastCompressedBytes) return this.form('identity')
    const compressed = compress(this.#content, coding)
    if (Buffer.isBuffer(compressed)) return this.#keep(coding, compressed)
    const waiting = compressed.then((bytes) => this.#keep(coding, bytes))
    this.#forms.set(coding, waiting)
    // The next one tries again.
    waiting.catch(() => this.#forms.delete(coding))
    return waiting
  }

  #keep(coding: Coding, bytes: Buffer): Form {
    // Only what can be asked for again has something to ask by.
    const tag = this.isCacheable && this.status === 200 ? entityTag(this.#hash, coding) : null
    const validator = tag === null ? [] : ['etag', tag]
    const form: Form = {
      bytes,
      entityTag: tag,
      headers: [
        ...this.#headers,
        ...validator,
        ...['content-type', this.#contentType],
        ...(coding === 'identity' ? [] : ['content-encoding', coding]),
        ...['content-length', String(bytes.length)],
      ],
      notModifiedHeaders: [...this.#headers, ...validator],
    }
    this.#forms.set(coding, form)
    this.onGrowth((coding === 'identity' ? 0 : bytes.length) + overhead)
    return form
  }
}
