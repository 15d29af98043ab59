/** The types of the TypeScript client, made from the contract: plain text without zod. */
import { contentTypes } from '#src/contract/enums.ts'
import { search } from '#src/contract/listings.ts'
import { problem } from '#src/contract/problem.ts'
import { type Described, namedShapes, shapeOf, withoutCommas } from '../contractShape.ts'
import { type RootField, rootFieldsOf } from '../graphql/rootFields.ts'
import type { Route } from '../http/route.ts'
import { deliveryProblems } from './problemCodes.ts'

/** The text of `src/client/contract.ts`. */
export function clientTypes(routes: readonly Route[]): string {
  const fields = rootFieldsOf(routes)
  const named = namedShapes([
    ...fields.map(({ answer }) => answer),
    shapeOf(problem),
    shapeOf(search),
    ...fields.flatMap(({ route }) => Object.values(route.query.shape).map(shapeOf)),
  ])
  return [
    '/** The shapes of the delivery API. Made by `npm run generate`: do not edit. */',
    ...[...named.entries()]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, shape]) => declaration(id, shape)),
    byType('CardByType', 'What a list of each type holds.', (type) => cardNameOf(fields, type)),
    byType('ItemByType', 'One document of each type.', (type) => itemField(fields, type).answer.id ?? ''),
    byType('ListParameters', 'What a list of each type can be asked for.', (type) =>
      parameters(listField(fields, type)),
    ),
    byType('ItemParameters', 'What one document of each type can be asked for.', (type) =>
      parameters(itemField(fields, type)),
    ),
    `/** What the other addresses can be asked for. */\nexport interface Parameters {\n${fields
      .filter(({ route }) => !contentTypes.some((type) => isOfType(route, type)))
      .map((field) => `  ${field.name}: ${parameters(field)}\n`)
      .join('')}}\n`,
    `/** The codes of errors, as the last part of a problem's \`type\`. */\nexport type ProblemCode =\n${Object.keys(
      deliveryProblems,
    )
      .map((code) => `  | '${code}'\n`)
      .join('')}`,
  ].join('\n\n')
}

const isOfType = ({ path }: Route, type: string) =>
  path === `/v1/{site}/${type}` || path === `/v1/{site}/${type}/{slug}`

const listField = (fields: readonly RootField[], type: string): RootField =>
  found(fields, `/v1/{site}/${type}`)
const itemField = (fields: readonly RootField[], type: string): RootField =>
  found(fields, `/v1/{site}/${type}/{slug}`)

function found(fields: readonly RootField[], path: string): RootField {
  const field = fields.find(({ route }) => route.path === path)
  if (!field) throw new Error(`There is no route ${path}.`)
  return field
}

function cardNameOf(fields: readonly RootField[], type: string): string {
  const { answer } = listField(fields, type)
  const items = answer.kind === 'object' ? answer.fields['items'] : undefined
  return (items?.kind === 'list' && items.of.id) || ''
}

const byType = (name: string, about: string, text: (type: string) => string) =>
  `/** ${about} */\nexport interface ${name} {\n${contentTypes.map((type) => `  ${type}: ${text(type)}\n`).join('')}}`

/** Chosen by the client itself. */
const leftOut = new Set(['fields'])

const parameters = ({ route }: RootField) =>
  objectText(
    Object.fromEntries(
      Object.entries(route.query.shape)
        .filter(([name]) => !leftOut.has(name))
        .map(([name, schema]) => [name, shapeOf(schema)]),
    ),
    '  ',
    { mayBeUndefined: true },
  )

const comment = (text: string | null, indent = '') =>
  text ? `${indent}/** ${text.replaceAll('*/', '*\\/')} */\n` : ''

function declaration(id: string, shape: Described): string {
  const about = comment(shape.about)
  const plain = { ...shape, id: null, nullable: false }
  return shape.kind === 'object'
    ? `${about}export interface ${id} ${objectText(shape.fields, '')}`
    : `${about}export type ${id} = ${typeText(plain, '')}`
}

function objectText(
  fields: Readonly<Record<string, Described>>,
  indent: string,
  { mayBeUndefined = false } = {},
): string {
  const inner = `${indent}  `
  const lines = Object.entries(fields).map(([name, shape]) => {
    const preset = shape.default === undefined ? '' : ` @default ${JSON.stringify(shape.default)}`
    const about = comment(`${withoutCommas(shape.description ?? '')}${preset}`.trim() || null, inner)
    const text = typeText(shape, inner)
    return `${about}${inner}${name}${shape.optional ? '?' : ''}: ${text}${mayBeUndefined && shape.optional ? ' | undefined' : ''}\n`
  })
  return `{\n${lines.join('')}${indent}}`
}

function typeText(shape: Described, indent: string): string {
  const text = shape.id !== null && isDeclared(shape) ? shape.id : formText(shape, indent)
  return shape.nullable ? `${text} | null` : text
}

const isDeclared = ({ kind }: Described) => kind === 'object' || kind === 'enum' || kind === 'union'

function formText(shape: Described, indent: string): string {
  switch (shape.kind) {
    case 'string':
    case 'date':
    case 'moment':
      return 'string'
    case 'integer':
    case 'number':
      return 'number'
    case 'boolean':
      return 'boolean'
    case 'json':
      return 'unknown'
    case 'record':
      return 'Readonly<Record<string, unknown>>'
    case 'literal':
      return quoted(shape.value)
    case 'enum':
      return shape.values.map(quoted).join(' | ')
    case 'list': {
      const one = typeText(shape.of, indent)
      return one.includes(' | ') ? `readonly (${one})[]` : `readonly ${one}[]`
    }
    case 'object':
      return objectText(shape.fields, indent)
    case 'union':
      return shape.members.map((member) => typeText(member, indent)).join(' | ')
  }
}

const quoted = (value: string | number) =>
  typeof value === 'number' ? String(value) : `'${value.replaceAll("'", "\\'")}'`
