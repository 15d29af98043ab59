/** A query for everything a type has, and the same content of REST as GraphQL would tell it. */
import {
  type GraphQLNamedType,
  type GraphQLOutputType,
  getNamedType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql'

/** Fragments for a type and whatever it is made of, and what spreads the first. */
export function wholeSelection(type: GraphQLOutputType): { selection: string; fragments: string } {
  const fragments = new Map<string, string>()
  const spread = (named: GraphQLNamedType): string => {
    if (!isObjectType(named) && !isUnionType(named)) return ''
    if (!fragments.has(named.name)) {
      fragments.set(named.name, '')
      const inner = isUnionType(named)
        ? ['__typename', ...named.getTypes().map((member) => spread(member).slice(1, -1))]
        : Object.values(named.getFields()).map((field) => `${field.name}${spread(getNamedType(field.type))}`)
      fragments.set(named.name, `fragment All${named.name} on ${named.name} { ${inner.join(' ')} }`)
    }
    return `{...All${named.name}}`
  }
  const selection = spread(getNamedType(type))
  return { selection, fragments: [...fragments.values()].join('\n') }
}

/** What REST answered, as the type tells it. */
export function asGraphql(type: GraphQLOutputType, value: unknown): unknown {
  if (isNonNullType(type)) return asGraphql(type.ofType, value)
  if (value === null || value === undefined) return null
  if (isListType(type)) return (value as unknown[]).map((one) => asGraphql(type.ofType, one))
  if (isEnumType(type)) return type.serialize(value)
  if (isObjectType(type)) {
    const given = value as Record<string, unknown>
    const unknown = Object.keys(given).filter((name) => !(name in type.getFields()))
    if (unknown.length > 0) throw new Error(`${type.name} of GraphQL lacks ${unknown.join(', ')}.`)
    return Object.fromEntries(
      Object.values(type.getFields()).map(({ name, type: of }) => [name, asGraphql(of, given[name])]),
    )
  }
  if (isUnionType(type)) {
    const name = type.resolveType?.(value, undefined, undefined as never, type)
    const member = type.getTypes().find((one) => one.name === name)
    if (!member) throw new Error(`No member of ${type.name} fits ${JSON.stringify(value).slice(0, 100)}.`)
    return { __typename: name, ...(asGraphql(member, value) as object) }
  }
  return value
}
