/** JSON Schema of the contract, as OpenAPI 3.1 has it. */
import { z } from 'zod'
import { shapeOf } from '../contractShape.ts'

export type JsonSchema = Readonly<Record<string, unknown>>

const reference = (id: string) => `#/components/schemas/${id}`

/** Every schema of the contract that has a name. */
export function componentSchemas(): Record<string, JsonSchema> {
  const { schemas } = z.toJSONSchema(z.globalRegistry, { uri: reference })
  return Object.fromEntries(
    Object.entries(schemas)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      // They stand in one document; addresses of their own would lead readers astray.
      .map(([id, { $id, $schema, ...schema }]) => [id, schema as JsonSchema]),
  )
}

/** An answer: a reference, as all answers have names. */
export function answerSchema(schema: z.ZodType): JsonSchema {
  const { id } = shapeOf(schema)
  return id === null ? withoutDefinitions(z.toJSONSchema(schema)) : { $ref: reference(id) }
}

/** A parameter as its reader writes it; a list is written with commas. */
export function parameterSchema(schema: z.ZodType): JsonSchema {
  const isList = shapeOf(schema).kind === 'list'
  const isNumber = ['integer', 'number'].includes(shapeOf(schema).kind)
  const { description, ...rest } = withoutDefinitions(
    // Numbers and lists are text in an address: what is read from the text says more.
    z.toJSONSchema(schema, { io: isList || isNumber ? 'output' : 'input', unrepresentable: 'any' }),
  )
  return rest
}

/** Refers to the components instead of definitions of its own. */
function withoutDefinitions(schema: object): JsonSchema {
  const { $defs, $schema, ...rest } = schema as Record<string, unknown>
  return JSON.parse(JSON.stringify(rest).replaceAll('"#/$defs/', '"#/components/schemas/'))
}
