// @ts-check
import { LitElement, html, nothing } from 'lit';
import { bus } from '../bus.js';
import { currentFormats } from '../context.js';
import { t } from '../i18n.js';
import { prefs } from '../prefs.js';
import { nav } from '../router.js';
import { toast } from '../toast.js';
import { saveRows } from './table-export.js';
import { tableGrid } from './table-grid.js';
import { fill, textOf, valueOf } from './table-model.js';
import { RowSource } from './table-source.js';
import { tableTools, whenLeft } from './table-tools.js';

/** @typedef {import('./table-model.js').Column} Column */

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

  #source = new RowSource(this, (row, column) => this.#text(row, column));
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
    /** @type {((wish: any) => Promise<import('./table-source.js').Rows>)|undefined} */
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
      this.#source.fetch(true);
    }
  }

  /** Asks for the rows again, from the first page. */
  reload() {
    return this.#source.fetch(true);
  }

  get #hidden() {
    return this.hiddenFields ?? this.columns.filter(column => column.hidden).map(column => column.field);
  }

  get #visible() {
    return this.columns.filter(column => !this.#hidden.includes(column.field));
  }

  /** @param {any} row @param {Column} column */
  #text = (row, column) => textOf(row, column, currentFormats(), t);

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

  /** @param {'csv'|'xlsx'} type */
  async #save(type) {
    this.menu = false;
    try {
      const rows = await this.#source.all();
      saveRows({ type, rows, columns: this.#visible, name: this.fileName || this.name || 'export', label: this.label, text: this.#text });
    } catch (cause) {
      toast(/** @type {Error} */ (cause));
    }
  }

  render() {
    return html`
      <div class="wn-table-frame" aria-busy=${this.busy}>
        ${this.bare ? nothing : this.#tools()}
        ${this.failure
          ? html`<div class="wn-table-failure" role="alert"><wn-icon name="circle-alert"></wn-icon><span>${this.failure}</span>
              <button class="wn-button" @click=${() => this.reload()}>${t('action.retry')}</button></div>`
          : nothing}
        ${!this.busy && !this.failure && this.shown.length === 0 ? this.#empty() : this.#grid()}
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
    return tableTools({
      columns: this.columns, hidden: this.#hidden, wish: this.wish, total: this.total, noSearch: this.noSearch, menu: this.menu,
      search: event => this.#search(event), filter: (field, value) => this.#filter(field, value), toggle: column => this.#toggle(column),
      save: type => this.#save(type), openMenu: () => this.#openMenu()
    });
  }

  #grid() {
    return tableGrid({
      label: this.label, columns: this.#visible, rows: this.shown, waiting: this.busy && this.shown.length === 0, sort: this.wish.sort, selectable: this.selectable,
      selected: this.selected, rowLink: this.rowLink, rowClass: this.rowClass, footer: this.footer, idOf: this.#idOf, text: this.#text,
      sortBy: column => this.#sort(column), select: (ids, on) => this.#select(ids, on), open: (row, event) => this.#clicked(row, event)
    });
  }

  #openMenu() {
    this.menu = !this.menu;
    if (this.menu) {
      whenLeft(() => this.querySelector('.wn-menu-host'), () => { this.menu = false; });
    }
  }

  #more() {
    return this.shown.length > 0 && this.shown.length < this.total
      ? html`<div class="wn-table-more"><button class="wn-button" ?disabled=${this.busy} @click=${() => this.#source.fetch(false)}>
          ${t('table.more', { count: this.total - this.shown.length })}</button></div>`
      : nothing;
  }
}

customElements.define('wn-table', Table);
