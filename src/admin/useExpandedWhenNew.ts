/** Lists open with their rows collapsed; a row just added stays open, since the next thing is to fill it in. */
'use client'
import { useForm, useFormFields, useRowLabel } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

/**
 * Expands the row this label belongs to when it has just been added: Payload collapses it as soon as the
 * server has answered, which is also when this label first shows.
 * @param isEmpty whether the row has nothing in it yet
 */
export function useExpandedWhenNew(isEmpty: boolean): void {
  const { path } = useRowLabel()
  const list = path.slice(0, path.lastIndexOf('.'))
  const index = Number(path.slice(path.lastIndexOf('.') + 1))
  const rows = useFormFields(([fields]) => fields[list]?.rows)
  const { dispatchFields } = useForm()
  const isDone = useRef(false)
  useEffect(() => {
    if (isDone.current || !rows) return
    if (!isEmpty) isDone.current = true
    if (!isEmpty || !rows[index]?.collapsed) return
    isDone.current = true
    dispatchFields({
      type: 'SET_ROW_COLLAPSED',
      path: list,
      updatedRows: rows.map((row, at) => (at === index ? { ...row, collapsed: false } : row)),
    })
  }, [dispatchFields, index, isEmpty, list, rows])
}
