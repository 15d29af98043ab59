/**
 * What a `where` or `sort` may ask of each kind of field, in one table: the operators that make sense for it,
 * and the operands that both databases can compare with. Anything else is refused here with a reason; it
 * would end in a fault of the database.
 */
import { APIError, type FlattenedField, type Payload, type SanitizedCollectionConfig } from 'payload'
import { locales } from '#src/contract/vocabulary.ts'

const same = ['equals', 'not_equals', 'exists']
const lists = ['in', 'not_in']
const order = ['greater_than', 'greater_than_equal', 'less_than', 'less_than_equal']
const matching = ['like', 'not_like', 'contains']

interface Rule {
  operators: readonly string[]
  accepts: (operand: unknown) => boolean
  /** Whether `equals` takes null, for documents that lack the value. */
  orNull?: true
  /** What to give instead. */
  wants: string
}

const isWord = (value: unknown) =>
  typeof value === 'boolean' ||
  typeof value === 'number' ||
  (typeof value === 'string' && value.length <= 500)
const isNumber = (value: unknown) =>
  (typeof value === 'number' || (typeof value === 'string' && value.trim() !== '')) &&
  Number.isFinite(Number(value))
const isFlag = (value: unknown) => typeof value === 'boolean' || value === 'true' || value === 'false'
const isDate = (value: unknown) =>
  value instanceof Date || (typeof value === 'string' && !Number.isNaN(Date.parse(value)))
const isReference = (value: unknown) =>
  typeof value === 'number' || (typeof value === 'string' && /^[\w-]{1,100}$/.test(value) && value !== 'null')

const rules = {
  text: {
    operators: [...same, ...lists, ...order, ...matching],
    accepts: isWord,
    orNull: true,
    wants: 'a text of at most 500 characters',
  },
  number: { operators: [...same, ...lists, ...order], accepts: isNumber, wants: 'a number' },
  date: { operators: [...same, ...order], accepts: isDate, orNull: true, wants: 'a date such as 2026-01-31' },
  flag: { operators: same, accepts: isFlag, wants: 'true or false' },
  reference: { operators: [...same, ...lists], accepts: isReference, orNull: true, wants: 'an id' },
  opaque: { operators: ['exists'], accepts: isFlag, wants: 'true or false' },
} as const satisfies Record<string, Rule>
type Kind = keyof typeof rules

/** Fields not named here have no value of their own to compare: groups, arrays, blocks, joins. */
const kindByType: Partial<Record<FlattenedField['type'], Kind>> = {
  checkbox: 'flag',
  code: 'text',
  date: 'date',
  email: 'text',
  json: 'opaque',
  number: 'number',
  radio: 'text',
  relationship: 'reference',
  richText: 'opaque',
  select: 'text',
  text: 'text',
  textarea: 'text',
  upload: 'reference',
}

const mostConditions = 100
const mostLevels = 10
const mostInList = 500
const localeCodes: ReadonlySet<string> = new Set(locales.map(({ value }) => value))
/** What a version has around the document it holds. */
const versionKinds: Readonly<Record<string, Kind>> = {
  autosave: 'flag',
  latest: 'flag',
  parent: 'reference',
  publishedLocale: 'text',
  snapshot: 'flag',
}

/** The parts of a read that compare, order or choose. */
export interface Comparison {
  joins?: unknown
  populate?: unknown
  select?: unknown
  sort?: unknown
  where?: unknown
}

/** @throws {APIError} 400 naming the field and what it can be compared with */
export function refuseWrongOperands(
  { joins, populate, select, sort, where }: Comparison,
  collection: SanitizedCollectionConfig,
  payload: Payload,
): void {
  const budget = { conditions: mostConditions }
  checkWhere(where, collection, payload, budget, 0)
  checkSort(sort, collection, payload)
  checkSelect('select', select)
  checkSelect('populate', populate)
  if (!isObject(joins)) return
  for (const [name, join] of Object.entries(joins)) {
    const field = collection.flattenedFields.find((candidate) => candidate.name === name)
    if (!isObject(join) || field?.type !== 'join' || typeof field.collection !== 'string') continue
    const joined = payload.collections[field.collection]?.config
    if (!joined) continue
    checkWhere(join['where'], joined, payload, budget, 0)
    checkSort(join['sort'], joined, payload)
  }
}

function refuse(message: string): never {
  throw new APIError(message, 400, undefined, true)
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)

function checkWhere(
  where: unknown,
  collection: SanitizedCollectionConfig,
  payload: Payload,
  budget: { conditions: number },
  level: number,
): void {
  if (where === undefined || where === null) return
  if (!isObject(where)) refuse('where must be an object of fields.')
  if (level > mostLevels) refuse(`Conditions may be nested ${mostLevels} deep.`)
  for (const [path, inner] of Object.entries(where)) {
    if (/^(and|or)$/i.test(path)) {
      // Without numbers, `[and][title]=…` is read as an object.
      if (!Array.isArray(inner)) refuse(`${path} takes a list of conditions.`)
      for (const part of inner) checkWhere(part, collection, payload, budget, level + 1)
      continue
    }
    if (!isObject(inner))
      refuse(`“${short(path)}” takes an operator, such as where[${short(path)}][equals]=….`)
    const kind = kindOf(path, collection, payload)
    for (const [operator, operand] of Object.entries(inner)) {
      if (budget.conditions-- === 0) refuse(`At most ${mostConditions} conditions.`)
      if (kind) checkOperand(short(path), kind, operator, operand)
    }
  }
}

