/** GraphQL types made from the schemas of the contract, so that both APIs say the same. */
import {
  GraphQLBoolean,
  GraphQLEnumType,
  type GraphQLFieldConfig,
  GraphQLFloat,
  type GraphQLInputType,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  type GraphQLOutputType,
  GraphQLString,
  GraphQLUnionType,
} from 'graphql'
import { type Described, namedShapes, type Shape } from '../contractShape.ts'
import { dateScalar, dateTimeScalar, jsonScalar } from './scalars.ts'

type OfKind<Kind extends Shape['kind']> = Extract<Described, { kind: Kind }>

export const capitalized = (name: string) => `${name[0]?.toUpperCase() ?? ''}${name.slice(1)}`

/**
 * A value as a name GraphQL allows: `implanted-device` is `implanted_device`, `America/New_York` is
 * `America_New_York`, and the order `-title` is `title_desc`. Every other value is itself.
 */
export function enumName(value: string): string {
  const turned = value.startsWith('-') ? `${value.slice(1)}_desc` : value
  const legal = turned.replaceAll(/[^A-Za-z0-9_]/g, '_')
  return /^[0-9]/.test(legal) ? `_${legal}` : legal
}

export class ContractTypes {
  readonly #objects = new Map<string, GraphQLObjectType>()
  readonly #unions = new Map<string, GraphQLUnionType>()
  readonly #enums = new Map<string, { type: GraphQLEnumType; values: string }>()
  /** Fields that are nullable in one member of a union, by the name of the member. */
  readonly #loosened = new Map<string, Set<string>>()

  /** @param roots every answer there is */
  constructor(roots: readonly Described[]) {
    for (const shape of namedShapes(roots).values()) if (shape.kind === 'union') this.#loosen(shape)
  }

  /** @param name for a type that has none in the contract */
  output(shape: Described, name: string): GraphQLOutputType {
    const type = this.#named(shape, name)
    return shape.nullable || shape.optional ? type : new GraphQLNonNull(type)
  }

  /**
   * A parameter; it may be left out unless `required`.
   * @param names for values that have no name in the contract; the second when the first has other values
   */
  input(shape: Described, names: readonly [string, string], required = false): GraphQLInputType {
    const type: GraphQLInputType =
      shape.kind === 'list'
        ? new GraphQLList(new GraphQLNonNull(this.input(shape.of, names)))
        : shape.kind === 'enum'
          ? this.#enum(shape, this.#isFree(names[0], shape) ? names[0] : names[1])
          : shape.kind === 'integer'
            ? GraphQLInt
            : shape.kind === 'number'
              ? GraphQLFloat
              : shape.kind === 'boolean'
                ? GraphQLBoolean
                : GraphQLString
    return required ? new GraphQLNonNull(type) : type
  }

  #named(shape: Described, name: string): GraphQLOutputType {
    switch (shape.kind) {
      case 'string':
        return GraphQLString
      case 'literal':
        return typeof shape.value === 'number' ? GraphQLInt : GraphQLString
      case 'date':
        return dateScalar
      case 'moment':
        return dateTimeScalar
      case 'integer':
        return GraphQLInt
      case 'number':
        return GraphQLFloat
      case 'boolean':
        return GraphQLBoolean
      case 'json':
      case 'record':
        return jsonScalar
      case 'enum':
        return this.#enum(shape, name)
      case 'list':
        return new GraphQLList(this.output(shape.of, name))
      case 'object':
        return this.#object(shape, name)
      case 'union':
        return this.#union(shape, name)
    }
  }

  #object(shape: OfKind<'object'>, fallbackName: string): GraphQLObjectType {
    const name = shape.id ?? fallbackName
    const known = this.#objects.get(name)
    if (known) return known
    const type = new GraphQLObjectType({
      name,
      ...(shape.about ? { description: shape.about } : {}),
      fields: () =>
        Object.fromEntries(
          Object.entries(shape.fields).map(([field, described]) => [
            field,
            this.#field(name, field, described),
          ]),
        ),
    })
    this.#objects.set(name, type)
    return type
  }

  #field(owner: string, field: string, shape: Described): GraphQLFieldConfig<unknown, unknown> {
    const loosened = this.#loosened.get(owner)?.has(field) ? { ...shape, nullable: true } : shape
    return {
      type: this.output(loosened, `${owner}${capitalized(field)}`),
      ...(shape.description ? { description: shape.description } : {}),
    }
  }

  #union(shape: OfKind<'union'>, fallbackName: string): GraphQLUnionType {
    const name = shape.id ?? fallbackName
    const known = this.#unions.get(name)
    if (known) return known
    const typeNames = new Map(
      membersOf(shape).map((member) => [discriminatorOf(member, shape.on), memberName(member)]),
    )
    const type = new GraphQLUnionType({
      name,
      ...(shape.about ? { description: shape.about } : {}),
      types: () => membersOf(shape).map((member) => this.#object(member, memberName(member))),
      resolveType: (value: Record<string, unknown>) => typeNames.get(value[shape.on]),
    })
    this.#unions.set(name, type)
    return type
  }

  #isFree(name: string, { values }: OfKind<'enum'>): boolean {
    const known = this.#enums.get(name)
    return !known || known.values === values.join(' ')
  }

  #enum(shape: OfKind<'enum'>, fallbackName: string): GraphQLEnumType {
    const name = shape.id ?? fallbackName
    const values = shape.values.join(' ')
    const known = this.#enums.get(name)
    if (known?.values === values) return known.type
    if (known) throw new Error(`Two lists of values are called ${name}; name them with .meta({ id }).`)
    const type = new GraphQLEnumType({
      name,
      ...(shape.about ? { description: shape.about } : {}),
      values: Object.fromEntries(shape.values.map((value) => [enumName(value), { value }])),
    })
    this.#enums.set(name, { type, values })
    return type
  }

  /** A query may ask every member for a field of one name only if all agree whether it can be null. */
  #loosen(union: OfKind<'union'>): void {
    const members = membersOf(union)
    const nullable = new Set(
      members.flatMap(({ fields }) =>
        Object.entries(fields).flatMap(([name, field]) => (field.nullable || field.optional ? [name] : [])),
      ),
    )
    for (const member of members) {
      const fields = Object.keys(member.fields).filter((field) => nullable.has(field))
      this.#loosened.set(
        memberName(member),
        new Set([...(this.#loosened.get(memberName(member)) ?? []), ...fields]),
      )
    }
  }
}

const membersOf = ({ members }: OfKind<'union'>) =>
  members.map((member) => {
    if (member.kind !== 'object') throw new Error('A union of the contract is made of objects.')
    return member
  })

function memberName({ id }: OfKind<'object'>): string {
  if (id === null) throw new Error('A member of a union needs a name: .meta({ id }).')
  return id
}

function discriminatorOf({ fields }: OfKind<'object'>, on: string): unknown {
  const field = fields[on]
  return field?.kind === 'literal' ? field.value : undefined
}
