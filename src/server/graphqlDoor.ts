/** The form of a GraphQL query: how long, how deep, how many aliases; checked before anyone validates it. */
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  parse,
  type SelectionSetNode,
} from 'graphql'
import { Problem } from '#src/errors.ts'

/** Tokens are words and signs. A page with everything on it takes about 200, 8 levels and a few aliases. */
export const graphqlMaximum = { tokens: 2000, depth: 14, aliases: 15 } as const

interface Size {
  depth: number
  /** Aliases, each as often as its fragment is used. */
  aliases: number
}

/**
 * Reads a query and refuses what is dear to validate: comparing fields takes the square of their number,
 * and Payload's own rule never returns from fragments in a circle.
 * @throws {Problem} 400
 */
export function readQuery(query: unknown): DocumentNode {
  const document = parseShort(query)
  const fragments = new Map(
    document.definitions.flatMap((part) =>
      part.kind === 'FragmentDefinition' ? [[part.name.value, part]] : [],
    ),
  )
  const sizeOf = measurer(fragments)
  for (const part of document.definitions) {
    if (!('selectionSet' in part)) continue
    const { aliases, depth } = sizeOf(part.selectionSet)
    if (depth > graphqlMaximum.depth)
      throw new Problem(
        'too-deep',
        `This query is ${depth} levels deep; the most is ${graphqlMaximum.depth}.`,
      )
    if (aliases > graphqlMaximum.aliases)
      throw new Problem(
        'too-deep',
        `This query has ${aliases} aliases; the most is ${graphqlMaximum.aliases}.`,
      )
  }
  return document
}

function parseShort(query: unknown): DocumentNode {
  if (typeof query !== 'string')
    throw new Problem('malformed-request', 'query must be a GraphQL query in a string.')
  try {
    return parse(query, { maxTokens: graphqlMaximum.tokens })
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error
    if (error.message.includes('Parsing aborted')) {
      throw new Problem('too-deep', `A query may have at most ${graphqlMaximum.tokens} words and signs.`)
    }
    throw new Problem('malformed-request', error.message)
  }
}

/** Each fragment is measured once, however often it is spread. */
function measurer(fragments: ReadonlyMap<string, FragmentDefinitionNode>): (set: SelectionSetNode) => Size {
  const measured = new Map<string, Size | 'open'>()

  const sizeOfFragment = (name: string): Size => {
    const known = measured.get(name)
    if (known === 'open') throw new Problem('refused', `The fragment “${name}” cannot spread itself.`)
    if (known) return known
    const fragment = fragments.get(name)
    if (!fragment) return { depth: 0, aliases: 0 }
    measured.set(name, 'open')
    const size = sizeOf(fragment.selectionSet)
    measured.set(name, size)
    return size
  }

  const sizeOf = (set: SelectionSetNode): Size => {
    const total: Size = { depth: 0, aliases: 0 }
    for (const selection of set.selections) {
      // Tools that read the schema go deep; graphql-js has a limit of its own for that.
      if (selection.kind === 'Field' && selection.name.value.startsWith('__')) continue
      const inner =
        selection.kind === 'FragmentSpread'
          ? sizeOfFragment(selection.name.value)
          : selection.selectionSet
            ? sizeOf(selection.selectionSet)
            : { depth: 0, aliases: 0 }
      const isField = selection.kind === 'Field'
      total.depth = Math.max(total.depth, inner.depth + (isField ? 1 : 0))
      total.aliases += inner.aliases + (isField && selection.alias ? 1 : 0)
    }
    return total
  }
  return sizeOf
}
