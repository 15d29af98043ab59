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

/** Null when there is no such picture any more. */
export function presentImage(scope: ReadScope, id: string | null): Image | null {
  const entry = id === null ? null : scope.document('media', id)
  if (!entry) return null
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

// Equal pictures have equal HTML; an entry is replaced when the picture changes.
const figures = new WeakMap<Entry<'media'>, Map<string, string>>()

/** The `<figure>` that stands in a text; empty when the picture is gone. */
export function figureHtml(scope: ReadScope, id: string): string {
  const entry = scope.document('media', id)
  if (!entry) return ''
  const made = figures.get(entry) ?? new Map<string, string>()
  figures.set(entry, made)
  const known = made.get(scope.baseUrl)
  if (known !== undefined) return known
  const { alt, caption, credit, filename, height, webp, width } = entry.brief
  const html = renderHtml(
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
  made.set(scope.baseUrl, html)
  return html
}
