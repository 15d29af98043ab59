/** `npm run seed`: adds the sample content that is missing; what is there stays as it is. */
import { getPayload } from 'payload'
import { migrateBeforeBoot } from '#src/database/migrateBeforeBoot.ts'
import { printProgress, seedMissing } from '#src/seed/seed.ts'

await migrateBeforeBoot()
const { default: config } = await import('#src/payload.config.ts')
const payload = await getPayload({ config })
const added = await seedMissing(payload, printProgress)
const lines = Object.entries(added).filter(([, count]) => count > 0)
process.stdout.write(
  lines.length === 0
    ? 'All sample content is there already; nothing was changed.\n'
    : `Added: ${lines.map(([collection, count]) => `${count} ${collection}`).join(', ')}.\n`,
)
await payload.destroy()
process.exit(0)
