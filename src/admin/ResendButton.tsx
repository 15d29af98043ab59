/** Sends an event of the log once more. */
'use client'
import { Button, toast, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'
import { callApi } from './callApi.ts'

export function ResendButton() {
  const { id } = useDocumentInfo()
  const { config } = useConfig()
  const [isBusy, setBusy] = useState(false)
  const resend = async () => {
    setBusy(true)
    try {
      await callApi(`${config.routes.api}/webhook-deliveries/${id}/resend`, 'POST')
      toast.success('It is sent again now. Load the page again to see how it went.')
    } catch (error) {
      toast.error((error as Error).message)
    }
    setBusy(false)
  }
  return (
    <Button buttonStyle="secondary" disabled={isBusy} onClick={resend} size="small">
      Resend
    </Button>
  )
}
