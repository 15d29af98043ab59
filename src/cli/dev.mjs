/** `npm run dev`: rebuilds and restarts the server on every change; Next reloads the admin in the browser. */
import { spawn } from 'node:child_process'
import { ensureInstalled, nodeFlags, say } from './setup.mjs'

await ensureInstalled()
const { context } = await import('esbuild')
const { serverBuild } = await import('./build.mjs')

/** @type {import('node:child_process').ChildProcess | undefined} */
let server
async function restart() {
  if (server && server.exitCode === null) {
    const old = server
    const gone = new Promise((resolve) => old.once('exit', resolve))
    // Next in development holds connections open; a developer waits for nobody.
    old.kill('SIGKILL')
    await gone
  }
  server = spawn(process.execPath, [...nodeFlags, 'dist-dev/server.js'], {
    stdio: 'inherit',
    // Payload's own hot reload would open a socket before Next answers it; this restart replaces it.
    env: {
      ...process.env,
      NODE_ENV: 'development',
      DISABLE_PAYLOAD_HMR: 'true',
      NEXT_TELEMETRY_DISABLED: '1',
    },
  })
}

const watcher = await context({
  ...serverBuild(),
  outdir: 'dist-dev',
  plugins: [
    {
      name: 'restart',
      setup(build) {
        build.onEnd(async ({ errors }) => {
          say(errors.length > 0 ? '✗ Not restarted: fix the error above.' : '→ Starting the server')
          if (errors.length === 0) await restart()
        })
      },
    },
  ],
})
await watcher.watch()
for (const signal of /** @type {const} */ (['SIGTERM', 'SIGINT'])) {
  process.on(signal, async () => {
    server?.kill('SIGKILL')
    await watcher.dispose()
    process.exit(0)
  })
}
