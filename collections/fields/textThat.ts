/** Rules of text fields. Payload runs a field's `validate` instead of its own, which knows `required` and `maxLength`. */
import type { TextFieldSingleValidation } from 'payload'
import { text } from 'payload/shared'

/**
 * The usual rules first, then one of our own.
 * @param check judges a text that is there: true, or a sentence for the person who wrote it
 */
export const textThat =
  (check: (value: string) => string | true): TextFieldSingleValidation =>
  (value, options) => {
    const usual = text(value, options)
    return usual !== true || !value ? usual : check(value)
  }
