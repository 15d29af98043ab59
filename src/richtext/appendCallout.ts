// Adds a callout to a text made by code (imports, sample content).
import type { CalloutTone } from './blocks.ts'
import type { RichTextState } from './lexicalState.ts'
import { block, isBlank, stableId } from './lexicalState.ts'

export interface Callout {
  readonly tone: CalloutTone
  readonly title: string
  /** An empty line starts a new paragraph. */
  readonly text: string
}

/** A copy of the state with the callout as its last block. */
export function appendCallout(state: RichTextState, { tone, title, text }: Callout): RichTextState {
  const children = isBlank(state) ? [] : state.root.children
  const id = stableId('callout', children.length, tone, title, text)
  return {
    ...state,
    root: { ...state.root, children: [...children, block(id, 'callout', { tone, title, text })] },
  }
}