function checkOperand(path: string, kind: Kind, operator: string, operand: unknown): void {
  const { accepts, operators, orNull, wants }: Rule = rules[kind]
  if (!operators.includes(operator))
    refuse(`“${path}” cannot be asked with “${short(operator)}”; use ${operators.join(', ')}.`)
  if (operator === 'exists') {
    if (!isFlag(operand)) refuse(`“${path}” exists: give true or false.`)
  } else if (operator === 'in' || operator === 'not_in') {
    const list: unknown[] = Array.isArray(operand)
      ? operand
      : typeof operand === 'string'
        ? operand.split(',')
        : [operand]
    if (list.length > mostInList)
      refuse(`“${path}” can be compared with at most ${mostInList} values at once.`)
    if (!list.every(accepts))
      refuse(`“${path}” can be compared with ${wants}, or several separated by commas.`)
  } else if (
    !accepts(operand) &&
    !(orNull && same.includes(operator) && (operand === null || operand === 'null'))
  ) {
    refuse(`“${path}” can be compared with ${wants}.`)
  }
}

function checkSort(sort: unknown, collection: SanitizedCollectionConfig, payload: Payload): void {
  for (const list of [sort ?? []].flat()) {
    if (typeof list !== 'string') refuse('sort takes names of fields, separated by commas.')
    const paths = list.split(',').map((path) => path.trim().replace(/^-/, ''))
    if (paths.length > 10) refuse('At most 10 fields to sort by.')
    for (const path of paths) {
      if (!kindOf(path, collection, payload)) refuse(`“${short(path)}” is no field to sort by.`)
    }
  }
}

/** Fields to bring along, or to leave out, however deep. */
function checkSelect(name: string, select: unknown, level = 0): void {
  if (select === undefined || select === null) return
  if (!isObject(select) || level > mostLevels) refuse(`${name} takes fields, such as ${name}[title]=true.`)
  for (const inner of Object.values(select))
    if (typeof inner !== 'boolean') checkSelect(name, inner ?? '', level + 1)
}

const short = (text: string) => text.slice(0, 60)

/**
 * Follows a path to the kind of its field; undefined when there is no such field, which Payload refuses.
 * @throws {APIError} 400 for fields that neither have a value nor can be reached in both databases
 */
function kindOf(path: string, collection: SanitizedCollectionConfig, payload: Payload): Kind | undefined {
  // Two underscores stand for a dot, as GraphQL has no dots.
  const segments = path.replaceAll('__', '.').split('.')
  if (collection.versions && segments[0] === 'version') segments.shift()
  else if (collection.versions && segments.length === 1 && Object.hasOwn(versionKinds, path))
    return versionKinds[path]

  let fields: readonly FlattenedField[] = collection.flattenedFields
  let relations = 0
  let inBlocks = false
  for (const [index, segment] of segments.entries()) {
    const isLast = index === segments.length - 1
    if (segment === 'id' || segment === '_id') return isLast ? 'reference' : undefined
    const field = fields.find(({ name }) => name === segment)
    if (!field) return undefined
    const rest = segments.slice(index + 1)
    const isPolymorphic = 'relationTo' in field && Array.isArray(field.relationTo)
    // On SQLite, Payload 3.90.1 joins the wrong tables for these.
    if (isPolymorphic && (relations > 0 || inBlocks)) refuse(`“${short(path)}” cannot be searched.`)
    if (isPolymorphic) return 'reference'
    if (isLast || (rest.length === 1 && localeCodes.has(rest[0] ?? ''))) {
      const kind = field.type === 'join' && relations === 0 ? 'reference' : kindByType[field.type]
      if (!kind) refuse(`“${short(path)}” has no value of its own; name one of its fields.`)
      const isList = 'hasMany' in field && field.hasMany && (field.type === 'text' || field.type === 'number')
      if ((isList && field.localized) || (relations > 0 && (isList || kind === 'opaque')))
        refuse(`“${short(path)}” cannot be searched.`)
      return kind
    }
    if (field.type === 'relationship' || field.type === 'upload' || field.type === 'join') {
      relations += 1
      const related = field.type === 'join' ? field.collection : field.relationTo
      fields = typeof related === 'string' ? (payload.collections[related]?.config.flattenedFields ?? []) : []
    } else if (field.type === 'blocks') {
      inBlocks = true
      fields = field.blocks.flatMap(({ flattenedFields }) => flattenedFields)
    } else {
      fields = 'flattenedFields' in field ? field.flattenedFields : []
    }
  }
  return undefined
}
