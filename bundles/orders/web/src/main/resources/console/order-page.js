// @ts-check
import { html, nothing } from 'lit';
import { View, decimal } from '@webnav/sdk';
import { cart } from './cart.js';
import { chooseCustomer, onBehalf } from './customer.js';
import { kitParts } from './kit-parts.js';
import { styles } from './order-styles.js';
import { partStyles } from './part-styles.js';
import { badge } from './states.js';

const SOON = 1000;
const LATER = 5000;
const EAGER = 120;
const PATIENCE = 4;
const TRANSFER = { queued: 'info', sending: 'info', unknown: 'warn', acknowledged: 'ok', refused: 'bad', conflict: 'warn' };

/** What no person did. */
const BY_ITSELF = /^(acknowledged|refused|transfer-.*)$/;

/** Of many changes in a row the last one says it all. @param {any[]} history @returns {any[]} */
const newestFirst = history => history.filter((entry, i) => entry.what !== 'changed' || history[i + 1]?.what !== 'changed').reverse();

/** One order: lines, its way into the seller's system as it happens, and its history. */
export class OrderPage extends View {
  static properties = { order: { state: true }, history: { state: true }, failure: { state: true }, busy: { state: true } };

  static styles = [partStyles, styles];

  /** @type {any} */
  #timer;
  #polls = 0;

  constructor() {
    super();
    this.order = /** @type {any} */ (undefined);
    this.history = /** @type {any[]} */ ([]);
    this.failure = /** @type {any} */ (undefined);
    this.busy = false;
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  /** @param {Map<string, any>} changed */
  willUpdate(changed) {
    if (changed.has('ctx') && changed.get('ctx')?.params.id !== this.ctx.params.id) {
      clearTimeout(this.#timer);
      this.#polls = 0;
      this.order = undefined;
      this.#load();
    }
  }

  async #load() {
    const { id } = this.ctx.params;
    const path = `/api/v1/orders/${encodeURIComponent(id)}`;
    try {
      const order = await this.ctx.api.get(path);
      const before = this.order;
      if (id !== this.ctx.params.id) {
        return;
      }
      this.order = order;
      this.failure = undefined;
      this.ctx.setTitle(this.#name(order));
      if (before?.version !== order.version || before?.transfer.state !== order.transfer.state) {
        this.history = (await this.ctx.api.get(`${path}/history`)).items;
      }
      this.#watch();
    } catch (error) {
      if (!this.order) {
        this.failure = error;
      } else if (/** @type {any} */ (error).status !== 401) {
        this.#watch();
      }
    }
  }

  /** @param {any} order */
  #name(order) {
    return order.number || this.t(order.state === 'draft' ? 'state.draft' : 'order.unnumbered');
  }

  get #waiting() {
    return ['queued', 'sending', 'unknown'].includes(this.order?.transfer?.state);
  }

  #watch() {
    clearTimeout(this.#timer);
    if (this.#waiting && this.isConnected) {
      this.#timer = setTimeout(() => this.#load(), this.#polls++ < EAGER ? SOON : LATER);
    }
  }

  /** As long as nothing left for the supplier; an order that goes at once is not worth a button. */
  get #cancellable() {
    const { state, transfer } = this.order;
    const waits = state === 'awaiting-approval' || state === 'refused' || (state === 'submitted' && transfer?.state === 'queued' && this.#polls > PATIENCE);
    return waits && this.ctx.can('orders.create');
  }

