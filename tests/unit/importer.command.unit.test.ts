import { describe, expect, test } from 'vitest'
import { formatReport, formatTotals } from '#src/importer/formatReport.ts'
import { type ImportReport, nothingMade } from '#src/importer/importTypes.ts'
import { help, readArguments } from '#src/importer/readArguments.ts'

describe('the command takes', () => {
  test('files and a type, and makes English drafts', () => {
    expect(readArguments(['a.txt', '--type', 'treatments', 'b.md', 'a.txt'])).toEqual({
      files: ['a.txt', 'b.md'],
      options: { type: 'treatments', locale: 'en', isDryRun: false },
    })
  })

  test('a Spanish file for one document, only looked at', () => {
    expect(
      readArguments(['a.txt', '--type=pages', '--locale=es', '--into=about-us', '--dry-run']),
    ).toMatchObject({
      options: { type: 'pages', locale: 'es', into: 'about-us', isDryRun: true },
    })
  })

  test('a wish for help, before anything else', () => {
    expect(readArguments(['--help', '--type', 'nonsense'])).toBe('help')
    for (const option of ['--type', '--locale', '--into', '--dry-run']) expect(help).toContain(option)
  })

  test.each([
    [['a.txt'], '--type treatments|conditions|articles|pages'],
    [['a.txt', '--type', 'faqs'], '--type treatments|conditions|articles|pages'],
    [['a.txt', '--type', 'pages', '--locale', 'fr'], '“fr” is not a language of ours'],
    [['--type', 'pages'], 'at least one file'],
    [['a.txt', '--type', 'pages', '--into', 'x'], '--into goes with --locale es'],
    [['a.txt', 'b.txt', '--type', 'pages', '--locale', 'es', '--into', 'x'], 'exactly one file'],
    [['a.txt', '--typo', 'pages'], '--typo'],
  ])('nothing else: %j', (args, message) => {
    expect(() => readArguments(args)).toThrow(message)
  })
})

const made: ImportReport = {
  file: 'pumps.txt',
  outcome: 'created',
  reason: null,
  title: 'Pain pumps',
  adminPath: '/admin/collections/treatments/1',
  sections: [
    { heading: 'Benefits', aspect: 'benefits' },
    { heading: 'More', aspect: null },
  ],
  connections: ['Conditions: Cancer pain'],
  images: ['pump-0123.png (new)'],
  unsure: ['Look here.'],
  toDo: ['Choose the kind of treatment.'],
}

describe('what is shown', () => {
  test('of a draft: where it is, what it holds and what to look at', () => {
    expect(formatReport(made, false)).toBe(`✓ pumps.txt
  Draft: Pain pumps
  Open it at /admin/collections/treatments/1
  Sections:
    · Benefits [Benefits]
    · More
  Conditions: Cancer pain
  Images:
    · pump-0123.png (new)
  Please check:
    · Look here.
  Before publishing:
    · Choose the kind of treatment.

`)
  })

  test('of a dry run: that nothing was written', () => {
    expect(formatReport({ ...made, adminPath: null }, true)).toContain('Would become a draft: Pain pumps')
    expect(formatTotals([made], true)).toBe(
      '1 file: 1 draft would be made.\nNothing was written. Leave out --dry-run to import.\n',
    )
  })

  test('of a file that failed: why, and the counts at the end', () => {
    expect(formatReport(nothingMade('a.pdf', 'failed', 'Save it as .docx.'), false)).toBe(
      '✗ a.pdf\n  Not imported: Save it as .docx.\n\n',
    )
    const reports = [made, nothingMade('b', 'skipped', 'x'), nothingMade('c', 'failed', 'x')]
    expect(formatTotals(reports, false)).toMatch(/^3 files: 1 draft made, 1 left alone, 1 not imported\.\n/)
  })

  test('holds nothing that could steer the terminal', () => {
    const report = { ...made, title: 'a\u001b[2Jb\nc\u202e', sections: [] }
    expect(formatReport(report, false)).toContain('Draft: a[2Jb c\n')
  })
})
