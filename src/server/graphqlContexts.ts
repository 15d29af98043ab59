/**
 * Gives each top-level field of a GraphQL request a context of its own. Payload keeps the locale in one
 * context for the whole request, so `{ en: Treatments(locale: en) … es: Treatments(locale: es) … }` would
 * answer with linked documents in whichever language was resolved last.
 */
import {
  type GraphQLFieldConfig,
  type GraphQLFieldResolver,
  type GraphQLNamedType,
  type GraphQLResolveInfo,
  getNamedType,
  isInterfaceType,
  isObjectType,
  isUnionType,
  type OperationDefinitionNode,
} from 'graphql'

type Context = Record<string, unknown>
type Resolver = GraphQLFieldResolver<unknown, Context>
type RootFields = Record<string, GraphQLFieldConfig<unknown, Context>>

/** The contexts of one request, by the response key of the top-level field. */
const contexts = new WeakMap<OperationDefinitionNode, Map<string | number, Context>>()

/**
 * Wraps the resolvers of all types that can be reached from the top-level fields; changes them in place.
 * @param roots the fields of Query and of Mutation, before the schema is made
 */
export function separateContexts(...roots: RootFields[]): void {
  const seen = new Set<GraphQLNamedType>()
  for (const fields of roots) {
    for (const field of Object.values(fields)) {
      if (field.resolve) field.resolve = withOwnContext(field.resolve)
      wrapFieldsOf(getNamedType(field.type), seen)
    }
  }
}

function wrapFieldsOf(type: GraphQLNamedType, seen: Set<GraphQLNamedType>): void {
  if (seen.has(type)) return
  seen.add(type)
  if (isUnionType(type)) for (const member of type.getTypes()) wrapFieldsOf(member, seen)
  if (!isObjectType(type) && !isInterfaceType(type)) return
  for (const field of Object.values(type.getFields())) {
    if (field.resolve) field.resolve = withRootContext(field.resolve)
    wrapFieldsOf(getNamedType(field.type), seen)
  }
}

/** The resolver may write into its context: no other top-level field will see it. */
const withOwnContext =
  (resolve: Resolver): Resolver =>
  (parent, args, context, info) => {
    const own = { ...context }
    const ofRequest = contexts.get(info.operation) ?? new Map<string | number, Context>()
    contexts.set(info.operation, ofRequest.set(info.path.key, own))
    return resolve(parent, args, own, info)
  }

const withRootContext =
  (resolve: Resolver): Resolver =>
  (parent, args, context, info) =>
    resolve(parent, args, contexts.get(info.operation)?.get(rootKeyOf(info)) ?? context, info)

function rootKeyOf({ path }: GraphQLResolveInfo): string | number {
  let root = path
  while (root.prev) root = root.prev
  return root.key
}
