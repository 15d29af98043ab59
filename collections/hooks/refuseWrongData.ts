/**
 * What a written document may hold where, told by the kind of each field. Payload validates drafts not at
 * all, so a date of `true` would reach the database and break every later read, and a reference to
 * nothing ends halfway through the write. Sentences for editors come from the fields' own validation.
 */
import {
  APIError,
  type CollectionBeforeOperationHook,
  type FlattenedField,
  type PayloadRequest,
  ValidationError,
} from 'payload'

type Data = Record<string, unknown>

interface Found {
  errors: { message: string; path: string }[]
  /** Ids by collection, with the path of a field that has them. */
  references: Map<string, Map<string, string>>
}

const isObject = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const idShape = /^[\w-]{1,100}$/
const mostRows = 500
const deepestRichText = 100

/**
 * Checks what a signed-in caller writes over REST or GraphQL; others are refused by access anyway.
 * @throws {ValidationError} 400 naming every field, or {APIError} 400 for all languages at once
 */
export const refuseWrongData: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  if (
    (operation !== 'create' && operation !== 'update') ||
    overrideAccess ||
    !req.user ||
    req.payloadAPI === 'local'
  )
    return args
  // A status per language would also pass those who look for `published`.
  if (req.locale === 'all')
    throw new APIError('Write one language at a time: locale=en or locale=es.', 400, undefined, true)
  const { data = {} } = args as { data?: Data }
  const found: Found = { errors: [], references: new Map() }
  checkFields(data, collection.flattenedFields, '', found)
  if (collection.auth && data['password'] !== undefined && typeof data['password'] !== 'string') {
    found.errors.push({ path: 'password', message: 'Give a text.' })
  }
  if (found.errors.length === 0) await checkReferences(found, req)
  if (found.errors.length > 0)
    throw new ValidationError({ collection: collection.slug, errors: found.errors, req }, req.t)
  return args
}

function checkFields(data: Data, fields: readonly FlattenedField[], parent: string, found: Found): void {
  for (const field of fields) {
    const path = parent ? `${parent}.${field.name}` : field.name
    if (field.type !== 'join' && !('virtual' in field && field.virtual)) checkValue(data, field, path, found)
  }
}

/** Checks one field's value; an empty group or list is put into the one form that Payload can store. */
function checkValue(data: Data, field: FlattenedField, path: string, found: Found): void {
  const value = data[field.name]
  if (value === undefined) return
  const refuse = (message: string) => found.errors.push({ path, message })
  if (field.type === 'group' || field.type === 'tab') {
    if (value === null) delete data[field.name]
    else if (isObject(value)) checkFields(value, field.flattenedFields, path, found)
    else refuse('Give an object.')
    return
  }
  if (field.type === 'array' || field.type === 'blocks') {
    // The admin's forms send 0, the number of rows, for an empty list.
    if (value === null || value === 0) data[field.name] = []
    else if (isList(value))
      for (const [index, row] of value.entries()) checkRow(row, field, `${path}.${index}`, found)
    else refuse(`Give a list of at most ${mostRows} rows.`)
    return
  }
  if (value === null || value === '') {
    if (field.type === 'date' || field.type === 'number' || field.type === 'checkbox') data[field.name] = null
    return
  }
  const isMany = 'hasMany' in field && field.hasMany === true
  if (isMany && !isList(value)) return void refuse('Give a list.')
  for (const one of isMany ? (value as unknown[]) : [value]) {
    const problem = problemOf(one, field, path, found)
    if (problem) return void refuse(problem)
  }
}

const isList = (value: unknown): value is unknown[] => Array.isArray(value) && value.length <= mostRows

function checkRow(
  row: unknown,
  field: Extract<FlattenedField, { type: 'array' | 'blocks' }>,
  path: string,
  found: Found,
): void {
  const refuse = (message: string) => found.errors.push({ path, message })
  if (!isObject(row)) return void refuse('Give an object.')
  if (
    row['id'] !== undefined &&
    row['id'] !== null &&
    !(typeof row['id'] === 'string' && idShape.test(row['id']))
  ) {
    refuse('Its id is not an id.')
    return
  }
  if (field.type === 'array') {
    checkFields(row, field.flattenedFields, path, found)
    return
  }
  const block = field.blocks.find(({ slug }) => slug === row['blockType'])
  if (block) checkFields(row, block.flattenedFields, path, found)
  else refuse(`blockType must be one of: ${field.blocks.map(({ slug }) => slug).join(', ')}.`)
}

