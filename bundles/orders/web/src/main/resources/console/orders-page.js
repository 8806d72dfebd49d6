// @ts-check
import { css, html } from 'lit';
import { View } from '@webnav/sdk';
import { search } from './customer.js';
import { TONES, stateLabels } from './states.js';

/** All orders in sight: search, state, days; saved as CSV or Excel from the table's menu. */
export class OrdersPage extends View {
  static properties = { days: { state: true }, customer: { state: true } };

  static styles = css`
    .ord-days { display: flex; flex-wrap: wrap; gap: var(--wn-space-3); margin-block-end: var(--wn-space-4); }
    .ord-days > wn-date { flex: 0 1 180px; min-width: 0; }
    .ord-days > wn-lookup { flex: 0 1 320px; min-width: 0; grid-column: 1 / -1; }
    @media (max-width: 560px) { .ord-days { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); } }
  `;

  constructor() {
    super();
    this.days = /** @type {Record<string, any>} */ ({});
    this.customer = /** @type {{number: string, name: string}|null} */ (null);
  }

  connectedCallback() {
    super.connectedCallback();
    this.ctx.setTitle(this.t('menu.orders'));
    const { from, to, customer } = this.ctx.query;
    this.days = { from, to, customer };
    if (customer && this.ctx.can('customers.read')) {
      this.ctx.api.get(`/api/v1/customers/${encodeURIComponent(customer)}`).then(
        (/** @type {any} */ found) => {
          this.customer = found;
        }, () => undefined);
    }
  }

  /** @param {CustomEvent} event */
  #chosen(event) {
    if (event.detail.name === 'customer') {
      this.customer = event.detail.choice ? { number: event.detail.value, name: event.detail.choice.name } : null;
    }
    this.days = { ...this.days, [event.detail.name]: event.detail.value };
    this.ctx.setQuery(this.days);
  }

  get #customerName() {
    return this.customer ? `${this.customer.name} (${this.customer.number})` : this.days.customer ?? '';
  }

  get #columns() {
    const column = { sortable: false };
    const seller = this.ctx.can('orders.on-behalf') || this.ctx.can('customers.read');
    return [
      { ...column, field: 'number', label: this.t('order.number'), primary: true, text: (/** @type {any} */ order) => order.number || this.t(order.state === 'draft' ? 'state.draft' : 'order.unnumbered') },
      { ...column, field: 'submitted', label: this.t('order.date'), format: 'date', text: (/** @type {any} */ order) => this.ctx.fmt.date(order.submitted ?? order.created) },
      ...(seller ? [{ ...column, field: 'customerName', label: this.t('order.customer') }] : []),
      { ...column, field: 'customerReference', label: this.t('order.reference') },
      { ...column, field: 'state', label: this.t('order.state'), format: 'badge', labels: stateLabels(this.ctx), tones: TONES, filter: 'select' },
      { ...column, field: 'erpNumber', label: this.t('order.erp-number') },
      { ...column, field: 'lines', label: this.t('order.lines'), format: 'number', hidden: true },
      { ...column, field: 'amount', label: this.t('order.amount'), format: 'money' },
      { ...column, field: 'amountIncludingVat', label: this.t('order.amount-vat'), format: 'money' }
    ];
  }

  render() {
    return html`
      <wn-page-header heading=${this.t('menu.orders')} sub=${this.days.customer ? this.t('orders.of', { customer: this.days.customer }) : ''}>
        ${this.ctx.can('orders.create') ? html`<a slot="actions" class="wn-button" data-variant="primary" href=${this.ctx.link('/quick-order')}>
          <wn-icon name="plus"></wn-icon>${this.t('orders.new')}</a>` : ''}
      </wn-page-header>
      <div class="ord-days" @wn-change=${this.#chosen}>
        ${this.ctx.can('customers.read') ? html`<wn-lookup name="customer" label=${this.t('order.customer')} placeholder=${this.t('customer.placeholder')} value=${this.days.customer ?? ''}
          text=${this.#customerName} .search=${(/** @type {string} */ text) => search(this.ctx, text, this.customer)}></wn-lookup>` : ''}
        <wn-date name="from" label=${this.t('orders.from')} .value=${this.days.from ?? ''} .max=${this.days.to ?? ''}></wn-date>
        <wn-date name="to" label=${this.t('orders.to')} .value=${this.days.to ?? ''} .min=${this.days.from ?? ''}></wn-date>
      </div>
      <wn-table class="wn-card" name="orders" label=${this.t('menu.orders')} source="/api/v1/orders" .query=${this.days} .columns=${this.#columns}
        row-link="/orders/{id}" empty-icon="receipt-text" empty-heading=${this.t('orders.none')} empty-text=${this.t('orders.none-text')}></wn-table>`;
  }
}
