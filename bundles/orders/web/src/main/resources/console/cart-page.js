// @ts-check
import { css, html, nothing, repeat } from 'lit';
import { View, decimal } from '@webnav/sdk';
import { cart } from './cart.js';
import { customerChooser, customerOf, customerOfLink, deliveryAddresses, onBehalf } from './customer.js';
import { faultText } from './states.js';

/** The cart: lines and quantities, credit room beside it, the order's head, and submitting. */
export class CartPage extends View {
  static properties = {
    draft: { state: true }, addresses: { state: true }, credit: { state: true }, failure: { state: true }, problem: { state: true }, busy: { state: true }
  };

  static styles = css`
    .cart-lines { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; }
    .cart-lines th { padding: 10px 12px; text-align: start; font-size: var(--wn-text-s); font-weight: 500; color: var(--wn-text-soft); border-block-end: 1px solid var(--wn-line); }
    .cart-lines td { padding: 10px 12px; border-block-end: 1px solid var(--wn-line); }
    .cart-lines tr:last-child td { border-block-end: 0; }
    .cart-lines .wn-right { text-align: end; white-space: nowrap; }
    .cart-card { padding: 0; overflow: clip; }
    .cart-fault { display: block; color: var(--wn-bad); font-size: var(--wn-text-s); }
    .cart-totals { display: grid; grid-template-columns: 1fr auto; gap: 6px var(--wn-space-4); margin: 0 0 var(--wn-space-4); }
    .cart-totals dd { margin: 0; text-align: end; font-variant-numeric: tabular-nums; }
    .cart-totals .cart-grand { font-size: var(--wn-text-xl); font-weight: 600; }
    .cart-problem { margin-block-end: var(--wn-space-4); }
    .cart-warning { margin-block-end: var(--wn-space-3); }
    .cart-submit { width: 100%; min-height: 44px; }
    .cart-notes { margin: 0; padding-inline-start: 1.1em; }
    .cart-customer { max-width: 420px; margin-block-end: var(--wn-space-4); }
    @media (max-width: 640px) {
      .cart-lines, .cart-lines tbody { display: block; }
      .cart-lines thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
      .cart-lines tr { display: grid; grid-template-columns: minmax(0, 1fr) auto auto; gap: 4px var(--wn-space-2); padding: 12px 16px; border-block-end: 1px solid var(--wn-line); align-items: center; }
      .cart-lines td { padding: 0; border: 0; }
      .cart-lines .cart-item { grid-column: 1 / 3; }
      .cart-lines .cart-remove { grid-column: 3; grid-row: 1; }
      .cart-lines .cart-quantity { grid-row: 2; grid-column: 1; }
      .cart-lines .cart-amount { grid-row: 2; grid-column: 2 / -1; }
      .cart-lines .cart-price { display: none; }
    }
  `;

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
    this.busy = false;
  }

  connectedCallback() {
    super.connectedCallback();
    this.ctx.setTitle(this.t('menu.cart'));
    this.#off = this.ctx.bus.on('orders.cart-changed', (/** @type {any} */ now) => {
      if (now) {
        this.draft = now.draft;
      }
    });
    customerOfLink(this.ctx).catch(error => this.ctx.toast(error)).then(() => this.#load());
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#off();
  }

  async #load() {
    this.failure = undefined;
    this.problem = undefined;
    this.#loadBeside();
    try {
      this.draft = await cart.load(this.ctx);
    } catch (error) {
      this.failure = error;
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
      await this.#refused(error);
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
    return html`
      ${this.#problem()}
      <div class="wn-split" aria-busy=${this.busy}>
        <div class="wn-stack">${this.#lines(this.draft.order)} ${this.#head(this.draft.order)}</div>
        <div class="wn-stack">${this.#sum(this.draft.order)} ${this.#credit(this.draft.order)}</div>
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

  /** @param {string} name of an amount of the settlement */
  #money(name) {
    return this.ctx.fmt.money(this.credit?.[name], this.credit?.currency);
  }

  /** @param {any} order */
  #lines(order) {
    return html`
      <section class="wn-card cart-card" aria-label=${this.t('order.lines')}>
        <table class="cart-lines">
          <thead><tr><th scope="col">${this.t('line.item')}</th><th scope="col">${this.t('line.quantity')}</th><th scope="col" class="wn-right">${this.t('line.price')}</th>
            <th scope="col" class="wn-right">${this.t('line.amount')}</th><th scope="col"><span class="wn-visually-hidden">${this.t('line.remove')}</span></th></tr></thead>
          <tbody>${repeat(order.lines, (/** @type {any} */ line) => `${line.item} ${line.variant} ${line.unit}`, (/** @type {any} */ line, /** @type {number} */ i) => this.#line(order, line, i))}</tbody>
        </table>
      </section>`;
  }

  /** @param {any} order @param {any} line @param {number} i */
  #line(order, line, i) {
    const { fmt } = this.ctx;
    const currency = order.amount?.currency;
    const faults = (this.problem?.violations ?? []).filter((/** @type {any} */ one) => (one.field ?? '').startsWith(`lines[${i}]`));
    return html`
      <tr>
        <td class="cart-item"><a href=${this.ctx.link(`/catalog/${encodeURIComponent(line.item)}`)}>${line.description}</a><br><small class="wn-soft">${line.item}</small>
          ${faults.map((/** @type {any} */ fault) => html`<span class="cart-fault">${faultText(this.ctx, fault)}</span>`)}</td>
        <td class="cart-quantity"><wn-quantity compact label=${this.t('cart.quantity-of', { name: line.description })} .value=${decimal.plain(line.quantity)} min="0" unit=${line.unit}
          ?disabled=${this.busy} @wn-change=${(/** @type {CustomEvent} */ event) => this.#quantity(line, event.detail.value)}></wn-quantity></td>
        <td class="wn-right cart-price">${fmt.money(line.unitPrice, currency)}${decimal.isZero(line.lineDiscountPercent) ? nothing
          : html`<br><small class="wn-soft">−${fmt.number(line.lineDiscountPercent)} %</small>`}</td>
        <td class="wn-right wn-strong cart-amount">${fmt.money(line.lineAmount, currency)}</td>
        <td class="cart-remove"><button class="wn-icon-button" aria-label=${this.t('cart.remove-named', { name: line.description })} ?disabled=${this.busy} @click=${() => this.#remove(line)}>
          <wn-icon name="trash-2"></wn-icon></button></td>
      </tr>`;
  }

  /** @param {any} order */
  #head(order) {
    const fault = (/** @type {string} */ name) => {
      const found = (this.problem?.violations ?? []).find((/** @type {any} */ one) => one.field === name);
      return found ? faultText(this.ctx, found) : '';
    };
    const today = new Date(Date.now() - new Date().getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
    const choices = this.addresses.map(one => ({ value: one.code, label: [one.name, one.street, one.city].filter(Boolean).join(', ') }));
    return html`
      <section class="wn-card">
        <h2 class="wn-card-title">${this.t('cart.details')}</h2>
        <form class="wn-form" novalidate @submit=${(/** @type {Event} */ event) => event.preventDefault()}
          @wn-change=${(/** @type {CustomEvent} */ event) => this.#change({ [event.detail.name]: event.detail.value ?? '' })}>
          <div class="wn-form-row">
            <wn-field name="customerReference" label=${this.t('order.reference')} help=${this.t('cart.reference-help')} .maxlength=${35} .value=${order.customerReference ?? ''} .error=${fault('customerReference')}></wn-field>
            <wn-date name="wantedDate" label=${this.t('order.wanted')} .min=${today} .value=${order.wantedDate ?? ''} .error=${fault('wantedDate')}></wn-date>
          </div>
          ${choices.length > 0 ? html`<wn-field name="deliveryAddress" type="select" label=${this.t('order.address')} placeholder=${this.t('cart.own-address')} .options=${choices}
            .value=${order.deliveryAddress ?? ''} .error=${fault('deliveryAddress')}></wn-field>` : nothing}
          <wn-field name="comment" type="textarea" label=${this.t('order.comment')} .maxlength=${500} .value=${order.comment ?? ''} .error=${fault('comment')}></wn-field>
        </form>
      </section>`;
  }

  /** @param {any} order */
  #sum(order) {
    const { fmt } = this.ctx;
    const warnings = order.warnings ?? [];
    const blocked = warnings.some((/** @type {any} */ one) => one.decision === 'block');
    const approval = warnings.some((/** @type {any} */ one) => one.decision === 'needs-approval');
    return html`
      <section class="wn-card">
        <dl class="cart-totals">
          <dt>${this.t('order.amount')}</dt><dd>${fmt.money(order.amount)}</dd>
          <dt>${this.t('order.vat')}</dt><dd>${fmt.money(decimal.sub(order.amountIncludingVat?.amount, order.amount?.amount), order.amount?.currency)}</dd>
          <dt class="cart-grand">${this.t('cart.total')}</dt><dd class="cart-grand">${fmt.money(order.amountIncludingVat)}</dd>
        </dl>
        ${warnings.map((/** @type {any} */ one) => html`<div class="wn-notice cart-warning" data-tone=${one.decision === 'block' ? 'bad' : 'warn'}>
          <wn-icon name="triangle-alert"></wn-icon><span>${faultText(this.ctx, one)}</span></div>`)}
        ${this.ctx.can('orders.submit') ? html`<button class="wn-button cart-submit" data-variant="primary" ?disabled=${this.busy || blocked} aria-busy=${this.busy} @click=${this.#submit}>
          <wn-icon name="send"></wn-icon>${this.t(approval ? 'cart.submit-approval' : 'cart.submit')}</button>` : nothing}
      </section>`;
  }

  /** @param {any} order */
  #credit(order) {
    const { credit } = this;
    if (!credit) {
      return nothing;
    }
    const { room } = credit;
    if (room === undefined || room === null) {
      return html`<section class="wn-card"><h2 class="wn-card-title">${this.t('credit.title')}</h2><p class="wn-soft">${this.t('credit.unlimited')}</p></section>`;
    }
    const same = credit.currency === order.amountIncludingVat?.currency;
    const after = same ? decimal.sub(room, order.amountIncludingVat?.amount) : null;
    const short = after !== null && decimal.cmp(after, '0') < 0;
    return html`
      <section class="wn-card">
        <h2 class="wn-card-title">${this.t('credit.title')}</h2>
        <dl class="cart-totals">
          <dt>${this.t('credit.room')}</dt><dd>${this.#money('room')}</dd>
          ${after === null ? nothing : html`<dt>${this.t('credit.after')}</dt><dd class="wn-strong">${this.ctx.fmt.money(after, order.amountIncludingVat.currency)}</dd>`}
        </dl>
        ${short ? html`<span class="wn-badge" data-tone="bad">${this.t('credit.short')}</span>` : nothing}
        <a href=${this.ctx.link('/settlement')}>${this.t('credit.to-settlement')}</a>
      </section>`;
  }
}
