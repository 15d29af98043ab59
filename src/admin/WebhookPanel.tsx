/** How a webhook is doing, its signing secret (shown once), and a test. */
'use client'
import { Banner, Button, toast, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { callApi } from './callApi.ts'

interface State {
  enabled: boolean
  secretWasShown: boolean
  formerSecretUntil: string | null
  failingSince: string | null
}

const moment = (text: string) =>
  new Date(text).toLocaleString('en', { dateStyle: 'medium', timeStyle: 'short' })

export function WebhookPanel() {
  const { id, savedDocumentData, lastUpdateTime } = useDocumentInfo()
  const { config } = useConfig()
  const [state, setState] = useState<State>()
  const [secret, setSecret] = useState<string>()
  const [isBusy, setBusy] = useState(false)
  const address = `${config.routes.api}/webhooks/${id}`

  // biome-ignore lint/correctness/useExhaustiveDependencies: a save may change what is shown
  const load = useCallback(async () => {
    if (id) setState(await callApi<State>(`${address}/state`, 'GET').catch(() => undefined))
  }, [address, id, lastUpdateTime])
  useEffect(() => void load(), [load])

  const press = async (work: () => Promise<void>) => {
    setBusy(true)
    await work().catch((error: Error) => toast.error(error.message))
    await load()
    setBusy(false)
  }
  const getSecret = (from: 'show-secret' | 'new-secret') =>
    press(async () => setSecret((await callApi<{ secret: string }>(`${address}/${from}`, 'POST')).secret))
  const test = () =>
    press(async () => {
      await callApi(`${address}/test`, 'POST')
      toast.success('A test event is on its way. Load the page again to see it under Deliveries.')
    })

  if (!id) return <p>Save it to get the secret that its calls are signed with.</p>
  if (!state) return null
  const notice = savedDocumentData?.['notice']
  return (
    <section aria-label="State and secret" style={{ marginBottom: 'var(--base)' }}>
      {!state.enabled && notice ? <Banner type="error">{String(notice)}</Banner> : null}
      {state.enabled && state.failingSince ? (
        <Banner type="error">{`Nothing got through since ${moment(state.failingSince)}; it is tried again and again.`}</Banner>
      ) : null}
      {secret ? (
        <Banner type="success">
          Copy the secret now, it is never shown again: <code style={{ userSelect: 'all' }}>{secret}</code>
        </Banner>
      ) : null}
      {state.formerSecretUntil && new Date(state.formerSecretUntil) > new Date() ? (
        <p>{`The secret before signs as well until ${moment(state.formerSecretUntil)}.`}</p>
      ) : null}
      <div style={{ display: 'flex', gap: 8, flexWrap: 'wrap' }}>
        {state.secretWasShown ? null : (
          <Button disabled={isBusy} onClick={() => getSecret('show-secret')} size="small">
            Show the secret once
          </Button>
        )}
        <Button
          buttonStyle="secondary"
          disabled={isBusy}
          onClick={() => getSecret('new-secret')}
          size="small"
        >
          Make a new secret
        </Button>
        <Button buttonStyle="secondary" disabled={isBusy || !state.enabled} onClick={test} size="small">
          Send a test event
        </Button>
      </div>
    </section>
  )
}
