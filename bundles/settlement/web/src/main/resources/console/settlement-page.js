// @ts-check
import { css, html, nothing } from 'lit';
import { View } from '@webnav/sdk';
import { customerNow, figureTiles, forCustomers, tileStyles } from './figures.js';

const TYPES = { 'invoice': 'type.invoice', 'credit-memo': 'type.credit-memo', 'payment': 'type.payment', 'refund': 'type.refund', 'reminder': 'type.reminder', 'finance-charge-memo': 'type.finance-charge' };

/** Where one stands with the seller: figures as of a moment, and the unpaid documents. */
export class SettlementPage extends View {
  static properties = { settlement: { state: true }, entries: { state: true }, customer: { state: true }, failure: { state: true } };

  static styles = [tileStyles, css`
    .settle-customer { max-width: 420px; margin-block-end: var(--wn-space-4); }
    .settle-head { margin-block-end: var(--wn-space-5); }
    .settle-late { color: var(--wn-bad); font-weight: 500; }
  `];

  constructor() {
    super();
    this.settlement = /** @type {any} */ (undefined);
    this.entries = /** @type {any[]|undefined} */ (undefined);
    this.customer = /** @type {{number: string, name: string}|null} */ (null);
    this.failure = /** @type {any} */ (undefined);
  }

  connectedCallback() {
    super.connectedCallback();
    this.ctx.setTitle(this.t('menu.settlement'));
    this.#start();
  }

  /** @param {Map<string, any>} changed */
  willUpdate(changed) {
    const before = changed.get('ctx');
    if (before && before.query.customer !== this.ctx.query.customer && this.ctx.query.customer !== this.customer?.number) {
      this.#start();
    }
  }

  async #start() {
    const { customer } = this.ctx.query;
    this.customer = customerNow(this.ctx);
    if (customer && forCustomers(this.ctx) && customer !== this.customer?.number) {
      this.customer = await this.ctx.api.get(`/api/v1/customers/${encodeURIComponent(customer)}`).catch(() => null);
    }
    await this.#load();
  }

  get #missing() {
    return forCustomers(this.ctx) && !this.customer;
  }

  async #load() {
    this.failure = undefined;
    this.settlement = undefined;
    this.entries = undefined;
    if (this.#missing) {
      return;
    }
    const query = { customer: this.customer?.number };
    try {
      const [settlement, entries] = await Promise.all([
        this.ctx.api.get('/api/v1/settlement', { query }), this.ctx.api.get('/api/v1/settlement/open-entries', { query })
      ]);
      this.settlement = settlement;
      this.entries = entries;
    } catch (error) {
      this.failure = error;
    }
  }

  /** @param {string} text */
  async #search(text) {
    const q = this.customer && text === this.#name ? '' : text;
    const found = await this.ctx.api.get('/api/v1/customers', { query: { q, size: 10 } });
    return found.items.map((/** @type {any} */ one) => ({ value: one.number, name: one.name, label: `${one.name} (${one.number})`, sub: one.city }));
  }

  get #name() {
    return this.customer ? `${this.customer.name} (${this.customer.number})` : '';
  }

  /** @param {CustomEvent} event */
  #chosen(event) {
    const { value, choice } = event.detail;
    this.customer = value ? { number: value, name: choice.name } : null;
    this.ctx.setQuery({ customer: value });
    this.#load();
  }

  render() {
    const asOf = this.settlement?.asOf;
    return html`
      <wn-page-header heading=${this.t('menu.settlement')} sub=${asOf ? this.t('as-of', { time: this.ctx.fmt.dateTime(asOf) }) : ''}></wn-page-header>
      ${forCustomers(this.ctx) ? html`<wn-lookup class="settle-customer" label=${this.t('customer.choose')} placeholder=${this.t('customer.placeholder')}
        value=${this.customer?.number ?? ''} text=${this.#name} .search=${(/** @type {string} */ text) => this.#search(text)} @wn-change=${this.#chosen}></wn-lookup>` : nothing}
      ${this.#content()}`;
  }

  #content() {
    if (this.#missing) {
      return this.ctx.can('settlement.customers') ? html`<wn-slot name="settlement.customers"></wn-slot>`
        : html`<wn-empty class="wn-card" icon="users" heading=${this.t('customer.missing')}></wn-empty>`;
    }
    if (this.failure) {
      return html`<wn-empty class="wn-card" icon="circle-alert" heading=${this.t('failed')} text=${this.failure.message}>
        <button class="wn-button" @click=${() => this.#load()}>${this.t('action.retry')}</button></wn-empty>`;
    }
    if (!this.settlement) {
      return html`<div class="settle-tiles settle-head" aria-busy="true">${[1, 2, 3, 4].map(() => html`<span class="wn-skeleton" data-size="card"></span>`)}</div>`;
    }
    return html`${this.#blocked()} <div class="settle-head">${figureTiles(this.ctx, this.settlement)}</div> ${this.#table(this.entries ?? [])}`;
  }

  #blocked() {
    const { blocked } = this.settlement;
    return blocked && blocked !== 'NONE' ? html`<div class="wn-notice settle-head" data-tone="bad" role="status"><wn-icon name="ban"></wn-icon><span>${this.t(forCustomers(this.ctx) ? 'blocked.customer' : 'blocked')}</span></div>` : nothing;
  }

  /** @param {any[]} entries */
  #table(entries) {
    const rows = entries.map(entry => ({ ...entry, key: `${entry.documentType}/${entry.documentNumber}/${entry.dueDate}` }));
    const due = (/** @type {any} */ entry) => this.ctx.fmt.date(entry.dueDate);
    const word = (/** @type {any} */ entry) => {
      const type = String(entry.documentType ?? '').toLowerCase().replace(/[\s_]+/g, '-');
      const key = /** @type {any} */ (TYPES)[type];
      return key ? this.t(key) : entry.documentType ?? '';
    };
    return html`<wn-table class="wn-card" name="settlement-entries" label=${this.t('entries.title')} key="key" default-sort="dueDate" .rows=${rows}
      file-name=${this.t('menu.settlement')} empty-icon="circle-check" empty-heading=${this.t('entries.none')} empty-text=${this.t('entries.none-text')}
      .columns=${[
        { field: 'documentNumber', label: this.t('entries.number'), primary: true },
        { field: 'documentType', label: this.t('entries.type'), text: word },
        { field: 'postingDate', label: this.t('entries.date'), format: 'date' },
        { field: 'dueDate', label: this.t('entries.due'), format: 'date', text: due, render: (/** @type {any} */ entry) => (entry.overdue
          ? html`<span class="settle-late">${due(entry)}</span> <span class="wn-badge" data-tone="bad">${this.t('entries.late')}</span>` : due(entry)) },
        { field: 'amount', label: this.t('entries.amount'), format: 'money', currency: 'currency' },
        { field: 'remainingAmount', label: this.t('entries.remaining'), format: 'money', currency: 'currency' }
      ]}></wn-table>`;
  }
}
