/** Stopping without dropping anyone: requests under way finish, then the process ends. */
import type { Server, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { setImmediate } from 'node:timers/promises'
import type { Logger } from 'pino'

/** Together below the ten seconds that container platforms give before they kill. */
const longestWaitMs = 8000
const longestCloseMs = 1500
/**
 * Sweeps, 50 ms apart, in which a connection without a request may still bring one that was on its way.
 * Counted, not timed: between two of them a busy process has read what had arrived.
 */
const settleSweeps = 6

/** What a process has to let go of. */
export interface WhatIsOpen {
  /** Ends what uses the database beside requests, and answers without an end, for which nobody can wait. */
  stopWork(): Promise<void>
  /** Closes the database and the replica, once no request is under way. */
  close(): Promise<void>
}

export interface Stop {
  isStopping(): boolean
  /** From now on a signal lets this server's requests finish; before, it ends the process at once. */
  guard(server: Server, open: WhatIsOpen): void
}

/**
 * On SIGTERM or SIGINT: take no new connections, let requests finish (at most 8 s), close the database,
 * exit 0. Exits 1 if closing fails. Call it first thing: as the first process of a container, a program
 * without a handler does not notice the signal at all.
 */
export function stopOnSignal(log: Logger): Stop {
  let guarded: { server: Server; open: WhatIsOpen; connections: Connections } | undefined
  let stopping = false
  const stop = async (signal: NodeJS.Signals) => {
    log.info({ signal }, 'stopping: letting requests finish')
    if (guarded) {
      await Promise.all([finish(guarded.server, guarded.connections, log), guarded.open.stopWork()])
      await withinTime(guarded.open.close())
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
    guard: (server, open) => {
      guarded = { server, open, connections: watch(server, () => stopping) }
    },
  }
}

/** Each open connection with its answers; finished ones among them are let go with the next request. */
type Connections = Map<Socket, ServerResponse[]>

const isUnfinished = (answer: ServerResponse) => !answer.writableFinished && !answer.destroyed

function watch(server: Server, isStopping: () => boolean): Connections {
  const connections: Connections = new Map()
  const opened = (socket: Socket): ServerResponse[] => {
    const answers: ServerResponse[] = []
    connections.set(socket, answers)
    socket.once('close', () => connections.delete(socket))
    return answers
  }
  server.on('connection', opened)
  // No listener for the end of each answer: it would be the dearest part of an answer from memory.
  server.prependListener('request', (req, res) => {
    const answers = connections.get(req.socket) ?? opened(req.socket)
    for (let at = answers.length - 1; at >= 0; at -= 1) {
      const answer = answers[at]
      if (answer && !isUnfinished(answer)) answers.splice(at, 1)
    }
    if (isStopping()) {
      // Sent before the caller could know: only the last answer of a connection closes it.
      for (const earlier of answers) if (!earlier.headersSent) earlier.removeHeader('connection')
      announceClose(res)
    }
    answers.push(res)
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
    for (const [socket, answers] of connections) if (!answers.some(isUnfinished)) socket.destroy()
  }, 50)
  await new Promise<void>((resolve) => {
    server.close(() => resolve())
    server.closeIdleConnections()
  })
  clearInterval(sweep)
  clearTimeout(force)
}

/** A database that is away must not keep the process. */
function withinTime(closing: Promise<unknown>): Promise<void> {
  return new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error('the database did not close in time')), longestCloseMs)
    closing.then(() => resolve(), reject)
  })
}
