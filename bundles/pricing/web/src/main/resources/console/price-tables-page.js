// @ts-check
import { css, html, nothing } from 'lit';
import { View } from '@webnav/sdk';
import { ImportDrawer } from './import-drawer.js';
import { TABLES, flat, period, salesTypes, tabs, value, whom } from './price-table.js';
import { RowDrawer } from './row-drawer.js';

// An element cannot be defined twice: another revision of this module brings drawers of its own.
const REVISION = new URL(import.meta.url).pathname.split('/').at(-2)?.replace(/[^a-z0-9]/g, '');
const ROW = `price-row-${REVISION}`;
const IMPORT = `price-import-${REVISION}`;
customElements.define(ROW, RowDrawer);
customElements.define(IMPORT, ImportDrawer);

const WIDE = matchMedia('(min-width: 641px)');
const FILTERS = ['code', 'salesType', 'salesCode', 'currency', 'validOn', 'origin', 'overlapping'];

/** The rows of the price and discount tables: those of the ERP to read, those of the portal to keep. */
export class PriceTablesPage extends View {
  static properties = { table: { state: true }, filters: { state: true }, edited: { state: true }, importing: { state: true } };

  static styles = css`
    .price-filters { margin-block-end: var(--wn-space-4); }
    .price-filters summary { cursor: pointer; font-weight: 600; }
    .price-filters[open] summary { margin-block-end: var(--wn-space-4); }
    @media (min-width: 641px) { .price-filters summary { display: none; } }
    .price-filters wn-field[type='checkbox'] { align-self: end; padding-block-end: 8px; }
    .price-open { color: var(--wn-link); text-decoration: none; white-space: nowrap; }
    .price-open:hover { text-decoration: underline; }
    .price-mark { margin-inline-start: 6px; }`;

  constructor() {
    super();
    /** @type {'prices'|'discounts'} */
    this.table = 'prices';
    /** @type {Record<string, string>} */
    this.filters = {};
    this.edited = /** @type {any} */ (undefined);
    this.importing = false;
    this.rowDrawer = /** @type {RowDrawer} */ (document.createElement(ROW));
    this.importDrawer = /** @type {ImportDrawer} */ (document.createElement(IMPORT));
    this.load = (/** @type {any} */ wish) => this.#load(wish);
  }

  connectedCallback() {
    super.connectedCallback();
    this.ctx.setTitle(this.t('menu.price-tables'));
    const { table, ...query } = this.ctx.query;
    this.table = table === 'discounts' ? 'discounts' : 'prices';
    this.filters = Object.fromEntries(FILTERS.map(name => [name, query[name] ?? '']));
  }

  willUpdate() {
    Object.assign(this.rowDrawer, { ctx: this.ctx, table: this.table, row: this.edited });
    Object.assign(this.importDrawer, { ctx: this.ctx, table: this.table, open: this.importing });
  }

