// @ts-check
import { html, nothing } from 'lit';
import { View } from '@webnav/sdk';
import { cart } from './cart.js';
import { customerOf, onBehalf } from './customer.js';

/** The cart in the top bar; it also takes what other modules put into the cart. */
export class CartButton extends View {
  static properties = { count: { state: true } };

  /** @type {(() => void)[]} */
  #off = [];

  constructor() {
    super();
    this.count = 0;
  }

  connectedCallback() {
    super.connectedCallback();
    this.#off = [
      this.ctx.bus.on('orders.add', (/** @type {any} */ request) => {
        request.done = this.#add(request.lines);
      }),
      this.ctx.bus.on('orders.cart-changed', (/** @type {any} */ now) => (now ? this.#set(now.lines) : this.#load()))
    ];
    this.#load();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#off.forEach(off => off());
  }

  /** @param {number} count */
  #set(count) {
    this.count = count;
  }

  /** @param {any[]} lines */
  #add(lines) {
    return onBehalf(this.ctx) && !customerOf(this.ctx)
      ? Promise.reject(new Error(this.t('customer.missing')))
      : cart.add(this.ctx, lines);
  }

  #load() {
    cart.load(this.ctx).then(draft => this.#set(draft?.order.lines.length ?? 0), () => undefined);
  }

  render() {
    const label = this.t('cart.button', { count: this.count });
    return html`<a class="wn-icon-button" href=${this.ctx.link('/cart')} aria-label=${label} title=${label}>
      <wn-icon name="shopping-cart"></wn-icon>${this.count > 0 ? html`<span class="wn-count" aria-hidden="true">${this.count}</span>` : nothing}</a>`;
  }
}
