import { describe, expect, test } from 'vitest'
import { connectNames } from '#src/importer/connectNames.ts'
import { findNames } from '#src/importer/findNames.ts'
import { type KnownDocument, Library } from '#src/importer/library.ts'
import { readLink } from '#src/importer/ownLinks.ts'

const named = (text: string, ...names: string[]) => {
  const { found, nearMisses } = findNames(
    [text],
    names.map((name) => ({ id: name, name })),
  )
  return { found: found.map(({ id }) => id), near: nearMisses.map(({ id, said }) => `${said} ~ ${id}`) }
}

describe('a name is found in a text', () => {
  test.each([
    ['in another case', 'CANCER PAIN is real', 'Cancer pain'],
    ['without its accents', 'La neuropatia diabetica duele', 'Neuropatía diabética'],
    ['in the plural', 'Herniated discs hurt', 'Herniated disc'],
    ['in the singular', 'an intrathecal pain pump', 'Intrathecal pain pumps'],
    ['in a Spanish plural', 'las inyecciones epidurales', 'Inyección epidural'],
    ['in a Latin plural', 'spinal stenoses', 'Spinal stenosis'],
    ['with a possessive', "Raynaud's hands", 'Raynaud hand'],
    ['written apart or with a hyphen', 'a post-laminectomy syndrome', 'Postlaminectomy syndrome'],
    ['broken over two lines of one sentence', 'cancer\u00a0pain', 'Cancer pain'],
  ])('%s', (_, text, name) => {
    expect(named(text, name).found).toEqual([name])
  })

  test('only as whole words', () => {
    expect(named('a disciple', 'Disc').found).toEqual([])
  })

  test('not across a comma, a full stop or a line: "cancer, pain" is not cancer pain', () => {
    expect(named('He had cancer, pain and fever. Cancer. Pain. cancer\npain', 'Cancer pain').found).toEqual(
      [],
    )
  })

  test('and a shorter name inside it is not', () => {
    expect(named('chronic pancreatitis', 'Pancreatitis', 'Chronic pancreatitis').found).toEqual([
      'Chronic pancreatitis',
    ])
  })

  test('an abbreviation only in capitals: "ten steps" is not TENS', () => {
    expect(named('ten steps, tens of people', 'TENS').found).toEqual([])
    expect(named('Try TENS first', 'TENS').found).toEqual(['TENS'])
  })
})

describe('a near miss is reported', () => {
  test('for one letter in a long name', () => {
    expect(named('patients with arachnoditis, etc.', 'Arachnoiditis')).toEqual({
      found: [],
      near: ['arachnoditis ~ Arachnoiditis'],
    })
  })

  test('for a slip in a name of several words', () => {
    expect(named('spinal cord simulation', 'Spinal cord stimulation').near).toEqual([
      'spinal cord simulation ~ Spinal cord stimulation',
    ])
  })

  test('but not for short words, which are often one letter from another', () => {
    expect(named('back, sack, disk', 'Disc', 'Backs').near).toEqual([])
  })

  test('nor for a word of another meaning', () => {
    expect(named('neuropathic pain and arthritic joints', 'Neuropathy', 'Arthritis').near).toEqual([])
  })

  test('a text of a hundred thousand words is searched in seconds', () => {
    const words = Array.from({ length: 100_000 }, (_, index) => `word${index % 5000}`).join(' ')
    const names = Array.from({ length: 300 }, (_, index) => ({
      id: `${index}`,
      name: `wordy syndrome number ${index}`,
    }))
    expect(findNames([words], names).found).toEqual([])
  }, 15_000)
})

const aDocument = (
  over: Partial<KnownDocument> & Pick<KnownDocument, 'collection' | 'id'>,
  en: string,
  es = '',
): KnownDocument => ({
  slug: en.toLowerCase().replaceAll(' ', '-'),
  title: { en, es },
  otherNames: { en: [], es: [] },
  isInTrash: false,
  ...over,
})

