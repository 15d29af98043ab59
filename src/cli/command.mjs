/** `npm run seed`, `npm run import -- …`: runs a built command on the database the server uses. */
import { spawn } from 'node:child_process'
import { ensureBuilt, ensureInstalled, nodeFlags, stop } from './setup.mjs'

const [name = '', ...args] = process.argv.slice(2)
await ensureInstalled()
await ensureBuilt({ admin: false }).catch((error) =>
  stop(`${error.message}\nThe build failed; the messages above say where.`),
)
const command = spawn(process.execPath, [...nodeFlags, `dist/${name}.js`, ...args], {
  stdio: 'inherit',
  // The server's log belongs to the server; a person at a terminal reads what the command says.
  env: {
    ...process.env,
    NODE_ENV: process.env['NODE_ENV'] ?? 'production',
    LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'error',
  },
})
command.once('exit', (code) => process.exit(code ?? 1))
