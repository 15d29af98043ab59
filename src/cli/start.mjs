/** `npm start`: installs, builds, migrates, seeds and serves; a second start only serves. */
import { spawn } from 'node:child_process'
import { ensureBuilt, ensureInstalled, nodeFlags, stop } from './setup.mjs'

await ensureInstalled()
await ensureBuilt().catch((error) =>
  stop(`${error.message}\nThe build failed; the messages above say where.`),
)

const server = spawn(process.execPath, [...nodeFlags, 'dist/server.js'], {
  stdio: 'inherit',
  env: { ...process.env, NODE_ENV: 'production' },
})
for (const signal of /** @type {const} */ (['SIGTERM', 'SIGINT']))
  process.on(signal, () => server.kill(signal))
server.once('exit', (code) => process.exit(code ?? 1))
