/** A table that becomes a list of blocks on a narrow screen, and stays a table to a screen reader. */
import { type Html, html } from './html.ts'

/** @param rows cells; the first of each names its row */
export const table = (label: string, heads: readonly string[], rows: readonly (readonly Html[])[]): Html =>
  html`<table role="table" aria-label="${label}">
<thead role="rowgroup"><tr role="row">${heads.map((head) => html`<th role="columnheader" scope="col">${head}</th>`)}</tr></thead>
<tbody role="rowgroup">${rows.map(
    ([name, ...cells]) => html`
<tr role="row"><th role="rowheader" scope="row">${name ?? null}</th>${cells.map((cell) => html`<td role="cell">${cell}</td>`)}</tr>`,
  )}
</tbody>
</table>`
