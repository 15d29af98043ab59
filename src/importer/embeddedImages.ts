/** Pictures that come inside a file: taken out of its HTML, which then only holds short addresses. */

export interface EmbeddedImage {
  readonly data: Buffer
  /** As the file says; not believed. */
  readonly mimetype: string
}

const scheme = 'embedded-image:'
const base64Image = /data:(image\/[\w.+-]{1,40});base64,([A-Za-z0-9+/=]+)/gi

export class EmbeddedImages {
  readonly #images: EmbeddedImage[] = []

  /** @returns the address that stands for the picture */
  add(data: Buffer, mimetype: string): string {
    this.#images.push({ data, mimetype })
    return `${scheme}${this.#images.length}`
  }

  /** The picture at an address made by `add`, or in a `data:` address; null for any other. */
  at(address: string): EmbeddedImage | null {
    if (address.startsWith(scheme)) return this.#images[Number(address.slice(scheme.length)) - 1] ?? null
    const [, mimetype, parameters = '', body] =
      /^data:(image\/[\w.+-]{1,40})((?:;[^,;]*)*),(.*)$/is.exec(address) ?? []
    if (mimetype === undefined || body === undefined) return null
    const isBase64 = /;base64$/i.test(parameters)
    return { mimetype, data: isBase64 ? Buffer.from(body, 'base64') : Buffer.from(decoded(body), 'utf8') }
  }

  /** Markup with its base64 pictures taken out, which makes a file of megabytes the few pages it is. */
  takeFrom(markup: string): string {
    return markup.replace(base64Image, (_, mimetype: string, body: string) =>
      this.add(Buffer.from(body, 'base64'), mimetype),
    )
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
