/** What one GraphQL request may cost: depth, aliases, and fields times the documents they are read for. */
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases'
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth'
import {
  type ASTVisitor,
  type FieldNode,
  GraphQLError,
  type GraphQLOutputType,
  getNamedType,
  isObjectType,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql'
import type { Config } from 'payload'

/** Highest values a query may reach. A page with sections, conditions and related treatments costs about 300. */
export const graphqlMaximum = { depth: 14, aliases: 15, cost: 6000 } as const

/** Documents a list answers with when the query does not say; Payload's own default. */
const defaultListLimit = 10

const rule = (make: (context: ValidationContext) => unknown) => make as ValidationRule

/** Payload's GraphQL options. Its own complexity counts fields, not documents, so ours stands beside it. */
export const graphqlLimits: Pick<NonNullable<Config['graphQL']>, 'maxComplexity' | 'validationRules'> = {
  maxComplexity: 1000,
  validationRules: (args) => [
    rule(maxDepthRule({ n: graphqlMaximum.depth, ignoreIntrospection: true, propagateOnRejection: true })),
    rule(maxAliasesRule({ n: graphqlMaximum.aliases, propagateOnRejection: true })),
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
      if (cost > graphqlMaximum.cost) {
        context.reportError(
          new GraphQLError(`This query costs ${cost}; the most is ${graphqlMaximum.cost}. Ask for fewer documents (limit) or fields.`, {
            nodes: [operation],
            extensions: { code: 'too-deep' },
          }),
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
      const documents = field && isObjectType(getNamedType(field.type)) && hasDocs(field.type as GraphQLOutputType) ? limitOf(selection, variables) : 1
      cost += 1 + inner * documents
    } else if (selection.kind === 'InlineFragment') {
      const target = selection.typeCondition ? context.getSchema().getType(selection.typeCondition.name.value) : named
      if (target && isObjectType(target)) cost += costOf(context, selection.selectionSet, target, variables, openFragments)
    } else {
      const name = selection.name.value
      const fragment = openFragments.has(name) ? undefined : context.getFragment(name)
      const target = fragment && context.getSchema().getType(fragment.typeCondition.name.value)
      if (fragment && target && isObjectType(target)) {
        cost += costOf(context, fragment.selectionSet, target, variables, new Set([...openFragments, name]))
      }
    }
    // A hostile query may be exponential through fragments: it is refused as soon as it is too dear.
    if (cost > graphqlMaximum.cost) return cost
  }
  return cost
}

/** Lists come as `{ docs, totalDocs, … }`. */
function hasDocs(type: GraphQLOutputType): boolean {
  const named = getNamedType(type)
  return isObjectType(named) && 'docs' in named.getFields()
}

function limitOf(field: FieldNode, variables: Record<string, unknown>): number {
  const value = field.arguments?.find(({ name }) => name.value === 'limit')?.value
  const limit =
    value?.kind === 'IntValue' ? Number(value.value) : value?.kind === 'Variable' ? Number(variables[value.name.value] ?? defaultListLimit) : defaultListLimit
  // 0 would mean “all”; reads are clamped to 100 for the public anyway.
  return Number.isFinite(limit) && limit >= 1 ? Math.min(limit, 100) : 100
}
