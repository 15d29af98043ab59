/** The processes of a benchmark: built servers, the bare server, the client that loads them. */
import { type ChildProcess, fork, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'

export interface Measured {
  answers: number
  refused: number
  ms: number
  p50: number
  p99: number
}

export interface Prepared {
  status: number
  headers: string[]
  body: string
}

const running = new Set<ChildProcess>()
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL')
})
function kept<Child extends ChildProcess>(child: Child): Child {
  running.add(child)
  child.once('exit', () => running.delete(child))
  return child
}

export interface Running {
  url: string
  port: number
  /** From the start of the process to its first answer, in ms. */
  bootMs: number
  residentMiB(): number
  stop(): Promise<void>
}

/** @param script of `dist/` */
export async function startBuilt(script: string, environment: Record<string, string>): Promise<Running> {
  const started = performance.now()
  const child = kept(
    spawn(process.execPath, ['--conditions=production', `dist/${script}.js`], {
      env: {
        PATH: process.env['PATH'],
        NODE_ENV: 'production',
        PORT: '0',
        HOST: '127.0.0.1',
        ...environment,
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    }),
  )
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const port = await new Promise<number>((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      const found = /"port":(\d+).*"serving on/.exec(line)?.[1]
      if (found) resolve(Number(found))
    })
    void exited.then(() => reject(new Error(`${script} ended before it served.`)))
  })
  const url = `http://127.0.0.1:${port}`
  await (await fetch(`${url}/readyz`)).text()
  return {
    url,
    port,
    bootMs: performance.now() - started,
    residentMiB: () => {
      const status = readFileSync(`/proc/${child.pid}/status`, 'utf8')
      return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? 0) / 1024
    },
    stop: async () => {
      child.kill('SIGTERM')
      await exited
    },
  }
}

/** Serves the n-th answer at `/n`. @returns its port */
export async function startBare(answers: readonly Prepared[]): Promise<number> {
  const child = kept(fork('tests/bench/bareServer.mjs'))
  child.send(answers as Prepared[])
  return new Promise((resolve) => child.once('message', (port) => resolve(Number(port))))
}

export interface Load {
  port: number
  /** Requests as they go over the wire. */
  requests: string[]
  connections?: number
  seconds?: number
  /** Ends when every request was made once. */
  once?: boolean
}

let client: ChildProcess | undefined
export function load({
  connections = 32,
  once = false,
  port,
  requests,
  seconds = 1,
}: Load): Promise<Measured> {
  client ??= kept(fork('tests/bench/loadClient.mjs'))
  const measuring = client
  return new Promise((resolve) => {
    measuring.once('message', (measured) => resolve(measured as Measured))
    measuring.send({ connections, ms: seconds * 1000, once, port, requests })
  })
}
