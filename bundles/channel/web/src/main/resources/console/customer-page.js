// @ts-check
import { css, html, nothing } from 'lit';
import { View } from '@webnav/sdk';
import { addresses, company, terms } from './customer-facts.js';
import { BLOCKED_TONES, blockedLabels } from './customers-page.js';

/** One customer: what was agreed, where to deliver, and the way to its orders. */
export class CustomerPage extends View {
  static properties = { customer: { state: true }, addresses: { state: true }, orders: { state: true }, failure: { state: true } };

  static styles = css`
    .cust-amount { margin-inline-start: auto; }
    .cust-cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(340px, 100%), 1fr)); gap: var(--wn-space-4); }
  `;

  constructor() {
    super();
    this.customer = /** @type {any} */ (undefined);
    this.addresses = /** @type {any[]} */ ([]);
    this.orders = /** @type {any[]} */ ([]);
    this.failure = /** @type {any} */ (undefined);
  }

  /** @param {Map<string, any>} changed */
  willUpdate(changed) {
    if (changed.has('ctx') && changed.get('ctx')?.params.number !== this.ctx.params.number) {
      this.customer = undefined;
      this.#load(this.ctx.params.number);
    }
  }

  /** @param {string} number */
  async #load(number) {
    this.failure = undefined;
    const path = `/api/v1/customers/${encodeURIComponent(number)}`;
    try {
      this.customer = await this.ctx.api.get(path);
      this.ctx.setTitle(this.customer.name);
    } catch (error) {
      this.failure = error;
      return;
    }
    const beside = [
      this.ctx.api.get(`${path}/delivery-addresses`).then((/** @type {any} */ all) => {
        this.addresses = all;
      })
    ];
    if (this.ctx.can('orders.read')) {
      beside.push(this.ctx.api.get('/api/v1/orders', { query: { customer: number, size: 5 } }).then((/** @type {any} */ found) => {
        this.orders = found.items;
      }));
    }
    // The customer itself is shown even when these do not arrive.
    await Promise.allSettled(beside);
  }

  render() {
    const crumbs = [{ label: this.t('menu.customers'), path: '/customers' }];
    const { customer, ctx } = this;
    if (this.failure) {
      return html`<wn-page-header heading=${ctx.params.number} .crumbs=${crumbs}></wn-page-header>
        <wn-empty class="wn-card" icon="circle-alert" heading=${this.t('customer.failed')} text=${this.failure.message}>
          <a class="wn-button" href=${ctx.link('/customers')}>${this.t('menu.customers')}</a></wn-empty>`;
    }
    if (!customer) {
      return html`<wn-page-header heading=${ctx.params.number} .crumbs=${crumbs}></wn-page-header><span class="wn-skeleton" data-size="card"></span>`;
    }
    const query = { customer: customer.number };
    return html`
      <wn-page-header heading=${customer.name} sub=${customer.number} .crumbs=${crumbs}>
        <span slot="badge" class="wn-badge" data-tone=${/** @type {any} */ (BLOCKED_TONES)[customer.blocked] ?? 'neutral'}>${/** @type {any} */ (blockedLabels(ctx))[customer.blocked] ?? customer.blocked}</span>
        ${ctx.can('prices.explain') ? html`<a slot="actions" class="wn-button" href=${ctx.link('/why-price', query)}><wn-icon name="circle-help"></wn-icon>${this.t('customer.why-price')}</a>` : nothing}
        ${ctx.can('settlement.read') ? html`<a slot="actions" class="wn-button" href=${ctx.link('/settlement', query)}><wn-icon name="wallet"></wn-icon>${this.t('customer.settlement')}</a>` : nothing}
        ${ctx.can('orders.on-behalf') ? html`<a slot="actions" class="wn-button" data-variant="primary" href=${ctx.link('/quick-order', query)}>
          <wn-icon name="shopping-cart"></wn-icon>${this.t('customer.order')}</a>` : nothing}
      </wn-page-header>
      <div class="wn-stack">
        ${this.#blocked()}
        <wn-slot name="channel.customer" .data=${customer}></wn-slot>
        <div class="cust-cards">${company(ctx, customer)} ${terms(ctx, customer)}</div>
        <wn-slot name="channel.contacts" .data=${customer}></wn-slot>
        ${this.#orders()} ${addresses(ctx, this.addresses)}
      </div>`;
  }

  #blocked() {
    const { blocked } = this.customer;
    return blocked && blocked !== 'NONE' ? html`<div class="wn-notice" data-tone=${/** @type {any} */ (BLOCKED_TONES)[blocked] ?? 'bad'} role="status"><wn-icon name="ban"></wn-icon>
      <span>${this.t(`blocked-text.${String(blocked).toLowerCase()}`)}</span></div>` : nothing;
  }

  #orders() {
    if (!this.ctx.can('orders.read')) {
      return nothing;
    }
    const { fmt } = this.ctx;
    return html`
      <section class="wn-card">
        <h2 class="wn-card-title">${this.t('customer.orders')}<a href=${this.ctx.link('/orders', { customer: this.customer.number })}>${this.t('customer.all-orders')}</a></h2>
        ${this.orders.length === 0 ? html`<p class="wn-soft">${this.t('customer.no-orders')}</p>` : html`<ul class="wn-list">${this.orders.map(order => html`
          <li><a href=${this.ctx.link(`/orders/${order.id}`)}>${order.number || this.t('customer.draft')}</a>
            <span class="wn-soft">${fmt.date(order.submitted ?? order.created)}</span>
            <span class="wn-strong wn-money cust-amount">${fmt.money(order.amount)}</span></li>`)}</ul>`}
      </section>`;
  }
}