const library = () =>
  new Library(
    [
      aDocument({ collection: 'conditions', id: 'c1' }, 'Cancer pain', 'Dolor por cáncer'),
      aDocument(
        { collection: 'conditions', id: 'c2', otherNames: { en: ['FBSS'], es: [] } },
        'Postlaminectomy syndrome',
      ),
      aDocument({ collection: 'conditions', id: 'c3' }, 'Arachnoiditis'),
      aDocument({ collection: 'conditions', id: 'gone', isInTrash: true }, 'Sciatica'),
      aDocument(
        { collection: 'treatments', id: 't1', otherNames: { en: ['Pain pump'], es: [] } },
        'Intrathecal pain pumps',
      ),
      aDocument({ collection: 'treatments', id: 't2' }, 'Physical therapy', 'Fisioterapia'),
    ],
    ['www.prc.example'],
  )

describe('names become connections', () => {
  test('of a treatment: conditions it is for, and other treatments', () => {
    const texts = [
      { text: 'Nerve blocks', aspect: null },
      {
        text: 'For cancer pain, FBSS and sciatica. Physical therapy may help too.',
        aspect: 'overview' as const,
      },
    ]
    expect(connectNames('treatments', 'en', texts, library())).toEqual({
      fields: { conditions: ['c1', 'c2'], relatedTreatments: ['t2'] },
      attached: ['Conditions: Cancer pain, Postlaminectomy syndrome', 'Related treatments: Physical therapy'],
      unsure: [],
    })
  })

  test('a condition named only where a treatment page warns is not attached', () => {
    const texts = [
      { text: 'Nerve blocks', aspect: null },
      { text: 'Not for people with arachnoiditis.', aspect: 'contraindications' as const },
    ]
    const { fields, unsure } = connectNames('treatments', 'en', texts, library())
    expect(fields).toEqual({})
    expect(unsure).toEqual([
      expect.stringContaining('“Arachnoiditis” is named only under “Who should not have it”'),
    ])
  })

  test('a page whose title names one we have may be the same page, so the two are not attached', () => {
    const { fields, unsure } = connectNames(
      'treatments',
      'en',
      [{ text: 'Pain pumps for cancer pain', aspect: null }],
      library(),
    )
    expect(fields).toEqual({ conditions: ['c1'] })
    expect(unsure).toEqual([expect.stringContaining('“Intrathecal pain pumps” is named in the title')])
  })

  test('of a condition: other conditions; a treatment is only reported, since treatments point to conditions', () => {
    const texts = [
      { text: 'Back pain', aspect: null },
      { text: 'Like arachnoiditis. A pain pump may help.', aspect: null },
    ]
    expect(connectNames('conditions', 'en', texts, library())).toEqual({
      fields: { relatedConditions: ['c3'] },
      attached: ['Related conditions: Arachnoiditis'],
      unsure: [expect.stringContaining('names the treatment “Intrathecal pain pumps”')],
    })
  })

  test('in Spanish by Spanish and by English names', () => {
    const texts = [
      { text: 'Noticias', aspect: null },
      { text: 'El dolor por cancer y la fisioterapia; arachnoiditis', aspect: null },
    ]
    expect(connectNames('articles', 'es', texts, library()).fields).toEqual({
      conditions: ['c1', 'c3'],
      treatments: ['t2'],
    })
  })

  test('a near miss asks, and is not attached', () => {
    const { fields, unsure } = connectNames(
      'treatments',
      'en',
      [
        { text: 'x', aspect: null },
        { text: 'arachnoditis', aspect: null },
      ],
      library(),
    )
    expect(fields).toEqual({})
    expect(unsure).toEqual([expect.stringContaining('did you mean “Arachnoiditis”?')])
  })

  test('a page of blocks has no such fields', () => {
    expect(connectNames('pages', 'en', [{ text: 'cancer pain', aspect: null }], library()).attached).toEqual(
      [],
    )
  })
})

describe('a link to a document of ours is recognised', () => {
  test.each([
    '/treatments/physical-therapy',
    'treatments/physical-therapy',
    '../treatments/physical-therapy.md',
    '/en/treatments/physical-therapy/?utm_source=x#top',
    'https://www.prc.example/es/treatments/physical-therapy',
    'https://prc.example/Treatments/Physical-Therapy.html',
    'https://www.google.com/url?q=https://www.prc.example/treatments/physical-therapy&sa=D',
  ])('%s', (href) => {
    expect(readLink(href, library())).toBe('treatments/physical-therapy')
  })

  test.each([
    'https://other.example/treatments/physical-therapy',
    '/treatments/unknown',
    '/conditions/sciatica',
    'javascript:alert(1)',
    '',
  ])('and any other stays as it is: %s', (href) => {
    expect(readLink(href, library())).toBe(href)
  })
})
