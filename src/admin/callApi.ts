/** Calls our own API from a button in the admin, as the person who is signed in. */
'use client'

/** @throws {Error} with the sentence the server answered */
export async function callApi<T>(address: string, method: 'GET' | 'POST'): Promise<T> {
  const response = await fetch(address, { method, credentials: 'include' })
  const body = (await response.json().catch(() => ({}))) as {
    detail?: string
    title?: string
    errors?: { message?: string }[]
  }
  if (response.ok) return body as T
  throw new Error(body.detail ?? body.errors?.[0]?.message ?? body.title ?? 'That did not work. Try again.')
}
