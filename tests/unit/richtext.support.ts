// What the rich text tests share: editor configurations as Payload makes them, and known documents.
import { readFileSync } from 'node:fs'
import type { SanitizedServerEditorConfig } from '@payloadcms/richtext-lexical'
import { editorConfigFactory, getEnabledNodes } from '@payloadcms/richtext-lexical'
import { createHeadlessEditor } from '@payloadcms/richtext-lexical/lexical/headless'
import { buildConfig, type DatabaseAdapterObj } from 'payload'
import { contentTypes } from '#src/contract/enums.ts'
import { articleEditor, bodyEditor, plainEditor } from '#src/richtext/editor.ts'
import type { RichTextReferences } from '#src/richtext/references.ts'

/** The smallest Payload configuration in which our editors can stand. No database is opened. */
async function minimalConfig() {
  return buildConfig({
    secret: 'only for tests',
    telemetry: false,
    typescript: { autoGenerate: false },
    db: {} as DatabaseAdapterObj,
    collections: [
      ...contentTypes.map((slug) => ({ slug, fields: [] })),
      { slug: 'media', upload: true, fields: [] },
    ],
  })
}

export interface EditorConfigs {
  readonly body: SanitizedServerEditorConfig
  readonly article: SanitizedServerEditorConfig
  readonly plain: SanitizedServerEditorConfig
}

export async function editorConfigs(): Promise<EditorConfigs> {
  const config = await minimalConfig()
  return {
    body: await editorConfigFactory.fromEditor({ config, editor: bodyEditor }),
    article: await editorConfigFactory.fromEditor({ config, editor: articleEditor }),
    plain: await editorConfigFactory.fromEditor({ config, editor: plainEditor }),
  }
}

/** What the editor would save after opening this state and changing nothing. */
export function reopened(state: unknown, editorConfig: SanitizedServerEditorConfig): unknown {
  const problems: Error[] = []
  const editor = createHeadlessEditor({
    nodes: getEnabledNodes({ editorConfig }),
    onError: (error) => problems.push(error),
  })
  editor.setEditorState(editor.parseEditorState(JSON.stringify(state)))
  if (problems[0] !== undefined) throw problems[0]
  return JSON.parse(JSON.stringify(editor.getEditorState().toJSON()))
}

export function golden(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`./golden/richtext/${name}`, import.meta.url), 'utf8'))
}

/** Knows the documents the golden texts name; `gone` is nowhere. */
export const references: RichTextReferences = {
  hrefOf: ({ collection, id }) => (id === 'gone' ? null : `/${collection}/${id}`),
  media: (id) =>
    id === 'pump-diagram'
      ? {
          src: '/media/pump-1280.webp',
          srcset: '/media/pump-640.webp 640w, /media/pump-1280.webp 1280w',
          width: 1280,
          height: 720,
          alt: 'Diagram: the pump under the skin of the belly, a thin tube leading to the spine',
          caption: 'A pump sits under the skin & feeds a thin tube.',
          credit: 'Illustration: PRC Alliance',
        }
      : null,
  faq: (id) => {
    if (id === 'does-it-hurt') return { question: 'Does it hurt?', answer: golden('faq-answer.json') }
    // An answer that shows itself, which must not go on for ever.
    return id === 'circular' ? { question: 'Again?', answer: golden('faq-circular.json') } : null
  },
}

/** A state around these top-level nodes. */
export function stateWith(...children: unknown[]): unknown {
  return { root: { type: 'root', children, direction: null, format: '', indent: 0, version: 1 } }
}

export function textNode(text: unknown, format: unknown = 0) {
  return { type: 'text', text, format, detail: 0, mode: 'normal', style: '', version: 1 }
}

export function paragraph(...children: unknown[]) {
  return { type: 'paragraph', children, direction: null, format: '', indent: 0, version: 1 }
}

export function linkTo(url: unknown, words = 'here') {
  return { type: 'link', fields: { linkType: 'custom', url }, children: [textNode(words)], version: 3 }
}
