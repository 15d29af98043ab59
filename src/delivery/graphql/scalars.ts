/** The scalars of the contract that GraphQL does not have. They are only answered, never read. */
import { GraphQLScalarType } from 'graphql'

export const dateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'YYYY-MM-DD.',
})
export const dateTimeScalar = new GraphQLScalarType<string, string>({
  name: 'DateTime',
  description: 'ISO 8601, in UTC.',
})
export const jsonScalar = new GraphQLScalarType({
  name: 'JSON',
  description: 'Any JSON value; it is answered whole.',
})
