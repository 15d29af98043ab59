/** A picture with everything a page needs to show it sharp, early and without a jump. */
import type { Image } from '#src/contract/parts.ts'
import type { StoredFile } from '#src/publishing/publishedForm.ts'
import { renderHtml } from '#src/richtext/renderRichText.ts'
import type { ReadScope } from '../readScope.ts'
import type { Entry } from '../replica/publishedIndex.ts'

export const mediaUrl = (scope: Pick<ReadScope, 'baseUrl'>, filename: string): string =>
  `${scope.baseUrl}/api/media/file/${encodeURIComponent(filename)}`

const srcsetOf = (scope: Pick<ReadScope, 'baseUrl'>, files: readonly StoredFile[]): string =>
  files.map(({ filename, width }) => `${mediaUrl(scope, filename)} ${width}w`).join(', ')

/** What was made of a picture, by the address of the server; an entry is replaced when the picture changes. */
class MadeOfPicture<Made> {
  readonly #made = new WeakMap<Entry<'media'>, Map<string, Made>>()

  of(entry: Entry<'media'>, baseUrl: string, make: () => Made): Made {
    const made = this.#made.get(entry) ?? new Map<string, Made>()
    this.#made.set(entry, made)
    const known = made.get(baseUrl)
    if (known !== undefined) return known
    const fresh = make()
    made.set(baseUrl, fresh)
    return fresh
  }
}
const images = new MadeOfPicture<Image>()
const figures = new MadeOfPicture<string>()

/** Null when there is no such picture any more. */
export function presentImage(scope: ReadScope, id: string | null): Image | null {
  const entry = id === null ? null : scope.document('media', id)
  return entry && images.of(entry, scope.baseUrl, () => imageOf(scope, entry))
}

function imageOf(scope: ReadScope, entry: Entry<'media'>): Image {
  const {
    alt,
    avif,
    caption,
    credit,
    filename,
    focalPoint,
    height,
    mimeType,
    placeholder,
    textLocale,
    webp,
    width,
  } = entry.brief
  const source = (type: string, files: readonly StoredFile[]) =>
    files.length > 0 ? [{ type, srcset: srcsetOf(scope, files) }] : []
  return {
    id: entry.id,
    src: mediaUrl(scope, filename),
    type: mimeType,
    width,
    height,
    alt,
    caption,
    credit,
    placeholder,
    focalPoint,
    sources: [...source('image/avif', avif), ...source('image/webp', webp)],
    locale: textLocale,
  }
}

/** The `<figure>` that stands in a text; empty when the picture is gone. */
export function figureHtml(scope: ReadScope, id: string): string {
  const entry = scope.document('media', id)
  return entry ? figures.of(entry, scope.baseUrl, () => figureOf(scope, entry)) : ''
}

function figureOf(scope: ReadScope, { brief, id }: Entry<'media'>): string {
  const { alt, caption, credit, filename, height, webp, width } = brief
  return renderHtml(
    { root: { children: [{ type: 'upload', relationTo: 'media', value: id }] } },
    {
      hrefOf: () => null,
      faq: () => null,
      media: () => ({
        src: mediaUrl(scope, filename),
        srcset: srcsetOf(scope, webp),
        width: width ?? 0,
        height: height ?? 0,
        alt,
        ...(caption ? { caption } : {}),
        ...(credit ? { credit } : {}),
      }),
    },
  )
}
