/** The tests that start the real server need it built; `npm test` does that before. */
import { existsSync } from 'node:fs'

export default function requireBuild(): void {
  if (!existsSync('dist/server.js'))
    throw new Error('The server is not built. Run `npm run build`, or `npm test`, which builds first.')
}
