/** Telephone numbers: typed in any usual way, stored as E.164, shown the way the country writes them. */
import { parsePhoneNumberFromString } from 'libphonenumber-js'
import type { Field, TextField } from 'payload'
import { displayTelephone } from '#src/contract/telephone.ts'

/** `(305) 555-0123` → `+13055550123`; null when it cannot be a number. @see https://www.itu.int/rec/T-REC-E.164 */
export function toE164(typed: string): string | null {
  const number = parsePhoneNumberFromString(typed, 'US')
  return number?.isPossible() ? number.number : null
}

/** `telephone` (stored, E.164) and `telephoneDisplay` (made on reading). */
export function telephoneFields(options: { required?: boolean } = {}): Field[] {
  const stored: TextField = {
    name: 'telephone',
    type: 'text',
    ...(options.required ? { required: true as const } : {}),
    hooks: {
      beforeValidate: [
        ({ value }) => (typeof value === 'string' && value ? (toE164(value) ?? value) : value),
      ],
    },
    validate: (value: string | null | undefined) => {
      if (!value) return options.required ? 'Enter a telephone number.' : true
      return toE164(value) === value || 'Enter a telephone number with its area code, such as (305) 555-0123.'
    },
    admin: {
      description: 'Type it as you like; it is stored in the international form.',
      placeholder: '(305) 555-0123',
    },
  }
  const shown: TextField = {
    name: 'telephoneDisplay',
    type: 'text',
    virtual: true,
    label: 'Telephone',
    // Only for lists: the form shows the stored number.
    admin: { condition: () => false },
    hooks: {
      afterRead: [
        ({ siblingData }) =>
          typeof siblingData?.telephone === 'string' ? displayTelephone(siblingData.telephone) : null,
      ],
    },
  }
  return [stored, shown]
}
