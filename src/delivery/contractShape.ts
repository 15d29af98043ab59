/**
 * What a schema of the contract describes, in the few forms that GraphQL types, client types and the
 * documentation are made from. Only this file knows how zod keeps it.
 */
import type { z } from 'zod'

export type Shape =
  | { kind: 'string' | 'date' | 'moment' | 'integer' | 'number' | 'boolean' | 'json' | 'record' }
  | { kind: 'literal'; value: string | number }
  | { kind: 'enum'; values: readonly string[] }
  | { kind: 'list'; of: Described }
  | { kind: 'object'; fields: Readonly<Record<string, Described>> }
  | { kind: 'union'; on: string; members: readonly Described[] }

export type Described = Shape & {
  /** Name in the contract, such as `TreatmentCard`. */
  id: string | null
  /** What the contract says about that name, wherever it is used. */
  about: string | null
  /** What it says about this use of it. */
  description: string | null
  nullable: boolean
  /** May be left out. */
  optional: boolean
  default: unknown
}

interface Check {
  _zod: { def: { format?: string } }
}
/** What zod keeps of a schema, as far as the contract uses it. */
interface Kept {
  type: string
  format?: string
  checks?: Check[]
  innerType?: z.ZodType
  element?: z.ZodType
  in?: z.ZodType
  out?: z.ZodType
  defaultValue?: unknown
  values?: unknown[]
  entries?: Record<string, string>
  shape?: Record<string, z.ZodType>
  discriminator?: string
  options?: z.ZodType[]
}
const keptOf = (schema: z.ZodType) => schema._zod.def as unknown as Kept

/** Describing a schema anew makes a copy without its name; the original keeps it. */
function named(schema: z.ZodType): { id: string; about: string | null } | null {
  const id = schema.meta()?.['id'] as string | undefined
  if (id !== undefined) return { id, about: schema.description ?? null }
  const parent = schema._zod.parent as z.ZodType | undefined
  return parent ? named(parent) : null
}

const wrappers = new Set(['default', 'nullable', 'optional', 'prefault', 'readonly'])

/** @throws for a form the contract does not use yet */
export function shapeOf(schema: z.ZodType): Described {
  const kept = keptOf(schema)
  const name = named(schema)
  const own = schema.description ?? null
  const description = own === name?.about ? null : own
  if (wrappers.has(kept.type) && kept.innerType) {
    const inner = shapeOf(kept.innerType)
    return {
      ...inner,
      description: description ?? inner.description,
      nullable: inner.nullable || kept.type === 'nullable',
      optional: inner.optional || kept.type === 'optional' || kept.type === 'default',
      default: kept.type === 'default' ? kept.defaultValue : inner.default,
    }
  }
  return {
    ...formOf(kept),
    id: name?.id ?? null,
    about: name?.about ?? null,
    description,
    nullable: false,
    optional: false,
    default: undefined,
  }
}

function formOf(kept: Kept): Shape {
  switch (kept.type) {
    case 'string':
      if (kept.format === 'datetime') return { kind: 'moment' }
      return { kind: kept.format === 'date' ? 'date' : 'string' }
    case 'int':
      return { kind: 'integer' }
    case 'number': {
      const formats = [kept.format, ...(kept.checks ?? []).map((check) => check._zod.def.format)]
      return { kind: formats.includes('safeint') ? 'integer' : 'number' }
    }
    case 'boolean':
      return { kind: 'boolean' }
    case 'unknown':
    case 'any':
      return { kind: 'json' }
    case 'record':
      return { kind: 'record' }
    case 'literal':
      return { kind: 'literal', value: kept.values?.[0] as string | number }
    case 'enum':
      return { kind: 'enum', values: Object.values(kept.entries ?? {}) }
    case 'array':
      if (kept.element) return { kind: 'list', of: shapeOf(kept.element) }
      break
    case 'object':
      return {
        kind: 'object',
        fields: Object.fromEntries(
          Object.entries(kept.shape ?? {}).map(([name, field]) => [name, shapeOf(field)]),
        ),
      }
    case 'union':
      if (kept.discriminator)
        return { kind: 'union', on: kept.discriminator, members: (kept.options ?? []).map(shapeOf) }
      // Several spellings of one parameter: all are text.
      return { kind: 'string' }
    case 'pipe': {
      // A parameter: a list written with commas is a list; whatever else is read from text is text.
      const { in: from, out } = kept
      return out && keptOf(out).type === 'array'
        ? formOf(keptOf(out))
        : from
          ? formOf(keptOf(from))
          : never(kept)
    }
    case 'transform':
    case 'template_literal':
    case 'custom':
      return { kind: 'string' }
  }
  return never(kept)
}

function never({ type }: Kept): never {
  throw new Error(`The contract uses “${type}”, which contractShape.ts cannot describe yet.`)
}

/** Every object, enum and union with a name that the schemas are made of, each once, in order of appearance. */
export function namedShapes(roots: readonly Described[]): Map<string, Described> {
  const found = new Map<string, Described>()
  const visit = (shape: Described): void => {
    if (shape.id !== null && (shape.kind === 'object' || shape.kind === 'enum' || shape.kind === 'union')) {
      if (found.has(shape.id)) return
      found.set(shape.id, shape)
    }
    if (shape.kind === 'list') visit(shape.of)
    if (shape.kind === 'object') Object.values(shape.fields).forEach(visit)
    if (shape.kind === 'union') shape.members.forEach(visit)
  }
  roots.forEach(visit)
  return found
}

/** What a list is for, where it is not written with commas as in an address. */
export const withoutCommas = (description: string): string =>
  description.replace(', separated by commas', '').replace('Separated by commas: any', 'Any')
