/** How much a query asks for: its depth, its aliases, and its cost, which is its fields times the length of their lists. */
import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isListType,
  isObjectType,
  isUnionType,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'
import { Refusal } from '../http/answer.ts'

/** With everything on it a treatment costs 2,400 and 420 words, a page 5,300, a list of a hundred cards 6,000. */
export const queryMaximum = { tokens: 2000, depth: 10, aliases: 15, cost: 15_000 } as const

/** Reading the schema is allowed; all of it costs this much. */
const introspectionCost = 1000
/** How long we take a list within a document to be. */
const innerLength = 8
/** How long we take a list to be that is answered whole. */
const wholeLength = 500

export interface QuerySize {
  depth: number
  aliases: number
  cost: number
}
const nothing: QuerySize = { depth: 0, aliases: 0, cost: 0 }

/**
 * Measures an operation before it is validated: unknown fields count as plain ones.
 * @throws Refusal when fragments stand in a circle
 */
export function measureQuery(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  variables: Readonly<Record<string, unknown>>,
): QuerySize {
  // Each fragment is measured once, however often it is spread.
  const measured = new Map<string, QuerySize | 'open'>()

  const ofFragment = (name: string): QuerySize => {
    const known = measured.get(name)
    if (known === 'open') throw new Refusal('refused', `The fragment “${name}” cannot spread itself.`)
    if (known) return known
    const fragment = fragments.get(name)
    if (!fragment) return nothing
    measured.set(name, 'open')
    const size = ofSet(fragment.selectionSet, schema.getType(fragment.typeCondition.name.value))
    measured.set(name, size)
    return size
  }

  /** The member of a union a selection is about; undefined when it is about all. */
  const memberOf = (selection: SelectionNode): string | undefined => {
    const condition =
      selection.kind === 'InlineFragment'
        ? selection.typeCondition
        : selection.kind === 'FragmentSpread'
          ? fragments.get(selection.name.value)?.typeCondition
          : undefined
    return condition && isObjectType(schema.getType(condition.name.value)) ? condition.name.value : undefined
  }

  const ofField = (field: FieldNode, owner: GraphQLNamedType | undefined): QuerySize => {
    const isRoot = owner === schema.getQueryType()
    const aliases = field.alias ? 1 : 0
    // graphql-js has a limit of its own for how deep tools go into the schema.
    if (field.name.value === '__schema' || field.name.value === '__type')
      return { depth: 1, aliases: aliases + aliasesIn(field.selectionSet), cost: introspectionCost }
    const definition = isObjectType(owner) ? owner.getFields()[field.name.value] : undefined
    const inner = field.selectionSet
      ? ofSet(field.selectionSet, definition && getNamedType(definition.type))
      : nothing
    const times = definition ? lengthOf(definition.type) : 1
    const limit = isRoot && definition ? pageLength(field, definition.args, variables) : 1
    return {
      depth: inner.depth + 1,
      aliases: aliases + inner.aliases,
      cost: (isRoot ? 10 : 1) + Math.ceil(inner.cost * times * limit),
    }
  }

  const ofSet = (set: SelectionSetNode, owner: GraphQLNamedType | undefined): QuerySize => {
    const total = { ...nothing }
    // Of what a union can be, each value is one: the dearest counts.
    const ofMember = new Map<string, number>()
    for (const selection of set.selections) {
      const size =
        selection.kind === 'Field'
          ? ofField(selection, owner)
          : selection.kind === 'FragmentSpread'
            ? ofFragment(selection.name.value)
            : ofSet(
                selection.selectionSet,
                selection.typeCondition ? schema.getType(selection.typeCondition.name.value) : owner,
              )
      total.depth = Math.max(total.depth, size.depth)
      total.aliases += size.aliases
      const member = isUnionType(owner) ? memberOf(selection) : undefined
      if (member === undefined) total.cost += size.cost
      else ofMember.set(member, (ofMember.get(member) ?? 0) + size.cost)
    }
    total.cost += Math.max(0, ...ofMember.values())
    return total
  }

  return ofSet(operation.selectionSet, schema.getQueryType() ?? undefined)
}

const lengthOf = (type: GraphQLOutputType): number => (isListType(getNullableType(type)) ? innerLength : 1)

/** How much longer a page of a list is than a list within a document. */
function pageLength(
  field: FieldNode,
  known: readonly { name: string; defaultValue?: unknown }[],
  variables: Readonly<Record<string, unknown>>,
): number {
  const definition = known.find(({ name }) => name === 'limit')
  if (!definition) return field.name.value === 'manifest' ? wholeLength / innerLength : 1
  const given = field.arguments?.find(({ name }) => name.value === 'limit')?.value
  const value =
    given?.kind === 'IntValue'
      ? given.value
      : given?.kind === 'Variable'
        ? (variables[given.name.value] ?? definition.defaultValue)
        : definition.defaultValue
  // What is no number is refused later.
  return Math.max(Number(value) || 1, 1) / innerLength
}

function aliasesIn(set: SelectionSetNode | undefined): number {
  let count = 0
  for (const selection of set?.selections ?? []) {
    if (selection.kind === 'FragmentSpread') continue
    count += aliasesIn(selection.selectionSet) + (selection.kind === 'Field' && selection.alias ? 1 : 0)
  }
  return count
}
