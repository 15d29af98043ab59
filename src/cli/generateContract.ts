/** Writes what is made from the contract: the GraphQL schema as text, and the types of the client. */
import { writeFileSync } from 'node:fs'
import { schemaText } from '#src/delivery/graphql/schema.ts'
import { contentRoutes } from '#src/delivery/http/allRoutes.ts'
import { clientTypes } from '#src/delivery/openapi/clientTypes.ts'

writeFileSync('src/delivery/graphql/schema.graphql', schemaText(contentRoutes))
writeFileSync('src/client/contract.ts', clientTypes(contentRoutes))
