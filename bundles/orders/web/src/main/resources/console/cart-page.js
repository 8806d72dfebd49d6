// @ts-check
import { html, nothing } from 'lit';
import { View, decimal } from '@webnav/sdk';
import { cart } from './cart.js';
import { customerChooser, customerOf, customerOfLink, deliveryAddresses, onBehalf } from './customer.js';
import { cartHead } from './cart-head.js';
import { cartLines } from './cart-lines.js';
import { newPrices, newPricesNotice } from './cart-prices.js';
import { cartCredit, cartSum } from './cart-sum.js';
import { styles } from './cart-styles.js';
import { partStyles } from './part-styles.js';
import { faultText } from './states.js';

/** The cart: lines and quantities, credit room beside it, the order's head, and submitting. */
export class CartPage extends View {
  static properties = {
    draft: { state: true }, addresses: { state: true }, credit: { state: true }, failure: { state: true }, problem: { state: true }, prices: { state: true }, busy: { state: true }
  };

  static styles = [styles, partStyles];

  /** @type {() => void} */
  #off = () => undefined;
  #key = '';

  constructor() {
    super();
    this.draft = /** @type {import('./cart.js').Draft|null|undefined} */ (undefined);
    this.addresses = /** @type {any[]} */ ([]);
    this.credit = /** @type {any} */ (undefined);
    this.failure = /** @type {any} */ (undefined);
    this.problem = /** @type {any} */ (undefined);
    this.prices = /** @type {import('./cart-prices.js').NewPrices|undefined} */ (undefined);
    this.busy = false;
  }

  connectedCallback() {
    super.connectedCallback();
    this.ctx.setTitle(this.t('menu.cart'));
    const off = [
      this.ctx.bus.on('orders.cart-changed', (/** @type {any} */ now) => {
        if (now) {
          this.draft = now.draft;
        }
      }),
      this.ctx.bus.on('connection', here => here && this.failure && this.#load())
    ];
    this.#off = () => off.forEach(one => one());
    customerOfLink(this.ctx).catch(error => this.ctx.toast(error)).then(() => this.#load());
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#off();
  }

  async #load() {
    this.failure = undefined;
    this.problem = undefined;
    this.prices = undefined;
    this.#loadBeside();
    try {
      const draft = await cart.load(this.ctx);
      if (draft) {
        await this.#priceAnew(draft);
      } else {
        this.draft = null;
      }
    } catch (error) {
      this.failure = error;
    }
  }

  /** What the buyer looks at is what is charged; a draft that cannot be priced shows why. @param {import('./cart.js').Draft} seen */
  async #priceAnew(seen) {
    try {
      this.draft = await cart.reprice(this.ctx, seen);
      this.prices = newPrices(seen.order, this.draft.order);
    } catch (error) {
      this.draft = seen;
      await this.#refused(error);
    }
  }

