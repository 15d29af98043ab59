/**
 * A client in a process of its own that keeps connections busy: one request after the other on each, read
 * with as little work as can be, so that the server is what is measured.
 */
import { connect } from 'node:net'

/**
 * @typedef {{ port: number, requests: string[], connections: number, ms: number, once: boolean }} Load
 * `once`: ends when every request was made once
 * @typedef {{ answers: number, refused: number, ms: number, p50: number, p99: number }} Measured
 */

process.on('message', async (/** @type {Load} */ load) => process.send?.(await measure(load)))

/** @param {Load} load @returns {Promise<Measured>} */
async function measure({ connections, ms, once, port, requests }) {
  const bytes = requests.map((text) => Buffer.from(text))
  /** @type {number[]} */
  const latencies = []
  let refused = 0
  let next = 0
  const started = performance.now()
  const take = () => (once ? bytes[next++] : bytes[next++ % bytes.length])
  await Promise.all(
    Array.from(
      { length: connections },
      () =>
        new Promise((resolve, reject) => {
          const socket = connect(port, '127.0.0.1')
          socket.setNoDelay(true)
          let sentAt = 0
          const reader = answerReader((status) => {
            latencies.push(performance.now() - sentAt)
            if (status >= 400) refused += 1
            send()
          })
          const send = () => {
            const request = performance.now() - started < ms ? take() : undefined
            if (!request) {
              socket.end()
              resolve(undefined)
              return
            }
            sentAt = performance.now()
            socket.write(request)
          }
          socket.on('connect', send)
          socket.on('data', reader)
          socket.on('error', reject)
        }),
    ),
  )
  const took = performance.now() - started
  latencies.sort((a, b) => a - b)
  const at = (/** @type {number} */ part) => latencies[Math.floor(latencies.length * part)] ?? 0
  return { answers: latencies.length, refused, ms: took, p50: at(0.5), p99: at(0.99) }
}

/** @param {(status: number) => void} onAnswer */
function answerReader(onAnswer) {
  let left = 0
  let status = 0
  let chunked = false
  /** @type {Buffer} */
  let head = Buffer.alloc(0)
  return (/** @type {Buffer} */ data) => {
    if (chunked) {
      if (data.subarray(-5).toString('latin1') === '0\r\n\r\n') {
        chunked = false
        onAnswer(status)
      }
      return
    }
    if (left > 0) {
      left -= data.length
      if (left <= 0) onAnswer(status)
      return
    }
    head = head.length > 0 ? Buffer.concat([head, data]) : data
    const end = head.indexOf('\r\n\r\n')
    if (end === -1) return
    const text = head.subarray(0, end).toString('latin1')
    const body = head.length - end - 4
    const rest = head.subarray(end + 4)
    head = Buffer.alloc(0)
    status = Number(text.slice(9, 12))
    if (status !== 304 && /\r\ntransfer-encoding: chunked/i.test(text)) {
      chunked = rest.subarray(-5).toString('latin1') !== '0\r\n\r\n'
      if (!chunked) onAnswer(status)
      return
    }
    const length = status === 304 ? 0 : Number(/\r\ncontent-length: (\d+)/i.exec(text)?.[1] ?? 0)
    left = length - body
    if (left <= 0) onAnswer(status)
  }
}
