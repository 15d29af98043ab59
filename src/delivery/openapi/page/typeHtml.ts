/** A type as people read it, with links to what it is made of. */
import type { Described } from '../../contractShape.ts'
import { type Html, html } from './html.ts'

export const anchorOf = (id: string): string => `schema-${id}`

/** @param inAddress lists are written with commas there */
export function typeHtml(shape: Described, inAddress = false): Html {
  const text = formHtml(shape, inAddress)
  return shape.nullable ? html`${text} or <code>null</code>` : text
}

function formHtml(shape: Described, inAddress: boolean): Html {
  const { kind } = shape
  if (kind === 'list') {
    const one = typeHtml(shape.of)
    return inAddress ? html`${one}, …` : html`list of ${one}`
  }
  if (shape.id !== null && (kind === 'object' || kind === 'enum' || kind === 'union'))
    return html`<a href="#${anchorOf(shape.id)}">${shape.id}</a>`
  switch (kind) {
    case 'enum':
      return values(shape.values)
    case 'literal':
      return html`<code>${shape.value}</code>`
    case 'union':
      return html`${shape.members.map((member, index) => html`${index > 0 && ' or '}${typeHtml(member)}`)}`
    case 'object':
      return html`${Object.entries(shape.fields).map(
        ([name, field], index) => html`${index > 0 && html`<br>`}<code>${name}</code>: ${typeHtml(field)}`,
      )}`
    case 'json':
    case 'record':
      return html`any JSON`
    case 'moment':
      return html`date and time`
    case 'string':
      return html`text`
    default:
      return html`${kind}`
  }
}

export const values = (all: readonly string[]): Html =>
  html`${all.map((value, index) => html`${index > 0 && ' '}<code>${value}</code>`)}`
