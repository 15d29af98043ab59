/** A colour as text with the browser's own colour picker beside it. */
'use client'
import { FieldDescription, FieldError, FieldLabel, useField } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'

export const ColorField: TextFieldClientComponent = ({ field, path, readOnly }) => {
  const { value, setValue, showError, errorMessage } = useField<string>({ path })
  const id = `field-${path.replaceAll('.', '__')}`
  return (
    <div className="field-type text" style={{ flex: '1 1 45%' }}>
      <FieldLabel
        label={field.label ?? field.name}
        path={path}
        required={field.required ?? false}
        htmlFor={id}
      />
      <div style={{ display: 'flex', gap: 8 }}>
        <input
          aria-label="Choose a colour"
          type="color"
          value={/^#[0-9a-f]{6}$/i.test(value ?? '') ? value : '#000000'}
          disabled={readOnly}
          onChange={(event) => setValue(event.target.value)}
          style={{ width: 48, height: 40, padding: 0, border: 0, background: 'none' }}
        />
        <input
          id={id}
          type="text"
          value={value ?? ''}
          placeholder="#0b5563"
          disabled={readOnly}
          aria-invalid={showError}
          onChange={(event) => setValue(event.target.value)}
        />
      </div>
      {showError ? <FieldError path={path} message={errorMessage ?? ''} /> : null}
      {field.admin?.description ? (
        <FieldDescription path={path} description={field.admin.description} />
      ) : null}
    </div>
  )
}
