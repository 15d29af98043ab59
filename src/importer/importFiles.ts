/** Imports files one after another; a file that fails costs only itself. */
import { editorConfigFactory } from '@payloadcms/richtext-lexical'
import type { Payload } from 'payload'
import { articleEditor, bodyEditor } from '#src/richtext/editor.ts'
import { RichTextImportError } from '#src/richtext/importTarget.ts'
import { hasSections } from './documentData.ts'
import { importFile } from './importFile.ts'
import { ImportRefused } from './importRefused.ts'
import { type ImportOptions, type ImportReport, nothingMade } from './importTypes.ts'
import { loadLibrary } from './library.ts'

/**
 * @param files paths, relative ones from the current folder
 * @param onReport told of each file when it is done
 * @returns one report a file, in order; a failed one says why
 */
export async function importFiles(
  payload: Payload,
  files: readonly string[],
  options: ImportOptions,
  onReport: (report: ImportReport) => void = () => {},
): Promise<ImportReport[]> {
  const editor = hasSections(options.type) ? bodyEditor : articleEditor
  const editorConfig = await editorConfigFactory.fromEditor({ config: payload.config, editor })
  const context = { payload, options, editorConfig, library: await loadLibrary(payload) }
  const reports: ImportReport[] = []
  for (const file of files) {
    const report = await importFile(context, file).catch((error: unknown) =>
      nothingMade(file, 'failed', reasonOf(error)),
    )
    reports.push(report)
    onReport(report)
  }
  return reports
}

/** A sentence for the person who imports. */
function reasonOf(error: unknown): string {
  if (error instanceof ImportRefused || error instanceof RichTextImportError) return error.message
  if (error instanceof RangeError)
    return 'The file is built in a way that cannot be read; it may be nested too deeply.'
  const details = (error as { data?: { errors?: { message?: string; path?: string }[] } } | null)?.data
    ?.errors
  if (Array.isArray(details) && details.length > 0) {
    return `It could not be saved: ${details.map(({ message, path }) => [path, message].filter(Boolean).join(': ')).join('; ')}`
  }
  return `It could not be imported: ${error instanceof Error ? error.message : String(error)}`
}
