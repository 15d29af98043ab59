/** `npm run import -- FILE… --type TYPE`: files → drafts; the work is in `src/importer`. */
import { InvalidEnvironment } from '#src/env.ts'
import { formatReport, formatTotals } from '#src/importer/formatReport.ts'
import { help, readArguments, WrongUsage } from '#src/importer/readArguments.ts'

const say = (text: string): void => {
  process.stdout.write(text)
}

/** @returns the exit code: 0 all well, 1 a file failed */
async function main(): Promise<number> {
  const asked = readArguments(process.argv.slice(2))
  if (asked === 'help') {
    say(help)
    return 0
  }
  const { files, options } = asked
  // Loaded only now: help and a typing error are answered at once.
  const [{ getPayload }, { importFiles }, { migrateBeforeBoot }] = await Promise.all([
    import('payload'),
    import('#src/importer/importFiles.ts'),
    import('#src/database/migrateBeforeBoot.ts'),
  ])
  await migrateBeforeBoot()
  const { default: config } = await import('#src/payload.config.ts')
  const payload = await getPayload({ config, disableOnInit: true })
  try {
    const reports = await importFiles(payload, files, options, (report) =>
      say(formatReport(report, options.isDryRun)),
    )
    say(formatTotals(reports, options.isDryRun))
    return reports.some(({ outcome }) => outcome === 'failed') ? 1 : 0
  } finally {
    await payload.destroy()
  }
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    const isPlain = error instanceof WrongUsage || error instanceof InvalidEnvironment
    process.stderr.write(
      isPlain
        ? `${error.message}\n`
        : `The import stopped: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    )
    if (error instanceof WrongUsage) process.stderr.write('npm run import -- --help shows how.\n')
    process.exit(error instanceof WrongUsage ? 2 : 1)
  },
)
