// What rich text may point at, and how a renderer asks for it. Stored text holds only ids; whoever
// presents a document loads what `collectReferences` names and answers the three questions below.

import { type ContentType, contentTypes } from '#src/contract/enums.ts'

/** A document named in rich text: a link's target, an image (`media`), or a shown question (`faqs`). */
export interface RichTextReference {
  readonly collection: ContentType | 'media'
  readonly id: string
}

export interface RichTextImage {
  /** A path from the site's root, or an http(s) address. */
  readonly src: string
  readonly srcset?: string
  /** In pixels, so that the page does not jump when the image arrives. */
  readonly width: number
  readonly height: number
  /** Empty for an image that only decorates. */
  readonly alt: string
  readonly caption?: string
  readonly credit?: string
}

export interface RichTextFaq {
  readonly question: string
  /** The answer as the editor stored it (Lexical JSON). */
  readonly answer: unknown
}

/** How the renderer turns ids into what a reader sees. Null: not there, or not for this reader. */
export interface RichTextReferences {
  /** Where a link leads. On null the words stay and the link goes. */
  hrefOf(reference: RichTextReference): string | null
  media(id: string): RichTextImage | null
  faq(id: string): RichTextFaq | null
}

export function isLinkableCollection(value: unknown): value is ContentType {
  return contentTypes.some((collection) => collection === value)
}
