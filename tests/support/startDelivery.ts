/** Starts the built read plane beside a server, on a port and a replica of its own. */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, vi } from 'vitest'
import type { RunningServer } from './startServer.ts'

export interface RunningDelivery {
  url: string
  process: ChildProcess
  lines: string[]
  /** Where its replica is. */
  dataDir: string
  /** From the start of the process to the first answer, in ms. */
  bootMs: number
  stop(signal?: NodeJS.Signals): Promise<number | null>
}

/**
 * @param databaseUrl of the server's database
 * @param dataDir of a delivery process that was stopped, to go on with its replica
 */
export async function startDelivery(
  server: Pick<RunningServer, 'environment'>,
  databaseUrl: string,
  dataDir = mkdtempSync(join(tmpdir(), 'prc-delivery-')),
): Promise<RunningDelivery> {
  const started = performance.now()
  const child = spawn(
    process.execPath,
    ['--conditions=production', '--enable-source-maps', 'dist/delivery.js'],
    {
      env: {
        PATH: process.env['PATH'] ?? '',
        ...server.environment,
        DATABASE_URL: databaseUrl,
        DATA_DIR: dataDir,
      } as unknown as NodeJS.ProcessEnv,
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve))
  const lines: string[] = []
  for (const stream of [child.stdout, child.stderr])
    createInterface({ input: stream }).on('line', (line) => lines.push(line))
  const stop = (signal: NodeJS.Signals = 'SIGTERM') => {
    if (child.exitCode === null && child.signalCode === null) child.kill(signal)
    return exited
  }
  afterAll(async () => {
    await stop('SIGKILL')
    rmSync(dataDir, { recursive: true, force: true })
  })
  const port = await vi.waitFor(
    () => {
      const found = lines.map((line) => /"port":(\d+).*"serving on/.exec(line)?.[1]).find(Boolean)
      if (!found) throw new Error(`It does not serve.\n${lines.join('\n')}`)
      return found
    },
    { timeout: 40_000, interval: 20 },
  )
  const url = `http://127.0.0.1:${port}`
  await (await fetch(`${url}/readyz`)).text()
  return { url, process: child, lines, dataDir, bootMs: performance.now() - started, stop }
}
