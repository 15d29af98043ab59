/** Holds JSON-LD to schema.org's vocabulary: types, where properties belong, what values they take. */
import { readFileSync } from 'node:fs'

interface Vocabulary {
  /** Type → the types it is a kind of. */
  types: Record<string, string[]>
  properties: Record<string, { domains: string[]; ranges: string[] } | null>
  enumerations: Record<string, string[]>
}

const vocabulary: Vocabulary = JSON.parse(
  readFileSync(new URL('../fixtures/schemaOrg.json', import.meta.url), 'utf8'),
)

type Node = Record<string, unknown>
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const typesOf = (node: Node): string[] => [node['@type'] ?? []].flat().map(String)

/** The types with all they are kinds of. */
function kindsOf(types: readonly string[]): Set<string> {
  const all = new Set(types)
  for (const type of all) for (const parent of vocabulary.types[type] ?? []) all.add(parent)
  return all
}

export interface LdDocument {
  '@context': string
  '@graph': Node[]
}

/** Everything that is wrong with a document; empty when it is right. */
export function schemaOrgProblems(document: LdDocument): string[] {
  const nodes = new Map(document['@graph'].map((node) => [String(node['@id']), node]))
  const problems: string[] = []
  if (document['@context'] !== 'https://schema.org') problems.push('the context is not schema.org')
  if (nodes.size !== document['@graph'].length) problems.push('two nodes have the same @id, or none')
  for (const [id, node] of nodes) {
    if (!URL.canParse(id)) problems.push(`@id ${id} is no address`)
    checkNode(node, id)
  }
  return problems

  function checkNode(node: Node, at: string): void {
    const types = typesOf(node)
    const unknown = types.filter((type) => !vocabulary.types[type])
    if (types.length === 0 || unknown.length > 0) problems.push(`${at}: type ${unknown.join() || 'missing'}`)
    const kinds = kindsOf(types)
    for (const [name, value] of Object.entries(node)) {
      if (name === '@type' || name === '@id') continue
      const property = vocabulary.properties[name]
      if (!property) {
        problems.push(`${at}: there is no property ${name}`)
        continue
      }
      if (!property.domains.some((domain) => kinds.has(domain)))
        problems.push(`${at}: ${name} is not for ${types.join()}`)
      const values = [value].flat()
      if (values.length === 0) problems.push(`${at}: ${name} is empty`)
      for (const one of values) checkValue(one, property.ranges, `${at} ${name}`)
    }
  }

  function checkValue(value: unknown, ranges: readonly string[], at: string): void {
    if (!isNode(value)) {
      if (!fits(value, ranges)) problems.push(`${at}: ${JSON.stringify(value)} is none of ${ranges.join()}`)
      return
    }
    const isReference = !('@type' in value)
    const node = isReference ? nodes.get(String(value['@id'])) : value
    if (!node) {
      problems.push(`${at}: nothing in the graph is ${JSON.stringify(value)}`)
      return
    }
    const kinds = kindsOf(typesOf(node))
    if (!ranges.some((range) => kinds.has(range)))
      problems.push(`${at}: ${typesOf(node).join()} is none of ${ranges.join()}`)
    if (!isReference) checkNode(value, at)
  }
}

/** Whether a plain value is of one of the data types, or a member of an enumeration. */
function fits(value: unknown, ranges: readonly string[]): boolean {
  if (typeof value === 'number')
    return ranges.includes('Number') || (ranges.includes('Integer') && Number.isInteger(value))
  if (typeof value === 'boolean') return ranges.includes('Boolean')
  if (typeof value !== 'string' || value === '') return false
  const forms: Record<string, (text: string) => boolean> = {
    Text: () => true,
    URL: (text) => /^https?:/.test(text) && URL.canParse(text),
    Date: (text) => /^\d{4}(-\d\d-\d\d)?$/.test(text),
    DateTime: (text) => /^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)$/.test(text),
    Time: (text) => /^([01]\d|2[0-3]):[0-5]\d$/.test(text),
  }
  return ranges.some((range) => {
    const members = vocabulary.enumerations[range]
    return members
      ? members.some((member) => value === `https://schema.org/${member}`)
      : forms[range]?.(value)
  })
}
