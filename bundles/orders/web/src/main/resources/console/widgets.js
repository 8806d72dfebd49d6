// @ts-check
import { css, html } from 'lit';
import { View } from '@webnav/sdk';
import { cart } from './cart.js';
import { UNDER_WAY, badge } from './states.js';

const NEWEST = 20;
const SHOWN = 6;

/** How many orders are under way. */
export class OrdersUnderWay extends View {
  static properties = { total: { state: true } };

  constructor() {
    super();
    this.total = /** @type {number|undefined} */ (undefined);
  }

  async connectedCallback() {
    super.connectedCallback();
    this.total = (await this.ctx.api.get('/api/v1/orders', { query: { state: UNDER_WAY, size: 1 } })).total;
  }

  render() {
    return html`<wn-kpi icon="truck" label=${this.t('widget.under-way')} value=${this.ctx.fmt.number(this.total)} ?loading=${this.total === undefined}
      sub=${this.t('widget.under-way-sub')} href="/orders"></wn-kpi>`;
  }
}

/** What is in the cart now. */
export class CartNow extends View {
  static properties = { draft: { state: true } };

  /** @type {() => void} */
  #off = () => undefined;

  constructor() {
    super();
    this.draft = /** @type {any} */ (undefined);
  }

  async connectedCallback() {
    super.connectedCallback();
    this.#off = this.ctx.bus.on('orders.cart-changed', (/** @type {any} */ now) => {
      this.draft = now?.draft ?? null;
    });
    this.draft = await cart.load(this.ctx);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#off();
  }

  render() {
    const order = this.draft?.order;
    return html`<wn-kpi icon="shopping-cart" label=${this.t('menu.cart')} ?loading=${this.draft === undefined} href="/cart"
      value=${order ? this.ctx.fmt.money(order.amount) : this.t('widget.cart-empty')} sub=${order ? this.t('lines.count', { count: order.lines.length }) : this.t('widget.cart-empty-sub')}></wn-kpi>`;
  }
}

/** The newest orders; carts that were emptied tell nothing. */
export class LastOrders extends View {
  static properties = { orders: { state: true } };

  static styles = css`@media (max-width: 560px) { .ord-last tr > :nth-child(2) { display: none; } .ord-last td { padding-inline: 4px; font-size: var(--wn-text-s); } .ord-last .wn-badge { white-space: normal; text-align: start; } }`;

  constructor() {
    super();
    this.orders = /** @type {any[]|undefined} */ (undefined);
  }

  async connectedCallback() {
    super.connectedCallback();
    const newest = await this.ctx.api.get('/api/v1/orders', { query: { size: NEWEST } });
    this.orders = newest.items.filter((/** @type {any} */ order) => order.number || order.state !== 'cancelled').slice(0, SHOWN);
  }

  render() {
    return html`
      <section class="wn-card">
        <h2 class="wn-card-title">${this.t('widget.last')}<a href=${this.ctx.link('/orders')}>${this.t('widget.all')}</a></h2>
        ${this.orders ? this.#list(this.orders) : html`<span class="wn-skeleton" data-size="card"></span>`}
      </section>`;
  }

  /** @param {any[]} orders */
  #list(orders) {
    const { fmt } = this.ctx;
    if (orders.length === 0) {
      return html`<wn-empty icon="receipt-text" heading=${this.t('orders.none')} text=${this.t('orders.none-text')}></wn-empty>`;
    }
    return html`<table class="wn-plain-table ord-last">
      <thead><tr><th scope="col">${this.t('order.number')}</th><th scope="col">${this.t('order.date')}</th><th scope="col">${this.t('order.state')}</th><th scope="col">${this.t('order.amount')}</th></tr></thead>
      <tbody>${orders.map(order => html`<tr>
        <td><a href=${this.ctx.link(order.state === 'draft' ? '/cart' : `/orders/${order.id}`)}>${order.number || this.t('state.draft')}</a></td>
        <td>${fmt.date(order.submitted ?? order.created)}</td><td>${badge(this.ctx, order.state)}</td>
        <td class="wn-strong">${fmt.money(order.amount)}</td></tr>`)}</tbody></table>`;
  }
}
