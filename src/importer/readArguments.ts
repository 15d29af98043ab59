/** The words after `npm run import --` → what to do. */
import { parseArgs } from 'node:util'
import { locales } from '#src/contract/vocabulary.ts'
import { type ImportOptions, importTypes } from './importTypes.ts'

/** The command was given wrongly; `message` says how. */
export class WrongUsage extends Error {
  override readonly name = 'WrongUsage'
}

export const help = `Imports text files as drafts, for you to check and publish in the admin.

  npm run import -- FILE… --type TYPE [--locale en|es] [--into SLUG] [--dry-run]

  FILE         .txt, .md, .html or .docx, up to 10 MB; several at once if you like
  --type       ${importTypes.join(', ')}
  --locale     en (default) makes new documents; es adds the Spanish text to documents
               that exist in English, found by title or file name (pain-pumps.es.docx)
  --into       with --locale es and one file: slug of the English document it translates
  --dry-run    only shows what would be made
  --help       shows this

Headings become sections. Conditions and treatments named in the text are attached.
Pictures inside a file or beside it are put into the image library. A document that is
here already is never overwritten.

  npm run import -- pain-pumps.docx --type treatments --dry-run
`

/**
 * @param args the words, without node and the script
 * @returns 'help' when it was asked for
 * @throws {WrongUsage}
 */
export function readArguments(args: readonly string[]): { files: string[]; options: ImportOptions } | 'help' {
  const { positionals, values } = parse(args)
  if (values.help) return 'help'
  const type = importTypes.find((known) => known === values.type)
  if (!type) throw new WrongUsage(`Say what the files are: --type ${importTypes.join('|')}`)
  const locale = locales.find(({ value }) => value === (values.locale ?? 'en'))?.value
  if (!locale)
    throw new WrongUsage(
      `“${values.locale}” is not a language of ours. Use --locale ${locales.map(({ value }) => value).join('|')}`,
    )
  if (positionals.length === 0) throw new WrongUsage('Name at least one file to import.')
  if (values.into !== undefined && (locale === 'en' || positionals.length !== 1)) {
    throw new WrongUsage('--into goes with --locale es and exactly one file.')
  }
  return {
    files: [...new Set(positionals)],
    options: {
      type,
      locale,
      isDryRun: values['dry-run'] ?? false,
      ...(values.into === undefined ? {} : { into: values.into }),
    },
  }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        type: { type: 'string' },
        locale: { type: 'string' },
        into: { type: 'string' },
        'dry-run': { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    })
  } catch (error) {
    throw new WrongUsage(error instanceof Error ? error.message : String(error))
  }
}
