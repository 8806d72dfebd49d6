// @ts-check
import { LitElement, html, live, nothing, repeat } from 'lit';
import { api, saveFile } from '../api.js';
import { bus } from '../bus.js';
import { currentFormats } from '../context.js';
import { t } from '../i18n.js';
import { prefs } from '../prefs.js';
import { link, nav } from '../router.js';
import { toast } from '../toast.js';
import { arrange, csv, fill, isRight, numberOf, textOf, valueOf } from './table-model.js';
import { xlsx } from './xlsx.js';

/** @typedef {import('./table-model.js').Column} Column */
/** @typedef {{items: any[], total: number, page?: number, size?: number}} Rows */

const PAGE = 50;
const EXPORT_PAGE = 200;
const EXPORT_LIMIT = 50_000;

/**
 * A list: sorts, searches, filters, remembers what the user chose, exports, and shows cards on phones.
 *
 * Give `rows` (held in the page), or `source` (a REST list that takes page, size, sort, q and the filters and answers
 * `{items, total}`), or `load` (a function of the same). `wn-open` tells a row that was clicked or entered,
 * `wn-select` the selected rows. `slot` content is not used: buttons stand in the page's header.
 */
class Table extends LitElement {
  static properties = {
    name: {}, label: {}, source: {}, rowLink: { attribute: 'row-link' }, key: {}, emptyHeading: { attribute: 'empty-heading' },
    emptyText: { attribute: 'empty-text' }, emptyIcon: { attribute: 'empty-icon' }, defaultSort: { attribute: 'default-sort' },
    columns: { attribute: false }, rows: { attribute: false }, load: { attribute: false }, query: { attribute: false },
    rowClass: { attribute: false }, footer: { attribute: false }, bare: { type: Boolean }, selectable: { type: Boolean },
    noSearch: { type: Boolean, attribute: 'no-search' }, fileName: { attribute: 'file-name' },
    shown: { state: true }, total: { state: true }, busy: { state: true }, failure: { state: true },
    wish: { state: true }, hiddenFields: { state: true }, selected: { state: true }, menu: { state: true }
  };

  #turn = 0;
  #page = 0;
  /** @type {any} */
  #timer;
  #started = false;
  /** @type {() => void} */
  #off = () => undefined;

  constructor() {
    super();
    /** What the choices of the user are remembered under. */
    this.name = '';
    this.label = '';
    this.source = '';
    this.rowLink = '';
    this.key = 'id';
    this.emptyHeading = '';
    this.emptyText = '';
    this.emptyIcon = 'inbox';
    this.defaultSort = '';
    /** @type {Column[]} */
    this.columns = [];
    /** @type {any[]|undefined} */
    this.rows = undefined;
    /** @type {((wish: any) => Promise<Rows>)|undefined} */
    this.load = undefined;
    /** @type {Record<string, any>} fixed query of the source */
    this.query = {};
    /** @type {((row: any) => string)|undefined} */
    this.rowClass = undefined;
    /** @type {Record<string, string>|undefined} field to text, a line of sums */
    this.footer = undefined;
    this.bare = false;
    this.selectable = false;
    this.noSearch = false;
    this.fileName = '';
    /** @type {any[]} */
    this.shown = [];
    this.total = 0;
    this.busy = false;
    this.failure = '';
    /** @type {import('./table-model.js').Wish} */
    this.wish = { q: '', sort: '', filters: {} };
    /** @type {string[]|undefined} */
    this.hiddenFields = undefined;
    /** @type {Set<string>} */
    this.selected = new Set();
    this.menu = false;
  }

  createRenderRoot() {
    return this;
  }

  connectedCallback() {
    super.connectedCallback();
    this.#off = bus.on('connection', here => here && this.failure && this.reload());
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#off();
  }

  willUpdate(/** @type {Map<string, any>} */ changed) {
    if (!this.#started) {
      this.#started = true;
      const kept = this.name ? prefs.get(`table.${this.name}`, /** @type {any} */ ({})) : {};
      this.wish = { q: '', sort: kept.sort ?? this.defaultSort, filters: kept.filters ?? {} };
      this.hiddenFields = kept.hidden;
    }
    if (['rows', 'source', 'load', 'query', 'wish'].some(name => changed.has(name))) {
      this.#fetch(true);
    }
  }

  /** Asks for the rows again, from the first page. */
  reload() {
    return this.#fetch(true);
  }

