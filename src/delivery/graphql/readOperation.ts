/** Turns the text of a query into an operation that is short, not too dear, and valid. */
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  type OperationDefinitionNode,
  parse,
  specifiedRules,
  validate,
} from 'graphql'
import type { ProblemCode } from '#src/errors.ts'
import { Refusal } from '../http/answer.ts'
import { KeptTexts } from './keptTexts.ts'
import { measureQuery, type QuerySize, queryMaximum } from './measureQuery.ts'

/** The query as a whole is refused: nothing was read for it. */
export class RefusedQuery extends Error {
  override readonly name = 'RefusedQuery'
  readonly code: ProblemCode
  readonly errors: readonly GraphQLError[]
  readonly cost: number | null

  constructor(code: ProblemCode, errors: readonly GraphQLError[], cost: number | null = null) {
    super(errors[0]?.message)
    this.code = code
    this.errors = errors
    this.cost = cost
  }
}

const refuse = (code: ProblemCode, message: string, cost?: number): never => {
  throw new RefusedQuery(code, [new GraphQLError(message)], cost)
}

export type Variables = Readonly<Record<string, unknown>>

export interface ReadOperation {
  document: DocumentNode
  cost: number
}

export class OperationReader {
  readonly #schema: GraphQLSchema
  /** Valid documents by their text: the same query comes again and again. */
  readonly #valid = new KeptTexts<DocumentNode>(300_000)

  constructor(schema: GraphQLSchema) {
    this.#schema = schema
  }

  /** @throws RefusedQuery */
  read(query: string, operationName: string | null, variables: Variables): ReadOperation {
    const known = this.#valid.get(query)
    const document = known ?? parsed(query)
    const operation = operationOf(document, operationName)
    // Before validation, which takes the square of the number of fields.
    const { cost } = withinLimits(this.#measure(document, operation, variables))
    if (!known) {
      const mistakes = validate(this.#schema, document, specifiedRules, { maxErrors: 10 })
      if (mistakes.length > 0) throw new RefusedQuery('refused', mistakes, cost)
      this.#valid.set(query, document, 0)
    }
    const { errors } = getVariableValues(this.#schema, operation.variableDefinitions ?? [], variables, {
      maxErrors: 10,
    })
    if (errors) throw new RefusedQuery('refused', errors, cost)
    return { document, cost }
  }

  #measure(document: DocumentNode, operation: OperationDefinitionNode, variables: Variables): QuerySize {
    const fragments = new Map(
      document.definitions
        .filter((part): part is FragmentDefinitionNode => part.kind === 'FragmentDefinition')
        .map((part) => [part.name.value, part]),
    )
    try {
      return measureQuery(this.#schema, operation, fragments, variables)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      return refuse(error.code, error.message)
    }
  }
}

function parsed(query: string): DocumentNode {
  try {
    return parse(query, { maxTokens: queryMaximum.tokens })
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error
    if (error.message.includes('Parsing aborted'))
      return refuse('too-deep', `A query may have at most ${queryMaximum.tokens} words and signs.`)
    throw new RefusedQuery('malformed-request', [error])
  }
}

function operationOf(document: DocumentNode, name: string | null): OperationDefinitionNode {
  const operation = getOperationAST(document, name)
  if (!operation)
    return refuse(
      'refused',
      name
        ? `There is no operation “${name}”.`
        : 'Send one operation, or name the one to run: operationName.',
    )
  if (operation.operation !== 'query') return refuse('refused', `There are no ${operation.operation}s here.`)
  return operation
}

function withinLimits(size: QuerySize): QuerySize {
  const { aliases, cost, depth } = size
  if (depth > queryMaximum.depth)
    refuse('too-deep', `This query is ${depth} levels deep; the most is ${queryMaximum.depth}.`, cost)
  if (aliases > queryMaximum.aliases)
    refuse('too-deep', `This query has ${aliases} aliases; the most is ${queryMaximum.aliases}.`, cost)
  if (cost > queryMaximum.cost)
    refuse(
      'too-deep',
      `This query costs ${cost}; the most is ${queryMaximum.cost}. Ask for fewer fields, or shorter lists (limit).`,
      cost,
    )
  return size
}
