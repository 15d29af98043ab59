/** The part of the page that is made from the routes and the contract: every address, every shape. */

import type { z } from 'zod'
import { contentTypes } from '#src/contract/enums.ts'
import { problem } from '#src/contract/problem.ts'
import { problems } from '#src/errors.ts'
import { type Described, namedShapes, shapeOf } from '../../contractShape.ts'
import type { Route } from '../../http/route.ts'
import { parameterSchema } from '../jsonSchemas.ts'
import { tagDescriptions } from '../openApi.ts'
import { type DeliveryProblem, deliveryProblems } from '../problemCodes.ts'
import { sampleAddress } from '../samples.ts'
import { type Html, html, prose } from './html.ts'
import { table } from './table.ts'
import { anchorOf, typeHtml, values } from './typeHtml.ts'

export const tagAnchor = (tag: string) => `routes-${tag.toLowerCase()}`

export const tagsOf = (routes: readonly Route[]): string[] => [...new Set(routes.map(({ tag }) => tag))]

export const routesHtml = (routes: readonly Route[]): Html =>
  html`${tagsOf(routes).map(
    (tag) => html`<section id="${tagAnchor(tag)}">
<h2>${tag}</h2>
<p>${prose(tagDescriptions[tag] ?? '')}</p>
${routes.filter((route) => route.tag === tag).map(routeHtml)}
</section>
`,
  )}`

function routeHtml(route: Route): Html {
  const parameters = Object.entries(route.query.shape)
  const sample = sampleAddress(route)
  return html`<article id="${route.name}">
<h3>${route.summary}</h3>
<p class="address"><span class="method">GET</span> <code>${route.path}</code></p>
${route.description !== undefined && html`<p>${prose(route.description)}</p>`}
${
  parameters.length > 0 &&
  table(`Parameters of ${route.path}`, ['Parameter', 'Value', 'Meaning'], parameters.map(parameterRow))
}
<p>Answers ${answerHtml(route)}. <a class="try" href="${sample}">Try it<span class="at">: ${decodeURIComponent(sample)}</span></a></p>
</article>
`
}

function parameterRow([name, schema]: readonly [string, z.ZodType]): readonly Html[] {
  const shape = shapeOf(schema)
  const { maximum, minimum } = parameterSchema(schema)
  return [
    html`<code>${name}</code>${!shape.optional && html` <em>required</em>`}`,
    html`${typeHtml(shape, true)}${typeof maximum === 'number' && html`, ${Number(minimum)} to ${maximum}`}${
      shape.default !== undefined && html` <small>left out: <code>${String(shape.default)}</code></small>`
    }`,
    prose(shape.description ?? ''),
  ]
}

function answerHtml({ answer }: Route): Html {
  return typeof answer === 'string' ? html`<code>${answer}</code>` : typeHtml(shapeOf(answer))
}

/** Every named shape: what fields it has, or what values. */
export function schemasHtml(routes: readonly Route[]): Html {
  const answers = routes.flatMap(({ answer }) => (typeof answer === 'string' ? [] : [shapeOf(answer)]))
  const parameters = routes.flatMap(({ query }) => Object.values(query.shape).map(shapeOf))
  const named = [...namedShapes([...answers, ...parameters, shapeOf(problem)])]
  return html`${named
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([id, shape]) => html`<article id="${anchorOf(id)}">
<h3>${id}</h3>
${shape.about !== null && html`<p>${prose(shape.about)}</p>`}
${shapeBody(id, shape)}
</article>
`,
    )}`
}

function shapeBody(id: string, shape: Described): Html {
  if (shape.kind === 'enum') return html`<p>One of: ${values(shape.values)}</p>`
  if (shape.kind === 'union')
    return html`<p>One of, told apart by <code>${shape.on}</code>:</p><ul>${shape.members.map(
      (member) => html`<li>${typeHtml(member)}</li>`,
    )}</ul>`
  if (shape.kind !== 'object') return html``
  const rows = Object.entries(shape.fields).map(([name, field]) => [
    html`<code>${name}</code>${field.optional && html` <em>may be left out</em>`}`,
    typeHtml(field),
    prose(field.description ?? ''),
  ])
  return table(`Fields of ${id}`, ['Field', 'Value', 'Meaning'], rows)
}

export const errorsHtml = (): Html =>
  table(
    'Error codes',
    ['Code', 'Status', 'Meaning', 'What to do'],
    (Object.keys(deliveryProblems) as DeliveryProblem[]).map((code) => [
      html`<code>${code}</code>`,
      html`${problems[code].status}`,
      html`${problems[code].title}.`,
      prose(deliveryProblems[code]),
    ]),
  )

/** The types there are, for prose. */
export const typeNames = (): Html => values(contentTypes)
