/** The documentation for people: one page of HTML, without scripts, made from the same data as OpenAPI. */
import { createHash } from 'node:crypto'
import type { Route } from '../../http/route.ts'
import { apiTitle } from '../openApi.ts'
import { chapters } from './guide.ts'
import { Html, html } from './html.ts'
import { routesHtml, schemasHtml, tagAnchor, tagsOf } from './reference.ts'
import { style } from './style.ts'

/** What the page may load: its own style and nothing else. */
export const pagePolicy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  'img-src data:',
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

export function documentationPage(routes: readonly Route[], baseUrl: string): string {
  const written = chapters(baseUrl)
  const tags = tagsOf(routes)
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${apiTitle}: documentation</title>
<meta name="description" content="How to read published content of the PRC Alliance: addresses, parameters, caching, GraphQL.">
<link rel="icon" href="data:,">
<style>${new Html(style)}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the documentation</a>
<header><div>
<h1>PRC Alliance content delivery</h1>
<p>Published content for websites, kiosks and apps, at <code>${baseUrl}/v1</code>.</p>
<p>For machines: <a href="/v1/openapi.json">OpenAPI 3.1</a> · <a href="/v1/schema.graphql">GraphQL schema</a></p>
</div></header>
<div class="columns">
<nav aria-label="Contents">
<strong>Guide</strong>
<ul>${written.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)}</ul>
<strong>Reference</strong>
<ul>${tags.map((tag) => html`<li><a href="#${tagAnchor(tag)}">${tag}</a></li>`)}<li><a href="#shapes">Shapes</a></li></ul>
</nav>
<main id="main">
${written.map(
  ({ body, id, title }) => html`<section id="${id}">
<h2>${title}</h2>
${body}
</section>
`,
)}
${routesHtml(routes)}
<section id="shapes">
<h2>Shapes</h2>
<p>What answers are made of. The same names are in OpenAPI, in GraphQL and in the client.</p>
${schemasHtml(routes)}
</section>
</main>
</div>
</body>
</html>
`.text
}