  get #manages() {
    return this.ctx.can('prices.manage');
  }

  /** @param {any} wish */
  async #load({ page, size }) {
    const answer = await this.ctx.api.get(TABLES[this.table].source, { query: { ...this.filters, page, size } });
    return { ...answer, items: answer.items.map((/** @type {any} */ one) => flat(this.table, one)) };
  }

  #reload() {
    /** @type {any} */ (this.querySelector('wn-table'))?.reload();
  }

  /** @param {Record<string, string>} change */
  #filter(change) {
    this.filters = { ...this.filters, ...change };
    this.ctx.setQuery({ table: this.table === 'prices' ? '' : this.table, ...this.filters });
    this.load = (/** @type {any} */ wish) => this.#load(wish);
  }

  /** @param {'prices'|'discounts'|'vat'} table */
  #show(table) {
    if (table === 'vat') {
      this.ctx.nav('/price-tables/vat');
      return;
    }
    this.table = table;
    this.#filter({ salesType: '' });
  }

  #closed() {
    this.edited = undefined;
    this.importing = false;
  }

  #changed() {
    this.#closed();
    this.#reload();
  }

  /** @param {'csv'|'xlsx'} format */
  async #export(format) {
    try {
      await this.ctx.api.download(`${TABLES[this.table].source}/export`, undefined, { query: { ...this.filters, format } });
    } catch (error) {
      this.ctx.toast(/** @type {any} */ (error).message, { tone: 'bad' });
    }
  }

  render() {
    return html`
      <wn-page-header heading=${this.t('menu.price-tables')} sub=${this.t('table.sub')}>
        <button slot="actions" class="wn-button" @click=${() => this.#export('csv')}><wn-icon name="download"></wn-icon>CSV</button>
        <button slot="actions" class="wn-button" @click=${() => this.#export('xlsx')}><wn-icon name="file-spreadsheet"></wn-icon>XLSX</button>
        ${this.#manages
          ? html`<button slot="actions" class="wn-button" @click=${() => { this.importing = true; }}><wn-icon name="upload"></wn-icon>${this.t('table.import')}</button>
              <button slot="actions" class="wn-button" data-variant="primary" @click=${() => { this.edited = {}; }}><wn-icon name="plus"></wn-icon>${this.t('table.add')}</button>`
          : nothing}
      </wn-page-header>
      <wn-tabs label=${this.t('menu.price-tables')} selected=${this.table} .tabs=${tabs(this.ctx)}
        @wn-change=${(/** @type {CustomEvent} */ event) => this.#show(event.detail.value)}></wn-tabs>
      ${this.#filterFields()}
      <wn-table class="wn-card" name="price-${this.table}" label=${this.t(`table.${this.table}`)} no-search .load=${this.load} .columns=${this.#columns()}
        empty-icon="tags" empty-heading=${this.t('table.none')} empty-text=${this.t('table.none-text')}
        @wn-open=${(/** @type {CustomEvent} */ event) => { this.edited = event.detail; }}></wn-table>
      <div @wn-close=${() => this.#closed()} @price-changed=${(/** @type {Event} */ event) => (event.target === this.importDrawer ? this.#reload() : this.#changed())}>
        ${this.rowDrawer}${this.importDrawer}</div>`;
  }

  #filterFields() {
    const { filters } = this;
    const set = (/** @type {CustomEvent} */ event) => this.#filter({ [event.detail.name]: event.detail.value });
    const any = this.t('table.any');
    return html`
      <details class="wn-card price-filters" ?open=${WIDE.matches || Object.values(filters).some(Boolean)}>
        <summary>${this.t('table.filters')}</summary>
        <div class="wn-form-row" role="search" aria-label=${this.t('table.filters')} @wn-change=${set}>
          <wn-field name="code" maxlength="21" label=${this.t(this.table === 'prices' ? 'item' : 'table.code')} value=${filters.code} placeholder="1896*"></wn-field>
          <wn-field name="salesType" type="select" label=${this.t('code')} placeholder=${any} value=${filters.salesType} .options=${salesTypes(this.ctx, TABLES[this.table].salesTypes)}></wn-field>
          <wn-field name="salesCode" maxlength="21" label=${this.t('table.sales-code')} value=${filters.salesCode}></wn-field>
          <wn-field name="currency" maxlength="10" label=${this.t('table.currency')} value=${filters.currency}></wn-field>
          <wn-date name="validOn" label=${this.t('table.valid-on')} value=${filters.validOn}></wn-date>
          <wn-field name="origin" type="select" label=${this.t('table.origin')} placeholder=${any} value=${filters.origin} .options=${this.#origins()}></wn-field>
          <wn-field name="overlapping" type="checkbox" label=${this.t('table.overlapping')} value=${filters.overlapping}></wn-field>
        </div>
      </details>`;
  }

  #origins() {
    return ['ERP', 'PORTAL'].map(value => ({ value, label: this.t(`table.origin.${value}`) }));
  }

  #columns() {
    const { ctx, table } = this;
    const column = { sortable: false };
    return [
      table === 'prices'
        ? { ...column, field: 'item', label: this.t('item'), primary: true }
        : { ...column, field: 'code', label: this.t('table.code'), primary: true, text: (/** @type {any} */ row) => `${this.t(`table.type.${row.type}`)} ${row.code}` },
      { ...column, field: 'salesCode', label: this.t('code'), text: (/** @type {any} */ row) => whom(ctx, row) },
      { ...column, field: 'unit', label: this.t('unit'), text: (/** @type {any} */ row) => [row.unit, row.variant].filter(Boolean).join(' · ') },
      { ...column, field: 'minimumQuantity', label: this.t('minimum'), format: 'number' },
      { ...column, field: TABLES[table].value, label: this.t(table === 'prices' ? 'price' : 'discount'), format: 'number', text: (/** @type {any} */ row) => value(ctx, table, row) },
      { ...column, field: 'startingDate', label: this.t('valid'), text: (/** @type {any} */ row) => period(ctx, row), render: (/** @type {any} */ row) => this.#period(row) },
      { ...column, field: 'origin', label: this.t('table.origin'), format: 'badge', tones: { ERP: 'neutral', PORTAL: 'info' },
        labels: Object.fromEntries(this.#origins().map(one => [one.value, one.label])) }
    ];
  }

  /** @param {any} row */
  #period(row) {
    const text = period(this.ctx, row);
    return html`${row.type === 'ITEM_DISC_GROUP' ? text : html`<a class="price-open" href=${this.ctx.link(`/price-tables/calendar/${encodeURIComponent(row.item ?? row.code)}`)}
        title=${this.t('table.calendar')} @click=${(/** @type {Event} */ event) => event.stopPropagation()}>${text}</a>`}${row.overlaps
      ? html`<span class="wn-badge price-mark" data-tone="warn">${this.t('table.overlaps')}</span>` : nothing}`;
  }
}
