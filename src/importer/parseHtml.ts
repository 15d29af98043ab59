/** HTML → a document to read, in a window that shows nothing: nothing in it runs and nothing is fetched. */
import { Window } from 'happy-dom'
import { ImportRefused } from './importRefused.ts'

// About fifty long pages; more takes the parser seconds and hundreds of megabytes.
const maxTags = 60_000
const maxDepth = 100

/**
 * @param use reads the document, which is gone when it returns
 * @throws {ImportRefused} when the HTML cannot be read, has too many parts or is nested too deeply
 */
export function withDocument<Result>(html: string, use: (document: Document) => Result): Result {
  if (html.split('<', maxTags + 1).length > maxTags)
    throw new ImportRefused('The text has too many parts. Split it up.')
  const window = new Window({ settings: { disableJavaScriptFileLoading: true, disableCSSFileLoading: true } })
  try {
    const document = parse(window, html)
    refuseDeep(document.body)
    return use(document)
  } finally {
    // Without this each window stays in memory for good.
    void window.happyDOM.close()
  }
}

function parse(window: Window, html: string): Document {
  try {
    // happy-dom's types are its own; what we use of them is the same.
    return new window.DOMParser().parseFromString(html, 'text/html') as unknown as Document
  } catch (cause) {
    throw new ImportRefused('The HTML could not be read; it may be nested too deeply.', { cause })
  }
}

/** Without recursion, since it guards what recurses. */
function refuseDeep(body: Element): void {
  let level: Element[] = [body]
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > maxDepth) throw new ImportRefused(`The text is nested more than ${maxDepth} levels deep.`)
    level = level.flatMap((element) => [...element.children])
  }
}