  async #cancel() {
    if (!(await this.ctx.confirm({ title: this.t('order.cancel-sure'), text: this.t('order.cancel-text'), confirm: this.t('order.cancel'), tone: 'bad' }))) {
      return;
    }
    this.busy = true;
    try {
      await this.ctx.api.post(`/api/v1/orders/${encodeURIComponent(this.order.id)}/cancel`, {});
      this.ctx.toast(this.t('order.cancelled'), { tone: 'ok' });
    } catch (error) {
      this.ctx.toast(/** @type {Error} */ (error));
    }
    this.busy = false;
    await this.#load();
  }

  get #correctable() {
    return this.order.state === 'refused' && this.ctx.can('orders.submit');
  }

  async #correct() {
    const { customerNumber, customerName } = this.order;
    this.busy = true;
    if (onBehalf(this.ctx)) {
      chooseCustomer(this.ctx, { number: customerNumber, name: customerName });
    }
    await cart.correct(this.ctx, this.order.id);
    this.busy = false;
    await this.ctx.nav('/cart');
  }

  async #again() {
    this.busy = true;
    try {
      await cart.add(this.ctx, cart.bodies(this.order.lines));
      this.ctx.toast(this.t('order.again-done', { count: this.order.lines.length }), { tone: 'ok' });
      await this.ctx.nav('/cart');
    } catch (error) {
      this.ctx.toast(/** @type {Error} */ (error));
    }
    this.busy = false;
  }

  render() {
    const crumbs = [{ label: this.t('menu.orders'), path: '/orders' }];
    const { order } = this;
    if (this.failure) {
      return html`<wn-page-header heading=${this.t('order.title')} .crumbs=${crumbs}></wn-page-header>
        <wn-empty class="wn-card" icon="circle-alert" heading=${this.t('order.gone')} text=${this.failure.message}>
          <button class="wn-button" @click=${() => this.#load()}>${this.t('action.retry')}</button></wn-empty>`;
    }
    if (!order) {
      return html`<wn-page-header heading=${this.t('order.title')} .crumbs=${crumbs}></wn-page-header><span class="wn-skeleton" data-size="card"></span>`;
    }
    return html`
      <wn-page-header heading=${this.#name(order)} sub=${order.customerName} .crumbs=${crumbs}>
        <span slot="badge">${badge(this.ctx, order.state)}</span>
        <button slot="actions" class="wn-button" @click=${() => print()}><wn-icon name="printer"></wn-icon>${this.t('action.print')}</button>
        ${['submitted', 'acknowledged', 'refused'].includes(order.state) ? nothing : html`<p class="wn-soft">${this.t(`state.${order.state}-text`)}</p>`}
        ${this.#cancellable ? html`<button slot="actions" class="wn-button" data-tone="bad" ?disabled=${this.busy} @click=${this.#cancel}>${this.t('order.cancel')}</button>` : nothing}
        ${this.#correctable ? html`<button slot="actions" class="wn-button" data-variant="primary" ?disabled=${this.busy} @click=${this.#correct}>${this.t('order.correct')}</button>` : nothing}
        ${order.state === 'draft'
          ? html`<a slot="actions" class="wn-button" data-variant="primary" href=${this.ctx.link('/cart')}>${this.t('order.to-cart')}</a>`
          : this.ctx.can('orders.create') ? html`<button slot="actions" class="wn-button" data-variant=${this.#correctable ? nothing : 'primary'} ?disabled=${this.busy} @click=${this.#again}>
              <wn-icon name="repeat"></wn-icon>${this.t('order.again')}</button>` : nothing}
      </wn-page-header>
      ${this.#transfer()}
      <div class="wn-split">
        <div class="wn-stack">${this.#lines()}<wn-slot name="orders.detail" .data=${order}></wn-slot></div>
        <div class="wn-stack">${this.#facts()} ${this.#history()}</div>
      </div>`;
  }

  #lines() {
    const { order } = this;
    const { fmt } = this.ctx;
    const currency = order.amount?.currency;
    const column = { sortable: false };
    return html`<wn-table class="wn-card" label=${this.t('order.lines')} bare key="number" .rows=${order.lines} .columns=${[
      { ...column, field: 'description', label: this.t('line.item'), primary: true, render: (/** @type {any} */ line) => html`
        <span><a href=${this.ctx.link(`/catalog/${encodeURIComponent(line.item)}`)}>${line.description}</a><br><small class="wn-soft">${line.item}${line.variant ? ` · ${line.variant}` : nothing}</small>${kitParts(this.ctx, line)}</span>` },
      { ...column, field: 'quantity', label: this.t('line.quantity'), format: 'quantity', unit: 'unit' },
      { ...column, field: 'unitPrice', label: this.t('line.price'), format: 'money', text: (/** @type {any} */ line) => fmt.money(line.unitPrice, currency) },
      { ...column, field: 'lineDiscountPercent', label: this.t('line.discount'), format: 'number', text: (/** @type {any} */ line) =>
        decimal.isZero(line.lineDiscountPercent) ? '' : `${fmt.number(line.lineDiscountPercent)} %` },
      { ...column, field: 'lineAmount', label: this.t('line.amount'), format: 'money', text: (/** @type {any} */ line) => fmt.money(line.lineAmount, currency) }
    ]}></wn-table>`;
  }

  #transfer() {
    const { transfer } = this.order;
    if (!transfer || transfer.state === 'none') {
      return nothing;
    }
    return html`
      <section class="wn-card ord-transfer" aria-live="polite" aria-label=${this.t('transfer.title')}>
        <div class="ord-steps">
          <span class="wn-badge" data-tone=${/** @type {any} */ (TRANSFER)[transfer.state] ?? 'neutral'}>
            ${this.#waiting ? html`<wn-icon class="ord-spin" name="loader"></wn-icon>` : nothing}${this.t(`transfer.${transfer.state}`)}</span>
          ${transfer.erpNumber ? html`<span class="wn-soft">${this.t('order.erp-number')}</span><strong class="wn-money">${transfer.erpNumber}</strong>` : nothing}
        </div>
        <p class="wn-soft">${this.t(`transfer.${transfer.state}-text`)}</p>
        ${transfer.message ? html`<div class="wn-notice" data-tone="bad"><wn-icon name="circle-alert"></wn-icon><span>${transfer.message}</span></div>` : nothing}
      </section>`;
  }

  #facts() {
    const { order } = this;
    const { fmt } = this.ctx;
    const fact = (/** @type {string} */ key, /** @type {any} */ value) => (value ? html`<dt>${this.t(key)}</dt><dd>${value}</dd>` : nothing);
    return html`
      <section class="wn-card wn-stack">
        <dl class="ord-totals">
          <dt>${this.t('order.amount')}</dt><dd>${fmt.money(order.amount)}</dd>
          <dt>${this.t('order.vat')}</dt><dd>${fmt.money(decimal.sub(order.amountIncludingVat?.amount, order.amount?.amount), order.amount?.currency)}</dd>
          <dt class="wn-strong">${this.t('order.amount-vat')}</dt><dd class="wn-strong">${fmt.money(order.amountIncludingVat)}</dd>
        </dl>
        <dl class="wn-facts">
          ${fact('order.customer', `${order.customerName} (${order.customerNumber})`)}
          ${fact('order.reference', order.customerReference)}
          ${fact('order.wanted', fmt.date(order.wantedDate))}
          ${fact('order.address', order.deliveryAddress)}
          ${fact('order.placed-by', order.onBehalf ? this.t('order.on-behalf', { name: order.placedByName }) : order.placedByName)}
          ${fact('order.submitted', fmt.dateTime(order.submitted))}
          ${fact('order.comment', order.comment && html`<span class="ord-comment">${order.comment}</span>`)}
        </dl>
      </section>`;
  }

  #history() {
    if (this.history.length === 0) {
      return nothing;
    }
    return html`
      <section class="wn-card">
        <h2 class="wn-card-title">${this.t('history.title')}</h2>
        <ol class="ord-history">${newestFirst(this.history).map(entry => html`
          <li><strong>${this.#what(entry)}</strong>
            <small class="wn-soft">${this.ctx.fmt.dateTime(entry.at)}${entry.who && !BY_ITSELF.test(entry.what) ? ` · ${entry.who}` : ''}</small></li>`)}</ol>
      </section>`;
  }

  /** @param {any} entry */
  #what(entry) {
    const key = `history.${entry.what}`;
    const text = this.t(key, { detail: entry.detail });
    return text === key ? entry.what : text;
  }
}
