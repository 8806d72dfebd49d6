// @ts-check
import { html, nothing, repeat } from 'lit';
import { t } from '../i18n.js';
import { link } from '../router.js';
import { fill, isRight, valueOf } from './table-model.js';

/**
 * The rows of a list, as table and, by the style sheet, as cards on phones.
 *
 * @typedef {import('./table-model.js').Column} Column
 * @typedef {object} Grid
 * @property {string} label
 * @property {Column[]} columns that are shown
 * @property {any[]} rows
 * @property {boolean} waiting
 * @property {string} sort
 * @property {boolean} selectable
 * @property {Set<string>} selected
 * @property {string} rowLink
 * @property {((row: any) => string)|undefined} rowClass
 * @property {Record<string, string>|undefined} footer
 * @property {(row: any) => string} idOf
 * @property {(row: any, column: Column) => string} text
 * @property {(column: Column) => void} sortBy
 * @property {(ids: string[], on: boolean) => void} select
 * @property {(row: any, event: MouseEvent) => void} open
 *
 * @param {Grid} grid
 */
export const tableGrid = grid => html`
  <div class="wn-scroll" role="region" aria-label=${grid.label} tabindex="0">
    <table class="wn-table" role="table">
      <caption class="wn-visually-hidden">${grid.label}</caption>
      ${head(grid)}
      <tbody role="rowgroup">${grid.waiting ? skeleton(grid) : repeat(grid.rows, grid.idOf, row => line(grid, row))}</tbody>
      ${grid.footer ? foot(grid) : nothing}
    </table>
  </div>`;

/** @param {Grid} grid */
function head(grid) {
  const ids = grid.rows.map(grid.idOf);
  const all = ids.length > 0 && ids.every(id => grid.selected.has(id));
  return html`<thead role="rowgroup"><tr role="row">
    ${grid.selectable ? html`<th role="columnheader" scope="col" class="wn-pick"><input type="checkbox" aria-label=${t('table.select-all')}
      .checked=${all} @change=${() => grid.select(ids, !all)}></th>` : nothing}
    ${grid.columns.map(column => headCell(grid, column))}
  </tr></thead>`;
}

/** @param {Grid} grid @param {Column} column */
function headCell({ sort, sortBy }, column) {
  const state = sort === column.field ? 'ascending' : sort === `-${column.field}` ? 'descending' : nothing;
  const sortable = column.sortable ?? !!column.field;
  return html`<th role="columnheader" scope="col" ?data-right=${isRight(column)} aria-sort=${state} style=${column.width ? `width:${column.width}` : nothing}>
    ${sortable && column.label
      ? html`<button class="wn-sort" @click=${() => sortBy(column)}>${column.label}<wn-icon
          name=${state === 'ascending' ? 'arrow-up' : state === 'descending' ? 'arrow-down' : 'chevrons-up-down'}></wn-icon></button>`
      : column.label || html`<span class="wn-visually-hidden">${t('table.actions')}</span>`}
  </th>`;
}

/** @param {Grid} grid @param {any} row */
function line(grid, row) {
  const id = grid.idOf(row);
  const first = grid.columns.find(column => column.primary) ?? grid.columns[0];
  return html`<tr role="row" class=${grid.rowClass?.(row) ?? nothing} ?data-open=${!!grid.rowLink} @click=${(/** @type {MouseEvent} */ event) => grid.open(row, event)}>
    ${grid.selectable ? html`<td role="cell" class="wn-pick"><input type="checkbox" aria-label=${t('table.select')}
      .checked=${grid.selected.has(id)} @change=${(/** @type {any} */ event) => grid.select([id], event.target.checked)}></td>` : nothing}
    ${grid.columns.map(column => html`<td role="cell" data-label=${column.label} ?data-right=${isRight(column)} ?data-head=${column === first}>${cell(grid, row, column, column === first)}</td>`)}
  </tr>`;
}

/** @param {Grid} grid @param {any} row @param {Column} column @param {boolean} first */
function cell({ rowLink, text }, row, column, first) {
  if (column.render) {
    return column.render(row);
  }
  const words = text(row, column);
  const target = typeof column.link === 'function' ? column.link(row) : column.link ? fill(row, column.link) : first && rowLink ? fill(row, rowLink) : '';
  if (target && words) {
    return html`<a href=${link(target)}>${words}</a>`;
  }
  if (column.format === 'email' && words) {
    return html`<a href="mailto:${words}">${words}</a>`;
  }
  return column.format === 'badge' && words
    ? html`<span class="wn-badge" data-tone=${column.tones?.[valueOf(row, column.field)] ?? 'neutral'}>${words}</span>`
    : words;
}

/** @param {Grid} grid */
const foot = grid => html`<tfoot role="rowgroup"><tr role="row">
  ${grid.selectable ? html`<td role="cell"></td>` : nothing}
  ${grid.columns.map(column => html`<td role="cell" data-label=${column.label} ?data-right=${isRight(column)}>${grid.footer?.[column.field] ?? ''}</td>`)}
</tr></tfoot>`;

/** @param {Grid} grid */
const skeleton = grid => Array.from({ length: 6 }, () => html`<tr role="row" aria-hidden="true">
  ${grid.selectable ? html`<td></td>` : nothing}${grid.columns.map(column => html`<td ?data-right=${isRight(column)}><span class="wn-skeleton"></span></td>`)}</tr>`);
