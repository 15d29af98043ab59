/** The documents that import tests share: three files as people send them, and a Word document. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { hyperlink, listItem, makeDocx, paragraph, picture, run, table } from './makeDocx.ts'

/** Path of a file in `tests/fixtures/import`. */
export function importFixture(name: string): string {
  return fileURLToPath(new URL(`../fixtures/import/${name}`, import.meta.url))
}

/** About a peripheral nerve stimulator, with Word's title, headings, lists, a link, a table and a picture. */
export function treatmentDocx(): Buffer {
  return makeDocx(
    [
      paragraph('Peripheral nerve stimulation', 'Title'),
      paragraph(
        [
          'A thin wire beside a nerve sends ',
          run('mild', 'b'),
          ' pulses. It may ease ',
          run('lasting', 'i'),
          ' nerve pain.',
        ].map(asRun),
      ),
      paragraph('Benefits', 'Heading1'),
      listItem('No large operation'),
      listItem('Can be taken out again'),
      paragraph('In daily life', 'Heading2'),
      paragraph([run('More at '), hyperlink('link1', 'MedlinePlus'), run('.')]),
      paragraph('Risks and complications', 'Heading1'),
      table([
        ['Risk', 'What we do'],
        ['Infection', 'Antibiotics'],
      ]),
      paragraph([picture('image1', 'A thin wire beside a nerve in the arm')]),
      paragraph('Your questions', 'Heading1'),
      listItem('Ask us', 'numbers'),
      listItem('Take notes', 'numbers'),
    ],
    {
      links: { link1: 'https://medlineplus.gov/neuropathy' },
      images: { image1: readFileSync(importFixture('images/stimulator.png')) },
    },
  )
}

function asRun(part: string): string {
  return part.startsWith('<') ? part : run(part)
}
