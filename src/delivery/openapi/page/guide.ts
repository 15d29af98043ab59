/** The part of the page that is written: how to begin, and the rules that hold for every address. */
import { queryMaximum } from '../../graphql/measureQuery.ts'
import { type Html, html } from './html.ts'
import { errorsHtml, typeNames } from './reference.ts'

const code = (text: string): Html => html`<pre tabindex="0"><code>${text.trim()}</code></pre>`

export interface Chapter {
  id: string
  title: string
  body: Html
}

const sampleQuery = `{
  en: treatment(site: "prc-alliance", slug: "intrathecal-pain-pumps", locale: en) {
    title
    sections { aspect heading body { html } }
    conditions { title path }
  }
  es: treatment(site: "prc-alliance", slug: "intrathecal-pain-pumps", locale: es) {
    title
  }
  treatments(site: "prc-alliance", kind: [implanted_device], limit: 3) {
    total
    items { title path image { src alt } }
  }
}`

export const chapters = (baseUrl: string): readonly Chapter[] => [
  {
    id: 'begin',
    title: 'Begin',
    body: html`<p>All content is read with plain GET requests. No key is needed: what is here is public.</p>
${code(`
curl "${baseUrl}/v1/prc-alliance/treatments?condition=sciatica"
curl "${baseUrl}/v1/prc-alliance/treatments/intrathecal-pain-pumps?locale=es"
curl "${baseUrl}/v1/prc-alliance/search?q=pain+pump"
`)}
<p>The first word after <code>/v1/</code> is the key of a website. Its content types are ${typeNames()}. A list answers <em>cards</em>, enough to link to a page; the address of one document answers everything its page needs, with the cards of what it is linked to.</p>`,
  },
  {
    id: 'rules',
    title: 'Rules for every address',
    body: html`<ul>
<li><strong>Language.</strong> <code>locale</code> chooses it; without it you get the website’s default. A text that is missing in that language is given in English, and <code>fallbacks</code> names each such field.</li>
<li><strong>Channel.</strong> <code>channel=web</code> (as when left out) or <code>channel=kiosk</code>: what editors meant for that kind of screen.</li>
<li><strong>Rich text.</strong> <code>richText=html</code>, <code>text</code>, <code>lexical</code>, or <code>all</code> three. HTML is sanitised and ready to show.</li>
<li><strong>Several values</strong> stand in one parameter with commas: <code>aspect=benefits,risks-or-complications</code>. A parameter that an address does not have is refused, never ignored.</li>
<li><strong>Pages of a list.</strong> Ask again with <code>cursor</code> set to <code>nextCursor</code> until that is <code>null</code>. A page neither repeats nor skips when content changes in between.</li>
<li><strong>Addresses.</strong> <code>path</code> and <code>url</code> are those of the website, not of this API. When a page moves, its former address answers 301 here and <code>kind: redirect</code> under <code>resolve</code>; what was withdrawn answers 410 with a reason.</li>
<li><strong>Times</strong> are ISO 8601 in UTC; dates are <code>YYYY-MM-DD</code>.</li>
<li><strong>Methods.</strong> GET and HEAD, from any origin (CORS); POST for GraphQL alone.</li>
</ul>`,
  },
  {
    id: 'caching',
    title: 'Caching',
    body: html`<p>Every answer has a strong <code>ETag</code>: send it back in <code>If-None-Match</code>, and an unchanged answer is a short <code>304</code>. <code>Cache-Control</code> says how long an answer may be kept; that never outlives the next planned publication.</p>
<p><code>Surrogate-Key</code> lists the tags of what an answer was made from. Each change in the feed carries the <code>tags</code> it touches: purge those, and nothing else, from a cache in front of your website.</p>
${code(`curl -sI "${baseUrl}/v1/prc-alliance/treatments/intrathecal-pain-pumps"
curl -sI "${baseUrl}/v1/prc-alliance/treatments/intrathecal-pain-pumps" -H 'If-None-Match: "…"'`)}`,
  },
  {
    id: 'changes',
    title: 'Following changes',
    body: html`<p><a href="/v1/changes">/v1/changes</a> tells what was published and withdrawn, oldest first, in the same order to every reader. Keep the <code>cursor</code>, and ask again with <code>since</code>. To start from what there is now, read <a href="/v1/prc-alliance/manifest">the manifest</a> and go on from its <code>cursor</code>. A change may be told twice, so apply it by <code>type</code>, <code>id</code> and <code>locale</code>.</p>
<p><code>/v1/changes/stream</code> is the same as server-sent events; a lost connection goes on by <code>Last-Event-ID</code>.</p>
${code(`curl -N "${baseUrl}/v1/changes/stream?since=0"`)}`,
  },
  {
    id: 'errors',
    title: 'Errors',
    body: html`<p>An error is a <a href="#schema-Problem">Problem</a> (RFC 9457, <code>application/problem+json</code>). The last part of its <code>type</code> is the code; codes stay the same, texts may change.</p>
${errorsHtml()}`,
  },
  {
    id: 'graphql',
    title: 'GraphQL',
    body: html`<p><code>/v1/graphql</code> answers the same contract by query, with the same parameters, by GET or POST. Several documents, languages and lists fit in one request. The <a href="/v1/schema.graphql">schema</a> is public.</p>
<form action="/v1/graphql" method="get">
<label for="query">A query to try</label>
<textarea id="query" name="query" spellcheck="false" rows="14">${sampleQuery}</textarea>
<button>Run the query</button>
</form>
${code(`curl "${baseUrl}/v1/graphql" -H 'content-type: application/json' \\
  -d '{"query":"query ($site: String!) { treatments(site: $site) { items { title } } }","variables":{"site":"prc-alliance"}}'`)}
<ul>
<li>Values that GraphQL cannot spell have <code>_</code> for each other sign: <code>implanted-device</code> is <code>implanted_device</code>, and the order <code>-title</code> is <code>title_desc</code>.</li>
<li>What is not public is <code>null</code>, with an error whose <code>extensions.code</code> is one of the codes above; the rest of the answer stands. A former address answers the document as it is now.</li>
<li>A query may have ${queryMaximum.tokens} words and signs, ${queryMaximum.depth} levels, ${queryMaximum.aliases} aliases and a cost of ${queryMaximum.cost}. Each field costs 1, times the length of its list: the <code>limit</code> you give, and 8 for lists inside a document. <code>x-query-cost</code> tells what a query cost.</li>
<li>Automatic persisted queries (<code>extensions.persistedQuery</code>, as in Apollo) keep addresses short. One query a request; no mutations.</li>
</ul>`,
  },
  {
    id: 'previews',
    title: 'Previews',
    body: html`<p><code>/v1/preview/{site}/{type}/{id}</code> answers a page as it would be with its newest draft, in the same shape. It takes a token for that document or website, which editors make in the admin (<code>POST /api/preview-tokens</code>) and which expires: in <code>Authorization: Bearer …</code>, or as <code>token</code>. Such answers are never cached.</p>`,
  },
  {
    id: 'client',
    title: 'TypeScript client',
    body: html`<p>A small client without dependencies, for browsers and Node, comes with the platform (<code>src/client</code>). It knows the types of every answer, sends ETags back, tries again when that helps, and follows the changes.</p>
${code(`
const client = createClient({ url: '${baseUrl}', site: 'prc-alliance', locale: 'en' })

const pump = await client.treatments.get('intrathecal-pain-pumps', { locale: 'es' })
for (const { heading, body } of pump.sections) console.log(heading, body.html)

for await (const change of client.changes.follow({ since: '0' })) console.log(change.event, change.tags)
`)}`,
  },
]
