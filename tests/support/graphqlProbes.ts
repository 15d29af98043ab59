/** GraphQL queries that ask for everything the schema offers, made from its introspection. */
import type { Caller } from './api.ts'

interface TypeRef {
  kind: string
  name: string | null
  ofType: TypeRef | null
}
interface Type {
  name: string
  kind: string
  fields: { name: string; type: TypeRef; args: { name: string }[] }[] | null
  possibleTypes: { name: string }[] | null
}

const named = (type: TypeRef): TypeRef => (type.ofType ? named(type.ofType) : type)

/** What a related document is asked for besides its fields. */
const relatedArgs: Record<string, string> = { locale: 'es', fallbackLocale: 'en', draft: 'true', trash: 'true', limit: '5' }

/** Reads the schema and returns a function that selects all fields of a type, some relations deep. */
export async function schemaOf(caller: Caller) {
  const { body } = await caller.graphql(
    `{ __schema { types { name kind possibleTypes { name } fields { name args { name }
       type { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name } } } } } } } } }`,
  )
  const types = new Map<string, Type>(body.data.__schema.types.map((type: Type) => [type.name, type]))

  /** A selection set; `args` go to every field that takes them. */
  const select = (typeName: string, depth: number, args: Record<string, string> = relatedArgs): string => {
    const type = types.get(typeName)
    if (type?.kind === 'UNION') {
      // Equal names of different types may not meet in one answer, so only what all have.
      return `{ __typename ${type.possibleTypes?.map(({ name }) => `... on ${name} { id }`).join(' ') ?? ''} }`
    }
    const parts = (type?.fields ?? []).flatMap((field) => {
      const inner = named(field.type)
      const given = field.args.filter(({ name }) => args[name] !== undefined).map(({ name }) => `${name}: ${args[name]}`)
      const call = given.length > 0 ? `${field.name}(${given.join(', ')})` : field.name
      if (inner.kind === 'SCALAR' || inner.kind === 'ENUM') return [call]
      return depth > 0 ? [`${call} ${select(inner.name ?? '', depth - 1, args)}`] : []
    })
    return `{ __typename ${parts.join(' ')} }`
  }
  const queries = types.get('Query')?.fields?.map(({ name }) => name) ?? []
  return { select, queries }
}
