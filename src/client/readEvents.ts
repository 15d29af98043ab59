/** Reads server-sent events from the body of an answer. @see https://html.spec.whatwg.org/multipage/server-sent-events.html */

export interface ServerEvent {
  event: string
  id: string | null
  data: string
}

/** @param onBytes called for whatever arrives, also for the comments that only keep the connection alive */
export async function* readEvents(
  body: ReadableStream<Uint8Array>,
  onBytes: () => void = () => undefined,
): AsyncGenerator<ServerEvent> {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let rest = ''
  let event = ''
  let id: string | null = null
  let data: string[] = []
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      onBytes()
      rest += decoder.decode(value, { stream: true })
      const lines = rest.split(/\r\n|\n|\r(?!$)/)
      rest = lines.pop() ?? ''
      for (const line of lines) {
        if (line === '') {
          if (data.length > 0) yield { event: event || 'message', id, data: data.join('\n') }
          event = ''
          data = []
          continue
        }
        const at = line.indexOf(':')
        const name = at === -1 ? line : line.slice(0, at)
        const text = at === -1 ? '' : line.slice(at + 1).replace(/^ /, '')
        if (name === 'event') event = text
        else if (name === 'data') data.push(text)
        else if (name === 'id') id = text
      }
    }
  } finally {
    await reader.cancel().catch(() => undefined)
  }
}
