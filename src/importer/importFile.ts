/** One file → one draft, and an account of what was made and what a person should look at. */
import type { SanitizedServerEditorConfig } from '@payloadcms/richtext-lexical'
import type { Payload } from 'payload'
import { connectNames } from './connectNames.ts'
import { convertParts } from './convertParts.ts'
import {
  hasSections,
  partsOf,
  rowsOf,
  type StoredPart,
  textFieldsOf,
  titleFieldOf,
  translatedFieldsOf,
} from './documentData.ts'
import { adminPathOf, findGoal } from './findGoal.ts'
import { guessAspect, sureEnough } from './guessAspect.ts'
import { importImages } from './importImages.ts'
import { type ImportOptions, type ImportReport, nothingMade } from './importTypes.ts'
import type { KnownDocument, Library } from './library.ts'
import { type NamedSections, nameSections, strangeMatches } from './nameSections.ts'
import { readLink } from './ownLinks.ts'
import { placeImages } from './placeImages.ts'
import { readSource } from './readSource.ts'
import { type SourceDocument, splitDocument } from './splitDocument.ts'
import { type Summary, summarize } from './summarize.ts'
import { createDraft, readDraft, saveTranslation } from './writeDraft.ts'

/** What every file of an import shares. */
export interface ImportContext {
  readonly payload: Payload
  readonly library: Library
  readonly options: ImportOptions
  /** Of the fields the text goes to. */
  readonly editorConfig: SanitizedServerEditorConfig
}

/** A document ready to be written, its images stored. */
interface Prepared {
  readonly document: SourceDocument
  readonly named: NamedSections
  readonly parts: readonly StoredPart[]
  /** Title and summary. */
  readonly heads: Readonly<Record<string, unknown>>
  /** Of a document just made, before what only making it brings to light. */
  readonly report: ImportReport
}

/** As the title and heading fields of the model have it. */
const headingMaxLength = 120

/**
 * @throws {ImportRefused} or RichTextImportError when the file cannot be imported; Payload's errors when it cannot be saved
 */
export async function importFile(context: ImportContext, file: string): Promise<ImportReport> {
  const { library, options } = context
  const source = await readSource(file)
  const document = splitDocument(source.html, {
    fileName: source.name,
    isPlainText: source.isPlainText,
    ...(source.givenTitle ? { givenTitle: source.givenTitle } : {}),
    readLink: (href) => readLink(href, library),
    isKnownHeading: (text) =>
      hasSections(options.type) && (guessAspect(text, options.type)?.confidence ?? 0) >= sureEnough,
  })
  const goal = findGoal(document.title, source.name, options, library)
  if (goal.kind === 'skip') return nothingMade(file, 'skipped', goal.reason, document.title)

  const prepared = await prepare(context, file, document, source)
  return goal.kind === 'create' ? create(context, prepared) : translate(context, prepared, goal.document)
}

async function prepare(
  { editorConfig, library, options, payload }: ImportContext,
  file: string,
  document: SourceDocument,
  source: Parameters<typeof importImages>[2],
): Promise<Prepared> {
  const { locale, type } = options
  const headings = document.sections.map(({ heading }) => heading)
  const named = hasSections(type) ? nameSections(type, headings) : { aspects: [], unsure: [], toDo: [] }
  const texts = partsOf(type, document.sections, locale)
  // Converted before any image is stored: a text that cannot be read leaves nothing behind.
  const converted = convertParts(
    texts.map(({ html }) => html),
    editorConfig,
    library,
  )
  const images = await importImages(payload, document.images, source, options)
  const parts = texts.map(({ heading }, index): StoredPart => {
    const state = converted.states[index]
    const body = state ? placeImages(state, (image) => images.ids.get(image) ?? null) : null
    return { heading, aspect: named.aspects[index] ?? null, body }
  })
  const summary = summarize(document.firstParagraph, locale)
  return {
    document,
    named,
    parts,
    heads: { [titleFieldOf[type]]: document.title, ...(summary.text ? { summary: summary.text } : {}) },
    report: {
      file,
      outcome: 'created',
      reason: null,
      title: document.title,
      adminPath: null,
      sections: parts.flatMap(({ aspect, heading }) => (heading === null ? [] : [{ heading, aspect }])),
      connections: converted.linked,
      images: images.stored,
      unsure: [
        ...document.unsure,
        ...doubtsAbout(document, parts, summary),
        ...named.unsure,
        ...converted.unsure,
        ...images.unsure,
      ],
      toDo: named.toDo,
    },
  }
}

async function create(
  { library, options, payload }: ImportContext,
  { document, heads, named, parts, report }: Prepared,
): Promise<ImportReport> {
  const { isDryRun, locale, type } = options
  const texts = document.sections.map(({ heading, text }, index) => ({
    text: `${heading ?? ''}\n${text}`,
    aspect: named.aspects[index] ?? null,
  }))
  const names = connectNames(type, locale, [{ text: document.title, aspect: null }, ...texts], library)
  const data = { ...heads, ...textFieldsOf(type, parts), ...names.fields }
  const made = isDryRun
    ? { id: `new: ${document.title}`, slug: '' }
    : await createDraft(payload, type, locale, data)
  library.add({
    collection: type,
    ...made,
    title: { en: document.title, es: '' },
    otherNames: { en: [], es: [] },
    isInTrash: false,
  })
  return {
    ...report,
    adminPath: isDryRun ? null : adminPathOf({ collection: type, id: made.id }),
    connections: [...names.attached, ...report.connections],
    unsure: [...report.unsure, ...names.unsure],
    toDo: [...(type === 'treatments' ? ['Choose the kind of treatment.'] : []), ...report.toDo],
  }
}

async function translate(
  { options, payload }: ImportContext,
  { document, heads, named, parts, report }: Prepared,
  english: KnownDocument,
): Promise<ImportReport> {
  const { isDryRun, locale, type } = options
  const existing = await readDraft(payload, type, english.id, locale)
  const texts = translatedFieldsOf(type, parts, existing)
  const rows = rowsOf(existing['sections']).map((row) => ({ aspect: row['aspect'] }))
  const headings = document.sections.map(({ heading }) => heading)
  const doubts = texts
    ? strangeMatches(headings, named.aspects, rows)
    : [
        `The English document has another number of sections than this file (${parts.length}), so only the title ` +
          'and the summary were saved. Put the texts in by hand.',
      ]
  if (!isDryRun) await saveTranslation(payload, type, english.id, locale, { ...heads, ...texts })
  return {
    ...report,
    outcome: 'translated',
    sections: texts ? report.sections : [],
    adminPath: isDryRun ? null : `${adminPathOf(english)}?locale=${locale}`,
    unsure: [...report.unsure, ...doubts],
    toDo: [],
  }
}

function doubtsAbout({ title }: SourceDocument, parts: readonly StoredPart[], summary: Summary): string[] {
  const tooLong = [title, ...parts.map(({ heading }) => heading ?? '')].filter(
    (text) => text.length > headingMaxLength,
  )
  const empty = parts.filter(({ body, heading }) => heading !== null && body === null)
  return [
    ...tooLong.map(
      (text) => `“${text.slice(0, 60)}…” is longer than ${headingMaxLength} characters; shorten it.`,
    ),
    ...empty.map(({ heading }) => `“${heading}” has no text under it.`),
    ...(summary.isCut
      ? ['The first sentence is too long for a summary and was cut. Write a shorter one.']
      : []),
  ]
}
