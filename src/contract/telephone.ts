/** How a telephone number is written for people. */
import { parsePhoneNumberFromString } from 'libphonenumber-js'

/** `+13055550123` → `(305) 555-0123`; numbers of other countries in their international form. */
export function displayTelephone(e164: string): string {
  const number = parsePhoneNumberFromString(e164)
  if (!number) return e164
  return number.countryCallingCode === '1' ? number.formatNational() : number.formatInternational()
}
