/** What one GraphQL request may cost: its fields times the documents they are read for. `graphqlDoor.ts` limits its form. */
import {
  type ASTVisitor,
  type FieldNode,
  GraphQLError,
  type GraphQLOutputType,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isObjectType,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql'
import type { Config } from 'payload'

/** A page with sections, conditions and related treatments costs about 300. */
export const maxCost = 6000

/** Documents a list answers with when the query does not say; Payload's own default. */
const defaultListLimit = 10
/** Documents we count for a field that lists related ones; it has no limit of its own. */
const relatedCount = 5

/** Payload's GraphQL options. Its own complexity counts fields, not documents, so ours stands beside it. */
export const graphqlLimits: Pick<NonNullable<Config['graphQL']>, 'maxComplexity' | 'validationRules'> = {
  maxComplexity: 1000,
  validationRules: (args) => [
    costRule((args as { variableValues?: Record<string, unknown> | null }).variableValues ?? {}),
  ],
}

/**
 * Each field costs 1, times the documents of every list it stands in: the list's `limit`, or 10.
 * @param variables the values the request brings, since a `limit` may hide in one
 */
export function costRule(variables: Record<string, unknown>): ValidationRule {
  return (context): ASTVisitor => ({
    OperationDefinition(operation: OperationDefinitionNode) {
      const schema = context.getSchema()
      const root = operation.operation === 'mutation' ? schema.getMutationType() : schema.getQueryType()
      const cost = root ? costOf(context, operation.selectionSet, root, variables, new Set()) : 0
      if (cost > maxCost) {
        context.reportError(
          new GraphQLError(
            `This query costs ${cost}; the most is ${maxCost}. Ask for fewer documents (limit) or fields.`,
            {
              nodes: [operation],
              extensions: { code: 'too-deep' },
            },
          ),
        )
      }
    },
  })
}

function costOf(
  context: ValidationContext,
  selections: SelectionSetNode,
  type: GraphQLOutputType,
  variables: Record<string, unknown>,
  openFragments: ReadonlySet<string>,
): number {
  const named = getNamedType(type)
  let cost = 0
  for (const selection of selections.selections) {
    if (selection.kind === 'Field') {
      const field = 'getFields' in named ? named.getFields()[selection.name.value] : undefined
      const inner =
        selection.selectionSet && field && 'type' in field
          ? costOf(context, selection.selectionSet, field.type as GraphQLOutputType, variables, openFragments)
          : 0
      cost +=
        1 +
        inner *
          (field && 'type' in field ? documentsOf(selection, field.type as GraphQLOutputType, variables) : 1)
    } else if (selection.kind === 'InlineFragment') {
      const target = selection.typeCondition
        ? context.getSchema().getType(selection.typeCondition.name.value)
        : named
      if (isCompositeType(target))
        cost += costOf(context, selection.selectionSet, target, variables, openFragments)
    } else {
      const name = selection.name.value
      const fragment = openFragments.has(name) ? undefined : context.getFragment(name)
      const target = fragment && context.getSchema().getType(fragment.typeCondition.name.value)
      if (fragment && isCompositeType(target)) {
        cost += costOf(context, fragment.selectionSet, target, variables, new Set([...openFragments, name]))
      }
    }
    // A hostile query may be exponential through fragments: it is refused as soon as it is too dear.
    if (cost > maxCost) return cost
  }
  return cost
}

/** How many documents a field stands for: lists come as `{ docs, totalDocs, … }`, relations as plain lists. */
function documentsOf(field: FieldNode, type: GraphQLOutputType, variables: Record<string, unknown>): number {
  const named = getNamedType(type)
  if (!isObjectType(named)) return 1
  if ('docs' in named.getFields()) return limitOf(field, variables)
  return isListType(getNullableType(type)) && 'updatedAt' in named.getFields() ? relatedCount : 1
}

function limitOf(field: FieldNode, variables: Record<string, unknown>): number {
  const value = field.arguments?.find(({ name }) => name.value === 'limit')?.value
  const limit =
    value?.kind === 'IntValue'
      ? Number(value.value)
      : value?.kind === 'Variable'
        ? Number(variables[value.name.value] ?? defaultListLimit)
        : defaultListLimit
  // 0 would mean “all”; reads are clamped to 100 for the public anyway.
  return Number.isFinite(limit) && limit >= 1 ? Math.min(limit, 100) : 100
}
