/** The GraphQL schema of delivery, made from its routes; `schema.graphql` beside it is the same as text. */
import { GraphQLObjectType, GraphQLSchema, printSchema } from 'graphql'
import type { Route } from '../http/route.ts'
import { fieldConfig, type QueryContext, rootFieldsOf } from './rootFields.ts'
import { ContractTypes } from './typesFromContract.ts'

export function graphqlSchema(routes: readonly Route[]): GraphQLSchema {
  const fields = rootFieldsOf(routes)
  const types = new ContractTypes(fields.map(({ answer }) => answer))
  return new GraphQLSchema({
    query: new GraphQLObjectType<unknown, QueryContext>({
      name: 'Query',
      description:
        'The same content, parameters and rules as REST under /v1. What is not public is null, with an error whose extensions.code says why.',
      fields: Object.fromEntries(fields.map((field) => [field.name, fieldConfig(field, types)])),
    }),
  })
}

/** The text of `schema.graphql`. */
export const schemaText = (routes: readonly Route[]): string =>
  `# Made by \`npm run generate\` from src/contract and the routes of delivery. Values that GraphQL cannot spell\n# have _ for each other sign: implanted-device is implanted_device; the order -title is title_desc.\n\n${printSchema(graphqlSchema(routes))}\n`
