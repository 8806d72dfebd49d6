// @ts-check
import { css, html, nothing } from 'lit';
import { View } from '@webnav/sdk';
import { cart } from './cart.js';

const NEWEST = 20;

/** The ways to begin an order, the last one again among them. */
export class StartOrder extends View {
  static properties = { last: { state: true }, busy: { state: true } };

  static styles = css`
    .ord-start { list-style: none; margin: 0 -12px; padding: 0; display: grid; gap: 2px; }
    .ord-start :is(a, button) { display: grid; grid-template-columns: auto minmax(0, 1fr); align-items: center; gap: 0 14px; width: 100%; padding: 9px 12px; border: 0; border-radius: var(--wn-radius-m); background: none; color: var(--wn-text); font: inherit; text-align: start; text-decoration: none; cursor: pointer; }
    .ord-start :is(a, button):hover { background: var(--wn-hover); }
    .ord-start wn-icon { grid-row: 1 / 3; display: grid; place-items: center; width: 38px; height: 38px; border-radius: var(--wn-radius-m); background: var(--wn-brand-soft); color: var(--wn-link); }
    .ord-start strong { font-weight: 500; }
    .ord-start small { color: var(--wn-text-soft); font-size: var(--wn-text-s); }
  `;

  constructor() {
    super();
    this.last = /** @type {any} */ (undefined);
    this.busy = false;
  }

  async connectedCallback() {
    super.connectedCallback();
    if (this.ctx.can('orders.read') && !this.ctx.can('orders.on-behalf')) {
      const { items } = await this.ctx.api.get('/api/v1/orders', { query: { size: NEWEST } });
      this.last = items.find((/** @type {any} */ order) => order.number);
    }
  }

  async #again() {
    this.busy = true;
    try {
      const order = await this.ctx.api.get(`/api/v1/orders/${this.last.id}`);
      await cart.add(this.ctx, cart.bodies(order.lines));
      await this.ctx.nav('/cart');
    } catch (error) {
      this.ctx.toast(/** @type {Error} */ (error));
    }
    this.busy = false;
  }

  render() {
    return html`
      <section class="wn-card">
        <h2 class="wn-card-title">${this.t('start.title')}</h2>
        <ul class="ord-start">
          ${this.ctx.can('catalog.read') ? html`<li><a href=${this.ctx.link('/catalog')}><wn-icon name="package-search"></wn-icon>
            <strong>${this.t('start.catalog')}</strong><small>${this.t('start.catalog-text')}</small></a></li>` : nothing}
          <li><a href=${this.ctx.link('/quick-order')}><wn-icon name="clipboard-list"></wn-icon>
            <strong>${this.t('start.quick')}</strong><small>${this.t('start.quick-text')}</small></a></li>
          ${this.last ? html`<li><button ?disabled=${this.busy} @click=${this.#again}><wn-icon name="repeat"></wn-icon>
            <strong>${this.t('start.again', { number: this.last.number })}</strong><small>${this.t('start.again-text')}</small></button></li>` : nothing}
        </ul>
      </section>`;
  }
}
