/** What is made from the contract is as the contract is now; `npm run generate` remakes it. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { schemaText } from '#src/delivery/graphql/schema.ts'
import { contentRoutes } from '#src/delivery/http/allRoutes.ts'
import { clientTypes } from '#src/delivery/openapi/clientTypes.ts'

test('the GraphQL schema in the repository is the one that is served', () => {
  expect(readFileSync('src/delivery/graphql/schema.graphql', 'utf8')).toBe(schemaText(contentRoutes))
})

test('the types of the client are those of the contract', () => {
  expect(readFileSync('src/client/contract.ts', 'utf8')).toBe(clientTypes(contentRoutes))
})
