/** `npm run publications:rebuild`: compares the published store with the collections, mends it, and says what it found. */
import { getPayload } from 'payload'
import { migrateBeforeBoot } from '#src/database/migrateBeforeBoot.ts'
import { CannotStart } from '#src/errors.ts'
import { ensureStore } from '#src/publishing/publishOnWrite.ts'
import { type DifferenceKind, type RebuildReport, rebuild } from '#src/publishing/rebuild.ts'

const say = (text: string): void => {
  process.stdout.write(text)
}

const words: Record<DifferenceKind, string> = {
  missing: 'missing, added',
  different: 'different, written anew',
  surplus: 'not public, withdrawn',
}
const namedAtMost = 20
const barWidth = 40

/** A bar on a terminal, a line at each tenth in a log. */
function progress(): (done: number, total: number) => void {
  let told = -1
  return (done, total) => {
    const part = total === 0 ? 1 : done / total
    if (process.stdout.isTTY) {
      const bar = '█'.repeat(Math.round(part * barWidth)).padEnd(barWidth, '░')
      say(`\r  ${bar} ${done}/${total}${done === total ? '\n' : ''}`)
      return
    }
    const tenth = Math.floor(part * 10)
    if (tenth > told) say(`  ${done} of ${total} documents\n`)
    told = tenth
  }
}

function sayReport({ differences, documents }: RebuildReport, seconds: number): void {
  say(`${documents} documents compared in ${seconds.toFixed(1)} s. `)
  say(
    differences.length === 0
      ? 'The published store has no difference.\n'
      : `${differences.length} differences, all mended:\n`,
  )
  for (const [kind, text] of Object.entries(words)) {
    const count = differences.filter((difference) => difference.kind === kind).length
    if (count > 0) say(`  ${count} ${text}\n`)
  }
  for (const { kind, row } of differences.slice(0, namedAtMost)) say(`    ${row} (${kind})\n`)
  if (differences.length > namedAtMost) say(`    … and ${differences.length - namedAtMost} more\n`)
}

async function main(): Promise<void> {
  await migrateBeforeBoot()
  const { default: config } = await import('#src/payload.config.ts')
  const payload = await getPayload({ config, disableOnInit: true })
  await ensureStore(payload.db)
  const started = performance.now()
  const report = await rebuild(payload.db, { onProgress: progress() })
  sayReport(report, (performance.now() - started) / 1000)
  await payload.destroy()
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error)
    process.stderr.write(
      error instanceof CannotStart ? `\n${error.message}\n` : `The rebuild stopped: ${reason}\n`,
    )
    process.exit(1)
  },
)
