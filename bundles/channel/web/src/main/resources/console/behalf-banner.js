// @ts-check
import { css, html, nothing } from 'lit';
import { View } from '@webnav/sdk';

const KEY = 'orders.customer';

/** Tells above every page for whom the seller's people order, and ends it. */
export class BehalfBanner extends View {
  static properties = { customer: { state: true } };

  static styles = css`
    .behalf { position: sticky; top: 60px; z-index: 14; display: flex; flex-wrap: wrap; align-items: center; gap: var(--wn-space-1) var(--wn-space-3); padding: var(--wn-space-2) var(--wn-space-4); margin-block-end: var(--wn-space-4); border-radius: var(--wn-radius-m); background: var(--wn-brand); color: var(--wn-on-brand); box-shadow: var(--wn-shadow-m); }
    .behalf-who { flex: 1 1 auto; min-width: 0; overflow-wrap: anywhere; }
    .behalf a { color: inherit; font-weight: 600; text-decoration-color: currentColor; }
    .behalf .wn-button { background: transparent; border-color: currentColor; color: inherit; }
    .behalf .wn-button:hover { background: color-mix(in srgb, currentColor 14%, transparent); }
    .behalf :focus-visible { outline-color: currentColor; }
    @media (max-width: 560px) { .behalf { padding: var(--wn-space-2) var(--wn-space-3); flex-wrap: nowrap; } .behalf > wn-icon { display: none; } }
  `;

  /** @type {() => void} */
  #off = () => undefined;

  constructor() {
    super();
    this.customer = /** @type {{number: string, name: string}|null} */ (null);
  }

  connectedCallback() {
    super.connectedCallback();
    this.customer = this.ctx.prefs.get(KEY, null);
    this.#off = this.ctx.bus.on('orders.customer-changed', (/** @type {any} */ customer) => {
      this.customer = customer ?? null;
    });
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#off();
  }

  #end() {
    const number = this.customer?.number ?? '';
    this.ctx.prefs.set(KEY, null);
    this.ctx.bus.emit('orders.customer-changed', null);
    this.ctx.bus.emit('orders.cart-changed');
    // The page below may still show the customer's prices.
    this.ctx.nav(`/customers/${encodeURIComponent(number)}`);
  }

  render() {
    const { customer } = this;
    return customer ? html`
      <div class="behalf wn-no-print" role="status">
        <wn-icon name="user-check"></wn-icon>
        <span class="behalf-who">${this.t('behalf.ordering')} <a href=${this.ctx.link(`/customers/${encodeURIComponent(customer.number)}`)}>${customer.name} (${customer.number})</a></span>
        <button class="wn-button" data-size="s" @click=${() => this.#end()}>${this.t('behalf.end')}</button>
      </div>` : nothing;
  }
}
