/** Asks for the bytes of an answer, without a client that adds headers of its own or decodes. */
import { request } from 'node:http'

export interface Bytes {
  status: number
  headers: Record<string, string | string[] | undefined>
  body: Buffer
}

export function askBytes(url: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Bytes> {
  return new Promise((resolve, reject) => {
    request(url, { method, headers }, (res) => {
      const chunks: Buffer[] = []
      res.on('data', (chunk) => chunks.push(chunk))
      res.on('end', () =>
        resolve({ status: res.statusCode ?? 0, headers: res.headers, body: Buffer.concat(chunks) }),
      )
    })
      .on('error', reject)
      .end()
  })
}
