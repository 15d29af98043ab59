/** `npm run bench -- [--seconds 3] [--documents 100,1000,10000]`: builds what is measured, then measures it. */
import { ensureBuilt, ensureInstalled, nodeFlags, run } from '../../src/cli/setup.mjs'

await ensureInstalled()
await ensureBuilt({ admin: false })
await run(process.execPath, [
  ...nodeFlags,
  '--import',
  'tsx',
  'tests/bench/bench.ts',
  ...process.argv.slice(2),
])
