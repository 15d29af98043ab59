/** A way to the database that can be cut and joined again. */
import { connect, createServer, type Server, type Socket } from 'node:net'

export class Wire {
  private server: Server | undefined
  private readonly sockets = new Set<Socket>()
  private readonly target: URL
  port = 0

  constructor(target: URL) {
    this.target = target
  }

  join(): Promise<void> {
    this.server = createServer((near) => {
      const far = connect(Number(this.target.port || 27_017), this.target.hostname)
      for (const [one, other] of [
        [near, far],
        [far, near],
      ] as const) {
        this.sockets.add(one)
        one.on('error', () => {})
        one.once('close', () => other.destroy())
        one.pipe(other)
      }
    })
    return new Promise((resolve) => {
      this.server?.listen(this.port, '127.0.0.1', () => {
        const address = this.server?.address()
        if (address && typeof address === 'object') this.port = address.port
        resolve()
      })
    })
  }

  cut(): void {
    this.server?.close()
    for (const socket of this.sockets) socket.destroy()
    this.sockets.clear()
  }
}
