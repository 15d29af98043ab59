/**
 * Makes tests/fixtures/schemaOrg.json: what schema.org says of the types and properties we use. Unpack the npm
 * package schema-dts, which states the whole vocabulary as TypeScript, and run
 *   npx tsx tests/support/distilSchemaOrg.ts package/dist/schema.d.ts > tests/fixtures/schemaOrg.json
 */
import { readFileSync } from 'node:fs'

const usedTypes =
  'Answer Article BreadcrumbList CreativeWork FAQPage GeoCoordinates HealthTopicContent ImageObject IndividualPhysician ListItem MedicalClinic MedicalCode MedicalCondition MedicalDevice MedicalOrganization MedicalSymptom MedicalTherapy MedicalWebPage OpeningHoursSpecification Organization Person PostalAddress ProfilePage PropertyValue QuantitativeValue Question SuperficialAnatomy SurgicalProcedure WebPage WebSite'.split(
    ' ',
  )
const usedProperties =
  'about acceptedAnswer address addressCountry addressLocality addressRegion alternateName associatedAnatomy author availableService bodyLocation breadcrumb caption citation closes code codeValue codingSystem contentUrl copyrightHolder creditText dateModified datePublished dayOfWeek description employee encodingFormat geo hasHealthAspect hasPart headline height honorificSuffix identifier image inLanguage isAcceptingNewPatients isPartOf item itemListElement jobTitle knowsLanguage lastReviewed latitude logo longitude mainEntity mainEntityOfPage name openingHoursSpecification opens parentOrganization position possibleTreatment postalCode practicesAt primaryImageOfPage propertyID publisher relatedLink reviewedBy signOrSymptom specialOpeningHoursSpecification streetAddress telephone text translationOfWork unitCode url usNPI validFrom validThrough value width workTranslation worksFor'.split(
    ' ',
  )
const usedEnumerations = ['DayOfWeek', 'HealthAspectEnumeration']

const source = readFileSync(process.argv[2] ?? '', 'utf8')
const unions = new Map(
  [...source.matchAll(/^export type (\w+) = (.*);$/gm)].map(
    ([, name = '', parts = '']) => [name, parts.split(' | ')] as const,
  ),
)

/** Type → the types it is a kind of. */
const parents = new Map<string, string[]>()
for (const [name, parts] of unions) {
  for (const child of parts.filter((part) => /^[A-Z0-9]\w*$/.test(part) && !part.endsWith('Leaf')))
    parents.set(child, [...(parents.get(child) ?? []), name])
}

/** Property → the types it is for, and the types of its values. Superseded ones are left out. */
const properties = new Map<string, { domains: string[]; ranges: string[] }>()
for (const [, domain = '', body = ''] of source.matchAll(
  /^interface (\w+)Base extends [^{]*\{\n(.*?)^\}/gms,
)) {
  for (const [, comment = '', name = '', ranges = ''] of body.matchAll(
    /(\/\*\*(?:(?!\*\/).)*\*\/)\s*"(\w+)"\?: SchemaValue<(.*?), "\w+">;/gs,
  )) {
    if (comment.includes('@deprecated')) continue
    const known = properties.get(name) ?? { domains: [], ranges: [] }
    const found = ranges.split(' | ').filter((range) => range !== 'IdReference')
    properties.set(name, {
      domains: [...new Set([...known.domains, domain])].sort(),
      ranges: [...new Set([...known.ranges, ...found])].sort(),
    })
  }
}

const withAncestors = (names: readonly string[]) => {
  const all = new Set(names)
  for (const name of all) for (const parent of parents.get(name) ?? []) all.add(parent)
  return [...all].sort()
}

const membersOf = (name: string) =>
  (unions.get(name) ?? []).flatMap((part) => /^"https:\/\/schema\.org\/(\w+)"$/.exec(part)?.[1] ?? [])

/** One entry a line. */
const lines = (entries: object) =>
  Object.entries(entries).map(([name, value]) => `    ${JSON.stringify(name)}: ${JSON.stringify(value)}`)
const section = (name: string, entries: object) => `  "${name}": {\n${lines(entries).join(',\n')}\n  }`
const madeOf = 'schema-dts 2.1.0 (Apache-2.0, https://github.com/google/schema-dts)'

process.stdout.write(
  `{\n  "source": "schema.org 30.0, from ${madeOf}",\n${[
    section(
      'types',
      Object.fromEntries(withAncestors(usedTypes).map((name) => [name, (parents.get(name) ?? []).sort()])),
    ),
    section(
      'properties',
      Object.fromEntries(usedProperties.map((name) => [name, properties.get(name) ?? null])),
    ),
    section('enumerations', Object.fromEntries(usedEnumerations.map((name) => [name, membersOf(name)]))),
  ].join(',\n')}\n}\n`,
)
