/** Puts stored images into a converted text, where their markers stand. */
import { type LexicalNode, type RichTextState, stableId, stateOf } from '#src/richtext/lexicalState.ts'
import { imageAt } from './readBlocks.ts'

/**
 * @param mediaIdOf the stored image of a number, or null: its marker goes
 * @returns null when nothing is left, since an editor cannot open an empty text
 */
export function placeImages(
  state: RichTextState,
  mediaIdOf: (image: number) => string | null,
): RichTextState | null {
  const children = state.root.children.flatMap((node): LexicalNode[] => {
    const image = imageAt(wordsIn(node))
    if (image === null) return isEmptyParagraph(node) ? [] : [node]
    const id = mediaIdOf(image)
    return id === null ? [] : [uploadNode(image, id)]
  })
  return children.length === 0 ? null : stateOf(children)
}

/** The stored form of an image in a text, as the editor writes it. */
function uploadNode(image: number, mediaId: string): LexicalNode {
  return {
    type: 'upload',
    version: 3,
    format: '',
    id: stableId('image', image, mediaId),
    fields: null,
    relationTo: 'media',
    value: mediaId,
  }
}

function isEmptyParagraph({ children, type }: LexicalNode): boolean {
  return type === 'paragraph' && Array.isArray(children) && children.length === 0
}

function wordsIn({ children, text, type }: LexicalNode): string {
  if (type === 'text') return String(text)
  if (type !== 'paragraph' || !Array.isArray(children) || children.length !== 1) return ''
  return wordsIn(children[0] as LexicalNode)
}
