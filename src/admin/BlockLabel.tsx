/** A collapsed block of a page shows its kind and, where it has one, its heading. */
'use client'
import { useRowLabel } from '@payloadcms/ui'
import { useExpandedWhenNew } from './useExpandedWhenNew.ts'

export function BlockLabel({ label }: { label: string }) {
  const { data } = useRowLabel<{ heading?: string; caption?: string }>()
  const heading = data?.heading ?? data?.caption
  useExpandedWhenNew(!heading)
  return (
    <span>
      {label}
      {heading ? <span style={{ opacity: 0.7 }}> · {heading}</span> : null}
    </span>
  )
}
