// @ts-check
import { html, nothing } from 'lit';

/**
 * @typedef {{name: string, label: string, type?: string, options?: {value: string, label: string}[], maxlength?: number, placeholder?: string, otherwise?: string}} Cell
 * @typedef {object} Rows
 * @property {any} ctx
 * @property {string} label
 * @property {any[]} rows
 * @property {Cell[]} cells
 * @property {any} blank            what a new row begins with
 * @property {boolean} [locked]
 * @property {boolean} [ordered]    rows can be moved up
 * @property {(rows: any[]) => void} change
 */

/** @param {any} row @param {string} name */
const read = (row, name) => name.split('.').reduce((value, part) => value?.[part], row);

/** @param {any} row @param {string} name @param {any} value @returns {any} */
function written(row, name, value) {
  const [first, ...rest] = name.split('.');
  return { ...row, [first]: rest.length > 0 ? written(row[first] ?? {}, rest.join('.'), value) : value };
}

/** Rows to fill in, one below the other; cards on phones. @param {Rows} table */
export function RowEditor({ ctx, label, rows, cells, blank, locked = false, ordered = false, change }) {
  const set = (/** @type {number} */ at, /** @type {string} */ name, /** @type {any} */ value) => change(rows.map((row, i) => (i === at ? written(row, name, value) : row)));
  return html`
    <div class="office-rows">
      ${rows.length === 0 ? html`<p class="wn-soft">${ctx.t('office.none')}</p>` : html`
        <div class="wn-scroll" role="region" aria-label=${label} tabindex="0"><table class="wn-table" role="table">
          <caption class="wn-visually-hidden">${label}</caption>
          <thead role="rowgroup"><tr role="row">${cells.map(cell => html`<th role="columnheader" scope="col">${cell.label}</th>`)}
            ${locked ? nothing : html`<th role="columnheader" scope="col"><span class="wn-visually-hidden">${ctx.t('action.remove')}</span></th>`}</tr></thead>
          <tbody role="rowgroup">${rows.map((row, i) => html`<tr role="row">
            ${cells.map(cell => html`<td role="cell" data-label=${cell.label}>${field(row, i, cell)}</td>`)}
            ${locked ? nothing : html`<td role="cell" data-label="" class="office-row-tools">${ordered ? html`<button type="button" class="wn-icon-button" ?disabled=${i === 0}
              aria-label=${ctx.t('office.row-up', { at: i + 1 })} title=${ctx.t('office.row-up', { at: i + 1 })} @click=${() => change(rows.toSpliced(i - 1, 2, row, rows[i - 1]))}><wn-icon name="arrow-up"></wn-icon></button>` : nothing}<button type="button" class="wn-icon-button" aria-label=${ctx.t('office.remove-row', { at: i + 1 })} title=${ctx.t('action.remove')}
              @click=${() => change(rows.filter((_, at) => at !== i))}><wn-icon name="trash-2"></wn-icon></button></td>`}</tr>`)}</tbody>
        </table></div>`}
      ${locked ? nothing : html`<button type="button" class="wn-button" data-size="s" @click=${() => change([...rows, structuredClone(blank)])}><wn-icon name="plus"></wn-icon>${ctx.t('action.add')}</button>`}
    </div>`;

  /** @param {any} row @param {number} at @param {Cell} cell */
  function field(row, at, cell) {
    const value = read(row, cell.name);
    const flag = cell.type === 'checkbox';
    return html`<wn-field hide-label label="${cell.label} ${at + 1}" type=${cell.type ?? 'text'} value=${flag ? (value ? 'true' : '') : value ?? ''}
      .options=${cell.options ?? []} maxlength=${cell.maxlength ?? 0} placeholder=${cell.placeholder ?? ''} ?readonly=${locked}
      @wn-change=${(/** @type {CustomEvent} */ event) => set(at, cell.name, flag ? event.detail.value === 'true' : event.detail.value || (cell.otherwise ?? ''))}></wn-field>`;
  }
}
