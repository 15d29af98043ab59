// Names of stored pictures: safe on every system, and new for new bytes.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nameUpload } from '#src/images/uploadName.ts'

const sha256 = 'abcdef0123456789'.repeat(4)
const baseOf = (name: string) => nameUpload(name, sha256, 'jpg').slice(0, -'-abcdef012345.jpg'.length)

test.each([
  ['Dr. Søren Ångström – Straße (final).JPG', 'dr-soren-angstrom-strasse-final'],
  ['Clínica Señora Ñuñoa.jpeg', 'clinica-senora-nunoa'],
  ['ﬁgure №5.png', 'figure-no5'],
  ['C:\\fakepath\\team.png', 'team'],
  ['../../etc/passwd', 'passwd'],
  ['a/b\\c..\\d.jpg', 'd'],
  ['photo.jpg.exe', 'photo-jpg'],
  ['x.svg\0.png', 'x-svg'],
  ['膝の痛み.jpg', 'image'],
  ['.htaccess', 'image'],
  ['', 'image'],
  ['---.png', 'image'],
])('%j is stored under %j', (name, base) => {
  expect(baseOf(name)).toBe(base)
})

test('a name of any length keeps at most 60 characters before the hash', () => {
  expect(baseOf(`${'spinal cord '.repeat(40)}.jpg`)).toHaveLength(60 - 1) // the cut falls on a hyphen, which goes
})

test.each(['con', 'NUL', 'aux', 'COM1', 'lpt9'])('Windows can store a picture called %s', (reserved) => {
  const beforeFirstDot = nameUpload(`${reserved}.jpg`, sha256, 'jpg').split('.')[0]
  expect(beforeFirstDot).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)$/i)
})

test('any name at all becomes a plain one', () => {
  const anyName = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({ unit: 'grapheme' }),
    fc.webPath(),
  )
  fc.assert(
    fc.property(anyName, (name) => {
      expect(nameUpload(name, sha256, 'png')).toMatch(/^(?!-)[a-z0-9-]{1,60}(?<!-)-abcdef012345\.png$/)
    }),
    { numRuns: 500 },
  )
})

test('naming a stored picture again changes nothing but the hash', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), (name) => {
      const base = baseOf(name)
      expect(baseOf(`${base}.jpg`)).toBe(base)
    }),
  )
})