  /** The cart works without what other capabilities would show beside it. */
  #loadBeside() {
    const customer = customerOf(this.ctx);
    this.credit = undefined;
    this.addresses = [];
    if (onBehalf(this.ctx) && !customer) {
      return;
    }
    if (this.ctx.can('settlement.read')) {
      this.ctx.api.get('/api/v1/settlement', { query: { customer: customer?.number } }).then(
        (/** @type {any} */ credit) => {
          this.credit = credit;
        }, () => undefined);
    }
    deliveryAddresses(this.ctx).then(
      addresses => {
        this.addresses = addresses;
      }, () => undefined);
  }

  /** @param {any} body */
  async #change(body) {
    if (!this.draft) {
      return;
    }
    this.busy = true;
    this.problem = undefined;
    this.prices = undefined;
    this.#key = '';
    try {
      this.draft = await cart.change(this.ctx, this.draft, body);
    } catch (error) {
      await this.#refused(error);
    }
    this.busy = false;
  }

  /** @param {any} error */
  async #refused(error) {
    this.problem = error;
    if (error.status === 412 || error.code === 'orders.changed-meanwhile' || error.code === 'orders.not-a-draft') {
      this.prices = undefined;
      this.draft = await cart.load(this.ctx).catch(() => this.draft);
    }
    this.requestUpdate();
  }

  /** @param {any} line @param {string} quantity */
  #quantity(line, quantity) {
    const lines = /** @type {any} */ (this.draft).order.lines.map((/** @type {any} */ one) => (one.number === line.number ? { ...one, quantity } : one));
    return this.#change({ lines: cart.bodies(decimal.cmp(quantity, '0') > 0 ? lines : lines.filter((/** @type {any} */ one) => one.number !== line.number)) });
  }

  /** @param {any} line */
  async #remove(line) {
    await this.#quantity(line, '0');
    if (!this.problem) {
      this.ctx.toast(this.t('cart.removed', { name: line.description }), {
        action: { label: this.t('quick.undo'), run: () => cart.add(this.ctx, cart.bodies([line])).catch(error => this.ctx.toast(error)) }
      });
    }
  }

  async #empty() {
    if (await this.ctx.confirm({ title: this.t('cart.empty-sure'), confirm: this.t('cart.empty'), tone: 'bad' })) {
      await this.#change({ lines: [] });
    }
  }

  async #submit() {
    if (!this.draft) {
      return;
    }
    this.busy = true;
    this.problem = undefined;
    this.#key ||= this.ctx.api.newKey();
    try {
      const order = await cart.submit(this.ctx, this.draft, this.#key);
      this.#key = '';
      this.ctx.toast(this.t(order.state === 'awaiting-approval' ? 'cart.sent-for-approval' : 'cart.submitted', { number: order.number }), { tone: 'ok' });
      await this.ctx.nav(`/orders/${order.id}`, { replace: true });
    } catch (error) {
      this.#key = '';
      await (/** @type {any} */ (error).code === 'orders.prices-changed' ? this.#priceAnew(this.draft) : this.#refused(error));
    }
    this.busy = false;
  }

  render() {
    const order = this.draft?.order;
    return html`
      <wn-page-header heading=${this.t('menu.cart')} sub=${order ? this.t('lines.count', { count: order.lines.length }) : ''}>
        ${order ? html`<button slot="actions" class="wn-button" data-variant="ghost" ?disabled=${this.busy} @click=${this.#empty}>
          <wn-icon name="trash-2"></wn-icon>${this.t('cart.empty')}</button>` : nothing}
      </wn-page-header>
      ${onBehalf(this.ctx) ? html`<div class="cart-customer">${customerChooser(this.ctx, () => {
        this.draft = undefined;
        this.#load();
      })}</div>` : nothing}
      ${this.#content()}`;
  }

  #content() {
    if (this.failure) {
      return html`<wn-empty class="wn-card" icon="circle-alert" heading=${this.t('cart.failed')} text=${this.failure.message}>
        <button class="wn-button" @click=${() => this.#load()}>${this.t('action.retry')}</button></wn-empty>`;
    }
    if (this.draft === undefined) {
      return html`<div class="wn-split"><span class="wn-skeleton" data-size="card"></span><span class="wn-skeleton" data-size="card"></span></div>`;
    }
    if (this.draft === null) {
      const missing = onBehalf(this.ctx) && !customerOf(this.ctx);
      return html`<wn-empty class="wn-card" icon="shopping-cart" heading=${this.t('cart.none')} text=${this.t(missing ? 'customer.missing' : 'cart.none-text')}>
        <span class="wn-row"><a class="wn-button" data-variant="primary" href=${this.ctx.link('/catalog')}>${this.t('cart.to-catalog')}</a>
        <a class="wn-button" href=${this.ctx.link('/quick-order')}>${this.t('menu.quick')}</a></span></wn-empty>`;
    }
    const given = { ctx: this.ctx, order: this.draft.order, busy: this.busy, violations: this.problem?.violations ?? [], prices: this.prices };
    return html`
      ${newPricesNotice(this.ctx, this.prices)} ${this.#problem()}
      <div class="wn-split" aria-busy=${this.busy}>
        <div class="wn-stack">
          ${cartLines({ ...given, quantity: (line, quantity) => this.#quantity(line, quantity), remove: line => this.#remove(line) })}
          ${cartHead({ ...given, addresses: this.addresses, change: body => this.#change(body) })}
        </div>
        <div class="wn-stack">${cartSum({ ...given, submit: () => this.#submit() })} ${cartCredit({ ...given, credit: this.credit })}</div>
      </div>`;
  }

  /** What the server refused as a whole; faults of lines stand at the lines. */
  #problem() {
    if (!this.problem) {
      return nothing;
    }
    const general = this.problem.violations.filter((/** @type {any} */ one) => !/^lines\[/.test(one.field ?? ''));
    const [first] = general;
    return html`
      <div class="wn-notice cart-problem" data-tone="bad" role="alert"><wn-icon name="circle-alert"></wn-icon><div>
        <strong>${first ? faultText(this.ctx, first) : this.problem.message}</strong>
        ${general.length > 1 ? html`<ul class="cart-notes">${general.slice(1).map((/** @type {any} */ one) => html`<li>${faultText(this.ctx, one)}</li>`)}</ul>` : nothing}
      </div></div>`;
  }
}