  get #hidden() {
    return this.hiddenFields ?? this.columns.filter(column => column.hidden).map(column => column.field);
  }

  get #visible() {
    return this.columns.filter(column => !this.#hidden.includes(column.field));
  }

  /** @param {any} row @param {Column} column */
  #text = (row, column) => textOf(row, column, currentFormats(), t);

  /** @param {boolean} fromStart */
  async #fetch(fromStart) {
    if (this.rows) {
      const found = arrange([...this.rows], this.columns, this.wish, this.#text);
      this.total = found.length;
      this.shown = found.slice(0, fromStart ? PAGE : this.shown.length + PAGE);
      return;
    }
    if (!this.source && !this.load) {
      return;
    }
    const turn = ++this.#turn;
    this.#page = fromStart ? 0 : this.#page + 1;
    this.busy = true;
    this.failure = '';
    try {
      const { items, total } = await this.#part(this.#page, PAGE);
      if (turn === this.#turn) {
        this.shown = fromStart ? items : [...this.shown, ...items];
        this.total = total;
      }
    } catch (cause) {
      if (turn === this.#turn) {
        this.failure = cause instanceof Error ? cause.message : String(cause);
      }
    } finally {
      if (turn === this.#turn) {
        this.busy = false;
      }
    }
  }

  /** @param {number} page @param {number} size @returns {Promise<Rows>} */
  async #part(page, size) {
    const { q, sort, filters } = this.wish;
    const wish = { page, size, sort, q, ...filters, ...this.query };
    const answer = this.load ? await this.load(wish) : await api.get(this.source, { query: wish });
    return Array.isArray(answer) ? { items: answer, total: answer.length } : answer;
  }

  /** @param {Partial<import('./table-model.js').Wish>} change */
  #want(change) {
    this.wish = { ...this.wish, ...change };
    this.#remember();
  }

  #remember() {
    if (this.name) {
      prefs.set(`table.${this.name}`, { sort: this.wish.sort, filters: this.wish.filters, hidden: this.hiddenFields });
    }
  }

  /** @param {Column} column */
  #sort(column) {
    const { sort } = this.wish;
    this.#want({ sort: sort === column.field ? `-${column.field}` : sort === `-${column.field}` ? '' : column.field });
  }

  /** @param {Event} event */
  #search(event) {
    const q = /** @type {HTMLInputElement} */ (event.target).value;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#want({ q }), this.rows ? 60 : 250);
  }

  /** @param {string} field @param {string} value */
  #filter(field, value) {
    this.#want({ filters: { ...this.wish.filters, [field]: value } });
  }

  /** @param {Column} column */
  #toggle(column) {
    const hidden = this.#hidden;
    this.hiddenFields = hidden.includes(column.field) ? hidden.filter(field => field !== column.field) : [...hidden, column.field];
    this.#remember();
  }

  /** @param {any} row */
  #idOf = row => String(valueOf(row, this.key) ?? JSON.stringify(row));

  /** @param {any} row @param {MouseEvent} event */
  #clicked(row, event) {
    const on = /** @type {HTMLElement} */ (event.target);
    if (on.closest('a, button, input, select, label, textarea, wn-quantity, wn-field') || getSelection()?.toString()) {
      return;
    }
    this.dispatchEvent(new CustomEvent('wn-open', { bubbles: true, composed: true, detail: row }));
    if (this.rowLink) {
      nav(fill(row, this.rowLink));
    }
  }

  /** @param {string[]} ids @param {boolean} on */
  #select(ids, on) {
    const selected = new Set(this.selected);
    ids.forEach(id => (on ? selected.add(id) : selected.delete(id)));
    this.selected = selected;
    const rows = this.shown.filter(row => selected.has(this.#idOf(row)));
    this.dispatchEvent(new CustomEvent('wn-select', { bubbles: true, composed: true, detail: rows }));
  }

  async #all() {
    if (this.rows) {
      return arrange([...this.rows], this.columns, this.wish, this.#text);
    }
    /** @type {any[]} */
    const rows = [];
    for (let page = 0; rows.length < EXPORT_LIMIT; page++) {
      const { items, total } = await this.#part(page, EXPORT_PAGE);
      rows.push(...items);
      if (items.length < EXPORT_PAGE || rows.length >= total) {
        break;
      }
    }
    return rows;
  }

  /** @param {'csv'|'xlsx'} type */
  async #export(type) {
    this.menu = false;
    try {
      const rows = await this.#all();
      const fmt = currentFormats();
      const columns = this.#visible.filter(column => column.field || column.text);
      const head = columns.map(column => column.label);
      const name = `${this.fileName || this.name || 'export'}.${type}`;
      const values = rows.map(row => columns.map(column => ({ text: this.#text(row, column), number: numberOf(row, column) })));
      saveFile(type === 'csv'
        ? csv([head, ...values.map(line => line.map(({ text, number }) => (number === null ? text : fmt.typed(number))))], fmt.decimalSign)
        : xlsx(head, values, this.label), name);
    } catch (cause) {
      toast(/** @type {Error} */ (cause));
    }
  }

  render() {
    const waiting = this.busy && this.shown.length === 0;
    const nothingHere = !this.busy && !this.failure && this.shown.length === 0;
    return html`
      <div class="wn-table-frame" aria-busy=${this.busy}>
        ${this.bare ? nothing : this.#tools()}
        ${this.failure
          ? html`<div class="wn-table-failure" role="alert"><wn-icon name="circle-alert"></wn-icon><span>${this.failure}</span>
              <button class="wn-button" @click=${() => this.reload()}>${t('action.retry')}</button></div>`
          : nothing}
        ${nothingHere ? this.#empty() : html`
          <div class="wn-scroll" role="region" aria-label=${this.label} tabindex="0">
            <table class="wn-table" role="table">
              <caption class="wn-visually-hidden">${this.label}</caption>
              ${this.#head()}
              <tbody role="rowgroup">${waiting ? this.#skeleton() : repeat(this.shown, this.#idOf, row => this.#row(row))}</tbody>
              ${this.footer ? this.#foot() : nothing}
            </table>
          </div>`}
        ${this.#more()}
      </div>`;
  }

  #empty() {
    const sought = this.wish.q || Object.values(this.wish.filters).some(Boolean);
    return sought
      ? html`<wn-empty icon="search" heading=${t('table.nothing')} text=${t('table.nothing-text')}>
          <button class="wn-button" @click=${() => this.#want({ q: '', filters: {} })}>${t('table.clear')}</button></wn-empty>`
      : html`<wn-empty icon=${this.emptyIcon} heading=${this.emptyHeading || t('table.empty')} text=${this.emptyText}></wn-empty>`;
  }

  #tools() {
    const filters = this.columns.filter(column => column.filter);
    return html`
      <div class="wn-table-tools">
        ${this.noSearch ? nothing : html`
          <span class="wn-control wn-table-search" data-icon><wn-icon name="search"></wn-icon>
            <input class="wn-input" type="search" aria-label=${t('table.search')} placeholder=${t('table.search')} .value=${live(this.wish.q)} @input=${this.#search}></span>`}
        ${filters.map(column => this.#filterOf(column))}
        <span class="wn-table-count" role="status">${t('table.rows', { count: this.total })}</span>
        <span class="wn-menu-host">
          <button class="wn-icon-button" aria-label=${t('table.options')} title=${t('table.options')} aria-expanded=${this.menu} aria-haspopup="true" @click=${this.#openMenu}>
            <wn-icon name="sliders-horizontal"></wn-icon></button>
          ${this.menu ? this.#options() : nothing}
        </span>
      </div>`;
  }

  #openMenu() {
    this.menu = !this.menu;
    if (this.menu) {
      const close = (/** @type {Event} */ event) => {
        const outside = event instanceof KeyboardEvent ? event.key === 'Escape' : !this.querySelector('.wn-menu-host')?.contains(/** @type {Node} */ (event.target));
        if (outside) {
          this.menu = false;
          removeEventListener('pointerdown', close);
          removeEventListener('keydown', close);
        }
      };
      addEventListener('pointerdown', close);
      addEventListener('keydown', close);
    }
  }

  #options() {
    return html`<div class="wn-menu" data-align="end">
      <fieldset><legend>${t('table.columns')}</legend>
        ${this.columns.filter(column => column.label).map(column => html`<label class="wn-check"><input type="checkbox"
          .checked=${!this.#hidden.includes(column.field)} @change=${() => this.#toggle(column)}> <span>${column.label}</span></label>`)}
      </fieldset>
      <hr>
      <button @click=${() => this.#export('csv')}><wn-icon name="download"></wn-icon>${t('table.csv')}</button>
      <button @click=${() => this.#export('xlsx')}><wn-icon name="file-spreadsheet"></wn-icon>${t('table.xlsx')}</button>
    </div>`;
  }

  /** @param {Column} column */
  #filterOf(column) {
    const value = this.wish.filters[column.field] ?? '';
    if (column.filter === 'select') {
      const options = column.options ?? Object.entries(column.labels ?? {}).map(([key, label]) => ({ value: key, label }));
      return html`<select class="wn-input" data-narrow aria-label=${column.label} @change=${(/** @type {any} */ event) => this.#filter(column.field, event.target.value)}>
        <option value="">${column.label}: ${t('table.any')}</option>
        ${options.map(one => html`<option value=${one.value} ?selected=${one.value === value}>${one.label}</option>`)}</select>`;
    }
    return html`<input class="wn-input" data-narrow aria-label=${column.label} placeholder=${column.label} .value=${live(value)}
      @change=${(/** @type {any} */ event) => this.#filter(column.field, event.target.value.trim())}>`;
  }

  #head() {
    const ids = this.shown.map(this.#idOf);
    const all = ids.length > 0 && ids.every(id => this.selected.has(id));
    return html`<thead role="rowgroup"><tr role="row">
      ${this.selectable ? html`<th role="columnheader" scope="col" class="wn-pick"><input type="checkbox" aria-label=${t('table.select-all')}
        .checked=${all} @change=${() => this.#select(ids, !all)}></th>` : nothing}
      ${this.#visible.map(column => this.#headCell(column))}
    </tr></thead>`;
  }

  /** @param {Column} column */
  #headCell(column) {
    const { sort } = this.wish;
    const state = sort === column.field ? 'ascending' : sort === `-${column.field}` ? 'descending' : nothing;
    const sortable = column.sortable ?? !!column.field;
    return html`<th role="columnheader" scope="col" ?data-right=${isRight(column)} aria-sort=${state} style=${column.width ? `width:${column.width}` : nothing}>
      ${sortable && column.label
        ? html`<button class="wn-sort" @click=${() => this.#sort(column)}>${column.label}<wn-icon
            name=${state === 'ascending' ? 'arrow-up' : state === 'descending' ? 'arrow-down' : 'chevrons-up-down'}></wn-icon></button>`
        : column.label || html`<span class="wn-visually-hidden">${t('table.actions')}</span>`}
    </th>`;
  }

  /** @param {any} row */
  #row(row) {
    const id = this.#idOf(row);
    const columns = this.#visible;
    const head = columns.find(column => column.primary) ?? columns[0];
    return html`<tr role="row" class=${this.rowClass?.(row) ?? nothing} ?data-open=${!!this.rowLink} @click=${(/** @type {MouseEvent} */ event) => this.#clicked(row, event)}>
      ${this.selectable ? html`<td role="cell" class="wn-pick"><input type="checkbox" aria-label=${t('table.select')}
        .checked=${this.selected.has(id)} @change=${(/** @type {any} */ event) => this.#select([id], event.target.checked)}></td>` : nothing}
      ${columns.map(column => html`<td role="cell" data-label=${column.label} ?data-right=${isRight(column)} ?data-head=${column === head}>${this.#cell(row, column, column === head)}</td>`)}
    </tr>`;
  }

  /** @param {any} row @param {Column} column @param {boolean} head */
  #cell(row, column, head) {
    if (column.render) {
      return column.render(row);
    }
    const text = this.#text(row, column);
    const target = typeof column.link === 'function' ? column.link(row) : column.link ? fill(row, column.link) : head && this.rowLink ? fill(row, this.rowLink) : '';
    if (target && text) {
      return html`<a href=${link(target)}>${text}</a>`;
    }
    if (column.format === 'email' && text) {
      return html`<a href="mailto:${text}">${text}</a>`;
    }
    return column.format === 'badge' && text
      ? html`<span class="wn-badge" data-tone=${column.tones?.[valueOf(row, column.field)] ?? 'neutral'}>${text}</span>`
      : text;
  }

  #foot() {
    return html`<tfoot role="rowgroup"><tr role="row">
      ${this.selectable ? html`<td role="cell"></td>` : nothing}
      ${this.#visible.map(column => html`<td role="cell" data-label=${column.label} ?data-right=${isRight(column)}>${this.footer?.[column.field] ?? ''}</td>`)}
    </tr></tfoot>`;
  }

  #skeleton() {
    return Array.from({ length: 6 }, () => html`<tr role="row" aria-hidden="true">
      ${this.selectable ? html`<td></td>` : nothing}${this.#visible.map(column => html`<td ?data-right=${isRight(column)}><span class="wn-skeleton"></span></td>`)}</tr>`);
  }

  #more() {
    return this.shown.length > 0 && this.shown.length < this.total
      ? html`<div class="wn-table-more"><button class="wn-button" ?disabled=${this.busy} @click=${() => this.#fetch(false)}>
          ${t('table.more', { count: this.total - this.shown.length })}</button></div>`
      : nothing;
  }
}

customElements.define('wn-table', Table);
