/** A graph of schema.org nodes: each has a stable `@id`, stands in it once, and names others by `@id`. */

/** A node or a part of one. */
export interface LdNode {
  '@type': string | readonly string[]
  '@id'?: string
  [property: string]: unknown
}

export interface LdReference {
  '@id': string
}

/** Without properties that say nothing. */
export function ldNode(properties: LdNode): LdNode {
  const said = Object.entries(properties).filter(
    ([, value]) =>
      value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
  )
  return Object.fromEntries(said) as LdNode
}

export class LdGraph {
  readonly #nodes = new Map<string, LdNode>()

  /** Puts a node in, unless it is there: what is said first is said best. */
  add(properties: LdNode & LdReference): LdReference {
    const id = properties['@id']
    if (!this.#nodes.has(id)) this.#nodes.set(id, ldNode(properties))
    return { '@id': id }
  }

  /** @param first whom a reader should meet first: the page */
  documentFrom(first: LdReference): Record<string, unknown> {
    const nodes = [...this.#nodes.values()].toSorted(
      (a, b) => Number(b['@id'] === first['@id']) - Number(a['@id'] === first['@id']),
    )
    return { '@context': 'https://schema.org', '@graph': nodes }
  }
}
