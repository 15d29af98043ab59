/** The fastest that Node can answer: the same bytes and headers, and nothing else. What all else is compared with. */
import { createServer } from 'node:http'

/** @typedef {{ status: number, headers: string[], body: string }} Prepared */

process.once('message', (/** @type {Prepared[]} */ prepared) => {
  const answers = prepared.map(({ body, headers, status }) => ({ status, headers, body: Buffer.from(body) }))
  const server = createServer((req, res) => {
    const answer = answers[Number(req.url?.slice(1))]
    if (!answer) {
      res.writeHead(404).end()
      return
    }
    res.writeHead(answer.status, answer.headers)
    res.end(answer.body)
  })
  server.listen(0, '127.0.0.1', () => {
    const address = server.address()
    process.send?.(typeof address === 'object' && address ? address.port : 0)
  })
})
