/** Reports of an import as text to read in a terminal. */
import type { ImportReport } from './importTypes.ts'
import { labelOf } from './nameSections.ts'

const marks = { created: '✓', translated: '✓', skipped: '–', failed: '✗' } as const

/** What became of one file, a few lines ending in a blank one. */
export function formatReport(report: ImportReport, isDryRun: boolean): string {
  const { connections, images, outcome, reason, sections, title, toDo, unsure } = report
  const lines = [`${marks[outcome]} ${oneLine(report.file)}`]
  if (reason !== null)
    return `${[...lines, `  ${outcome === 'failed' ? 'Not imported' : 'Left alone'}: ${oneLine(reason)}`].join('\n')}\n\n`
  const what = outcome === 'translated' ? 'Spanish draft' : 'Draft'
  lines.push(
    `  ${isDryRun ? `Would become a ${what.toLowerCase().replace('spanish', 'Spanish')}` : what}: ${oneLine(title ?? '')}`,
  )
  if (report.adminPath) lines.push(`  Open it at ${report.adminPath}`)
  lines.push(
    ...list(
      'Sections',
      sections.map(({ aspect, heading }) => (aspect ? `${heading} [${labelOf(aspect)}]` : heading)),
    ),
  )
  lines.push(...connections.map((line) => `  ${oneLine(line)}`))
  lines.push(...list('Images', images))
  lines.push(...list('Please check', unsure))
  lines.push(...list('Before publishing', toDo))
  return `${lines.join('\n')}\n\n`
}

/** The last lines: how many files went which way. */
export function formatTotals(reports: readonly ImportReport[], isDryRun: boolean): string {
  const count = (...outcomes: ImportReport['outcome'][]): number =>
    reports.filter(({ outcome }) => outcomes.includes(outcome)).length
  const drafts = count('created', 'translated')
  const parts = [
    `${drafts} ${drafts === 1 ? 'draft' : 'drafts'} ${isDryRun ? 'would be made' : 'made'}`,
    ...(count('skipped') > 0 ? [`${count('skipped')} left alone`] : []),
    ...(count('failed') > 0 ? [`${count('failed')} not imported`] : []),
  ]
  const hint = isDryRun
    ? 'Nothing was written. Leave out --dry-run to import.'
    : drafts > 0
      ? 'Drafts are not public. Read them through in the admin, then publish.'
      : ''
  return `${reports.length} ${reports.length === 1 ? 'file' : 'files'}: ${parts.join(', ')}.\n${hint ? `${hint}\n` : ''}`
}

function list(name: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [`  ${name}:`, ...items.map((item) => `    · ${oneLine(item)}`)]
}

/** Text from a file must not steer the terminal that shows it. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\p{Cc}\p{Cf}]/gu, '')
}
