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
export function ldNode(properties: LdNode, id?: string): LdNode {
  const node: LdNode = { '@type': properties['@type'] }
  if (id !== undefined) node['@id'] = id
  for (const name in properties) if (saysSomething(properties[name])) node[name] = properties[name]
  return node
}

const saysSomething = (value: unknown): boolean =>
  value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0)

export class LdGraph {
  readonly #nodes = new Map<string, LdNode>()

  /** Puts a node in, unless it is there: what is said first is said best. */
  add(id: string, make: () => LdNode): LdReference {
    if (!this.#nodes.has(id)) this.#nodes.set(id, ldNode(make(), id))
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
