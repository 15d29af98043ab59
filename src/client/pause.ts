/** Waiting that can be called off, and how long to wait. */

/** @throws the reason of the signal */
export function pause(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason)
    const stop = () => {
      clearTimeout(timer)
      reject(signal?.reason)
    }
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop)
      resolve()
    }, ms)
    signal?.addEventListener('abort', stop, { once: true })
  })
}

/** Doubles with every attempt up to `most`; by chance a little shorter, so that not all clients come at once. */
export const growingDelay = (attempt: number, first: number, most: number): number =>
  Math.min(most, first * 2 ** attempt) * (0.75 + Math.random() / 4)