/** What is wrong with one value, or nothing. */
function problemOf(value: unknown, field: FlattenedField, path: string, found: Found): string | undefined {
  switch (field.type) {
    case 'text':
    case 'textarea':
    case 'email':
    case 'code':
      return typeof value === 'string' ? undefined : 'Give a text.'
    case 'number':
      return isNumber(value) ? undefined : 'Give a number.'
    case 'checkbox':
      return typeof value === 'boolean' || value === 'true' || value === 'false'
        ? undefined
        : 'Give true or false.'
    case 'date':
      return isDate(value) ? undefined : 'Give a date such as 2026-01-31.'
    case 'select':
    case 'radio': {
      const options = field.options.map((option) => (typeof option === 'string' ? option : option.value))
      return options.includes(value as string) ? undefined : `Choose one of: ${options.join(', ')}.`
    }
    case 'relationship':
    case 'upload':
      return noteReference(value, field.relationTo, path, found) ? undefined : 'Give the id of a document.'
    case 'richText':
      return isObject(value) && isRichTextNode(value['root'], 0)
        ? undefined
        : 'Give rich text as the editor stores it.'
    default:
      return undefined
  }
}

const isNumber = (value: unknown) =>
  (typeof value === 'number' || (typeof value === 'string' && value.trim() !== '')) &&
  Number.isFinite(Number(value))

/** Years of four digits: others sort wrongly as text. */
function isDate(value: unknown): boolean {
  const date = typeof value === 'string' || value instanceof Date ? new Date(value) : undefined
  return date !== undefined && !Number.isNaN(date.getTime()) && /^\d{4}-/.test(date.toISOString())
}

function isRichTextNode(node: unknown, depth: number): boolean {
  if (!isObject(node) || typeof node['type'] !== 'string' || depth > deepestRichText) return false
  const { children, fields } = node
  return (
    // The editor writes null where a node has no fields of its own.
    (fields === undefined || fields === null || isObject(fields)) &&
    (children === undefined ||
      (Array.isArray(children) && children.every((child) => isRichTextNode(child, depth + 1))))
  )
}

/** Takes an id, a whole document, or `{ relationTo, value }` of either. @returns false for anything else */
function noteReference(value: unknown, relationTo: string | string[], path: string, found: Found): boolean {
  if (Array.isArray(relationTo)) {
    if (
      !isObject(value) ||
      typeof value['relationTo'] !== 'string' ||
      !relationTo.includes(value['relationTo'])
    )
      return false
    return noteReference(value['value'], value['relationTo'], path, found)
  }
  const id = isObject(value) ? value['id'] : value
  if (typeof id !== 'string' || !idShape.test(id)) return false
  const ids = found.references.get(relationTo) ?? new Map<string, string>()
  found.references.set(relationTo, ids.set(id, path))
  return true
}

async function checkReferences({ errors, references }: Found, req: PayloadRequest): Promise<void> {
  // MongoDB cannot even compare its ids with anything else.
  const isPossible = (id: string) => req.payload.db.name !== 'mongoose' || /^[0-9a-f]{24}$/i.test(id)
  for (const [collection, ids] of references) {
    const { docs } = await req.payload.find({
      collection: collection as 'treatments',
      where: { id: { in: [...ids.keys()].filter(isPossible) } },
      depth: 0,
      limit: ids.size,
      overrideAccess: true,
      pagination: false,
      req,
      select: {},
      trash: true,
    })
    const known = new Set(docs.map(({ id }) => id))
    for (const [id, path] of ids) {
      if (!known.has(id))
        errors.push({ path, message: `There is nothing in ${collection} with the id ${id}. Choose another.` })
    }
  }
}
