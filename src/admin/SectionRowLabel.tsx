/** A collapsed section shows its heading and what it is about. */
'use client'
import { useRowLabel } from '@payloadcms/ui'
import { healthAspects } from '#src/contract/vocabulary.ts'
import { useExpandedWhenNew } from './useExpandedWhenNew.ts'

export function SectionRowLabel() {
  const { data, rowNumber } = useRowLabel<{ aspect?: string; heading?: string }>()
  useExpandedWhenNew(!data?.heading && !data?.aspect)
  const aspect = healthAspects.find(({ value }) => value === data?.aspect)?.label.en
  const heading = data?.heading || `Section ${(rowNumber ?? 0) + 1}`
  return (
    <span>
      {heading}
      {aspect && aspect !== heading ? <span style={{ opacity: 0.7 }}> · {aspect}</span> : null}
    </span>
  )
}
