/** Stopping without dropping anyone: requests under way finish, then the process ends. */
import type { Server, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { setImmediate } from 'node:timers/promises'
import type { Payload } from 'payload'
import type { Logger } from 'pino'
import { closeDatabase } from '#src/database/closeDatabase.ts'

/** Together below the ten seconds that container platforms give before they kill. */
const longestWaitMs = 8000
const longestCloseMs = 1500
/**
 * Sweeps, 50 ms apart, in which a connection without a request may still bring one that was on its way.
 * Counted, not timed: between two of them a busy process has read what had arrived.
 */
const settleSweeps = 6

export interface Stop {
  isStopping(): boolean
  /**
   * From now on a signal lets this server's requests finish; before, it ends the process at once.
   * @param stopWork ends what uses the database beside requests
   */
  guard(server: Server, payload: Payload, stopWork?: () => Promise<void>): void
}

/**
 * On SIGTERM or SIGINT: take no new connections, let requests finish (at most 8 s), close the database,
 * exit 0. Exits 1 if closing fails. Call it first thing: as the first process of a container, a program
 * without a handler does not notice the signal at all.
 */
export function stopOnSignal(log: Logger): Stop {
  let guarded: Guarded | undefined
  let stopping = false
  const stop = async (signal: NodeJS.Signals) => {
    log.info({ signal }, 'stopping: letting requests finish')
    if (guarded) {
      await Promise.all([finish(guarded.server, guarded.connections, log), guarded.stopWork?.()])
      await withinTime(closeDatabase(guarded.payload))
    }
    log.info('stopped')
  }
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      if (stopping) return
      stopping = true
      stop(signal).then(
        () => process.exit(0),
        (error: unknown) => {
          log.error({ err: error }, 'stopping failed')
          process.exit(1)
        },
      )
    })
  }
  return {
    isStopping: () => stopping,
    guard: (server, payload, stopWork) => {
      guarded = { server, payload, stopWork, connections: watch(server, () => stopping) }
    },
  }
}

interface Guarded {
  server: Server
  payload: Payload
  connections: Connections
  stopWork: (() => Promise<void>) | undefined
}

/** Each open connection with its unfinished answers. */
type Connections = Map<Socket, Set<ServerResponse>>

function watch(server: Server, isStopping: () => boolean): Connections {
  const connections: Connections = new Map()
  const answersOf = (socket: Socket) => {
    const known = connections.get(socket)
    if (known) return known
    const answers = new Set<ServerResponse>()
    connections.set(socket, answers)
    socket.once('close', () => connections.delete(socket))
    return answers
  }
  server.on('connection', answersOf)
  server.prependListener('request', (req, res) => {
    const answers = answersOf(req.socket)
    if (isStopping()) {
      // Sent before the caller could know: only the last answer of a connection closes it.
      for (const earlier of answers) if (!earlier.headersSent) earlier.removeHeader('connection')
      announceClose(res)
    }
    answers.add(res)
    res.once('close', () => answers.delete(res))
  })
  return connections
}

/** Tells the caller not to send its next request over this connection, while there is time to. */
function announceClose(res: ServerResponse): void {
  if (!res.headersSent) res.setHeader('connection', 'close')
}

async function finish(server: Server, connections: Connections, log: Logger): Promise<void> {
  // Two turns of the event loop: callers already in the queue are let in before the door closes.
  await setImmediate()
  await setImmediate()
  for (const answers of connections.values()) answers.forEach(announceClose)
  const force = setTimeout(() => {
    log.warn('some requests did not finish in time')
    for (const socket of connections.keys()) socket.destroy()
  }, longestWaitMs)
  let sweeps = 0
  const sweep = setInterval(() => {
    server.closeIdleConnections()
    if (++sweeps < settleSweeps) return
    // Those that Node does not count as idle: opened in advance by a browser, or turned into a web socket.
    for (const [socket, answers] of connections) if (answers.size === 0) socket.destroy()
  }, 50)
  await new Promise<void>((resolve) => {
    server.close(() => resolve())
    server.closeIdleConnections()
  })
  clearInterval(sweep)
  clearTimeout(force)
}

/** A database that is away must not keep the process. */
function withinTime(closing: Promise<void>): Promise<void> {
  return new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error('the database did not close in time')), longestCloseMs)
    closing.then(resolve, reject)
  })
}
