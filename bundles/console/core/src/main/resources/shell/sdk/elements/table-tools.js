// @ts-check
import { html, live, nothing } from 'lit';
import { t } from '../i18n.js';

/**
 * What stands above a list: search, filters, how many rows, and the menu of columns and exports.
 *
 * @typedef {import('./table-model.js').Column} Column
 * @typedef {object} Tools
 * @property {Column[]} columns
 * @property {string[]} hidden
 * @property {import('./table-model.js').Wish} wish
 * @property {number} total
 * @property {boolean} noSearch
 * @property {boolean} menu
 * @property {(event: Event) => void} search
 * @property {(field: string, value: string) => void} filter
 * @property {(column: Column) => void} toggle
 * @property {(type: 'csv'|'xlsx') => void} save
 * @property {() => void} openMenu
 *
 * @param {Tools} tools
 */
export const tableTools = tools => html`
  <div class="wn-table-tools">
    ${tools.noSearch ? nothing : html`
      <span class="wn-control wn-table-search" data-icon><wn-icon name="search"></wn-icon>
        <input class="wn-input" type="search" aria-label=${t('table.search')} placeholder=${t('table.search')} .value=${live(tools.wish.q)} @input=${tools.search}></span>`}
    ${tools.columns.filter(column => column.filter).map(column => filterOf(tools, column))}
    <span class="wn-table-count" role="status">${t('table.rows', { count: tools.total })}</span>
    <span class="wn-menu-host">
      <button class="wn-icon-button" aria-label=${t('table.options')} title=${t('table.options')} aria-expanded=${tools.menu} aria-haspopup="true" @click=${tools.openMenu}>
        <wn-icon name="sliders-horizontal"></wn-icon></button>
      ${tools.menu ? options(tools) : nothing}
    </span>
  </div>`;

/** @param {Tools} tools */
const options = tools => html`
  <div class="wn-menu" data-align="end">
    <fieldset><legend>${t('table.columns')}</legend>
      ${tools.columns.filter(column => column.label).map(column => html`<label class="wn-check"><input type="checkbox"
        .checked=${!tools.hidden.includes(column.field)} @change=${() => tools.toggle(column)}> <span>${column.label}</span></label>`)}
    </fieldset>
    <hr>
    <button @click=${() => tools.save('csv')}><wn-icon name="download"></wn-icon>${t('table.csv')}</button>
    <button @click=${() => tools.save('xlsx')}><wn-icon name="file-spreadsheet"></wn-icon>${t('table.xlsx')}</button>
  </div>`;

/** @param {Tools} tools @param {Column} column */
function filterOf({ wish, filter }, column) {
  const value = wish.filters[column.field] ?? '';
  if (column.filter === 'select') {
    const choices = column.options ?? Object.entries(column.labels ?? {}).map(([key, label]) => ({ value: key, label }));
    return html`<select class="wn-input" data-narrow aria-label=${column.label} @change=${(/** @type {any} */ event) => filter(column.field, event.target.value)}>
      <option value="">${column.label}: ${t('table.any')}</option>
      ${choices.map(one => html`<option value=${one.value} ?selected=${one.value === value}>${one.label}</option>`)}</select>`;
  }
  return html`<input class="wn-input" data-narrow aria-label=${column.label} placeholder=${column.label} .value=${live(value)}
    @change=${(/** @type {any} */ event) => filter(column.field, event.target.value.trim())}>`;
}

/**
 * Calls once when one clicks elsewhere or presses Escape, which also brings the focus back to the button.
 *
 * @param {() => Element|null} host @param {() => void} close
 */
export function whenLeft(host, close) {
  const listen = (/** @type {Event} */ event) => {
    const escaped = event instanceof KeyboardEvent && event.key === 'Escape';
    const outside = !(event instanceof KeyboardEvent) && !host()?.contains(/** @type {Node} */ (event.target));
    if (escaped || outside) {
      close();
      removeEventListener('pointerdown', listen);
      removeEventListener('keydown', listen);
    }
    if (escaped) {
      host()?.querySelector('button')?.focus();
    }
  };
  addEventListener('pointerdown', listen);
  addEventListener('keydown', listen);
}
