// What the three editors offer, and that the golden texts are what they really save.
import type { Block } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { contentTypes } from '#src/contract/enums.ts'
import { callout, calloutTones, faqReference } from '#src/richtext/blocks.ts'
import { validateAddress } from '#src/richtext/linkFeature.ts'
import { type EditorConfigs, editorConfigs, golden, reopened } from './richtext.support.ts'

let configs: EditorConfigs
beforeAll(async () => {
  configs = await editorConfigs()
})

const features = (editor: keyof EditorConfigs) => [...configs[editor].resolvedFeatureMap.keys()].sort()
const options = (editor: keyof EditorConfigs, key: string) =>
  configs[editor].resolvedFeatureMap.get(key)?.sanitizedServerFeatureProps as Record<string, unknown>

const short = [
  ...['bold', 'italic', 'link', 'orderedList', 'paragraph', 'toolbarFixed', 'toolbarInline', 'unorderedList'],
]
const long = [
  ...short,
  ...[
    'blockquote',
    'blocks',
    'experimental_table',
    'heading',
    'horizontalRule',
    'subscript',
    'superscript',
    'upload',
  ],
].sort()

describe('the editors', () => {
  test('offer what we want and nothing else', () => {
    expect(features('body')).toEqual(long)
    expect(features('article')).toEqual(long)
    expect(features('plain')).toEqual(short)
  })

  test('start headings below the heading that stands above the text', () => {
    expect(options('body', 'heading')['enabledHeadingSizes']).toEqual(['h3', 'h4'])
    expect(options('article', 'heading')['enabledHeadingSizes']).toEqual(['h2', 'h3', 'h4'])
  })

  test('take images from the media library only', () => {
    expect(options('body', 'upload')['enabledCollectionSlugs']).toEqual(['media'])
  })

  test.each(['body', 'article', 'plain'] as const)(
    'ask in %s for a safe address or one of our documents',
    (name) => {
      const fields = options(name, 'link')['fields'] as {
        name: string
        relationTo?: string[]
        validate?: unknown
      }[]
      expect(fields.map((field) => field.name)).toEqual(['text', 'linkType', 'url', 'doc'])
      expect(fields.find((field) => field.name === 'doc')?.relationTo).toEqual([...contentTypes])
      expect(fields.find((field) => field.name === 'url')?.validate).toBe(validateAddress)
    },
  )

  test.each(['treatment', 'spanish', 'faq-circular'])('save the golden text "%s" as it is', (name) => {
    expect(reopened(golden(`${name}.json`), configs.article)).toEqual(golden(`${name}.json`))
  })

  test.each(['answer', 'faq-answer'])('save the short golden text "%s" as it is', (name) => {
    expect(reopened(golden(`${name}.json`), configs.plain)).toEqual(golden(`${name}.json`))
  })
})

describe('the address of a link', () => {
  const check = (value: string, linkType = 'custom') =>
    validateAddress(value, { siblingData: { linkType } } as never)

  test('is refused with advice when it is not safe', () => {
    expect(check('javascript:alert(1)')).toMatch(/full web address/)
    expect(check('')).toMatch(/full web address/)
  })

  test('is accepted when it is, and not asked for in an internal link', () => {
    expect(check('https://example.com/a')).toBe(true)
    expect(check('', 'internal')).toBe(true)
  })
})

describe('the blocks', () => {
  // Payload adds fields of its own (`id`, `blockName`) when it reads a configuration.
  const ownFields = (block: Block) =>
    block.fields.filter((field) => 'name' in field && !['id', 'blockName'].includes(field.name))

  test('have the fields that imports and the renderer rely on', () => {
    const names = (block: Block) => ownFields(block).map((field) => 'name' in field && field.name)
    expect(names(callout)).toEqual(['tone', 'title', 'text'])
    expect(names(faqReference)).toEqual(['faq'])
  })

  test('explain every field in both languages', () => {
    for (const field of [callout, faqReference].flatMap(ownFields)) {
      const { label, admin } = field as { label: unknown; admin: { description: unknown } }
      const inBoth = { en: expect.stringMatching(/./), es: expect.stringMatching(/./) }
      expect(label).toEqual(inBoth)
      expect(admin.description).toEqual(inBoth)
    }
  })

  test('a callout offers three tones', () => {
    expect(calloutTones.map(({ value }) => value)).toEqual(['info', 'warning', 'urgent'])
  })
})
