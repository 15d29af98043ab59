/** `npm run delivery`: the read plane alone, beside a server that writes; builds it first when the sources have changed. */
import { spawn } from 'node:child_process'
import { ensureBuilt, ensureInstalled, nodeFlags, stop } from './setup.mjs'

await ensureInstalled()
await ensureBuilt({ admin: false }).catch((error) =>
  stop(`${error.message}\nThe build failed; the messages above say where.`),
)
const delivery = spawn(process.execPath, [...nodeFlags, 'dist/delivery.js'], {
  stdio: 'inherit',
  env: { ...process.env, NODE_ENV: 'production' },
})
for (const signal of /** @type {const} */ (['SIGTERM', 'SIGINT']))
  process.on(signal, () => delivery.kill(signal))
delivery.once('exit', (code) => process.exit(code ?? 1))
