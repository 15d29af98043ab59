/** National Provider Identifier: ten digits, the last a check digit. */

/**
 * Whether the check digit is right: Luhn over the prefix 80840 and the ten digits.
 * @see https://www.cms.gov/Regulations-and-Guidance/Administrative-Simplification/NationalProvIdentStand/Downloads/NPIcheckdigit.pdf
 */
export function isNpi(value: string): boolean {
  if (!/^[12]\d{9}$/.test(value)) return false
  const sum = [...`80840${value}`].reverse().reduce((total, character, index) => {
    const digit = Number(character) * (index % 2 === 1 ? 2 : 1)
    return total + (digit > 9 ? digit - 9 : digit)
  }, 0)
  return sum % 10 === 0
}
