// @ts-check
import { css, html, nothing } from 'lit';
import { View, decimal } from '@webnav/sdk';
import { cart } from './cart.js';
import { badge } from './states.js';

const SOON = 1000;
const LATER = 5000;
const EAGER = 120;
const TRANSFER = { queued: 'info', sending: 'info', unknown: 'warn', acknowledged: 'ok', refused: 'bad', conflict: 'warn' };

/** One order: lines, its way into the seller's system as it happens, and its history. */
export class OrderPage extends View {
  static properties = { order: { state: true }, history: { state: true }, failure: { state: true }, busy: { state: true } };

  static styles = css`
    .ord-steps { display: flex; align-items: center; gap: var(--wn-space-3); }
    .ord-totals { display: grid; grid-template-columns: 1fr auto; gap: 6px var(--wn-space-4); margin: 0; }
    .ord-totals dd { margin: 0; text-align: end; font-variant-numeric: tabular-nums; }
    .ord-history { list-style: none; margin: 0; padding: 0; display: grid; gap: var(--wn-space-3); }
    .ord-history li { display: grid; gap: 2px; padding-inline-start: var(--wn-space-3); border-inline-start: 2px solid var(--wn-line); }
    .ord-comment { white-space: pre-line; }
    .ord-spin { animation: ord-turn 1.2s linear infinite; }
    @keyframes ord-turn { to { transform: rotate(1turn); } }
    @media (prefers-reduced-motion: reduce) { .ord-spin { animation: none; } }
  `;

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
      this.ctx.setTitle(order.number || this.t('state.draft'));
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

  get #waiting() {
    return ['queued', 'sending', 'unknown'].includes(this.order?.transfer?.state);
  }

  #watch() {
    clearTimeout(this.#timer);
    if (this.#waiting && this.isConnected) {
      this.#timer = setTimeout(() => this.#load(), this.#polls++ < EAGER ? SOON : LATER);
    }
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
      <wn-page-header heading=${order.number || this.t('state.draft')} sub=${order.customerName} .crumbs=${crumbs}>
        <span slot="badge">${badge(this.ctx, order.state)}</span>
        <button slot="actions" class="wn-button" @click=${() => print()}><wn-icon name="printer"></wn-icon>${this.t('action.print')}</button>
        ${order.state === 'draft'
          ? html`<a slot="actions" class="wn-button" data-variant="primary" href=${this.ctx.link('/cart')}>${this.t('order.to-cart')}</a>`
          : this.ctx.can('orders.create') ? html`<button slot="actions" class="wn-button" data-variant="primary" ?disabled=${this.busy} @click=${this.#again}>
              <wn-icon name="repeat"></wn-icon>${this.t('order.again')}</button>` : nothing}
      </wn-page-header>
      <div class="wn-split">
        <div class="wn-stack">${this.#lines()}<wn-slot name="orders.detail" .data=${order}></wn-slot></div>
        <div class="wn-stack">${this.#transfer()} ${this.#facts()} ${this.#history()}</div>
      </div>`;
  }

  #lines() {
    const { order } = this;
    const { fmt } = this.ctx;
    const currency = order.amount?.currency;
    const column = { sortable: false };
    return html`<wn-table class="wn-card" label=${this.t('order.lines')} bare key="number" .rows=${order.lines} .columns=${[
      { ...column, field: 'description', label: this.t('line.item'), primary: true, render: (/** @type {any} */ line) => html`
        <span><a href=${this.ctx.link(`/catalog/${encodeURIComponent(line.item)}`)}>${line.description}</a><br><small class="wn-soft">${line.item}</small></span>` },
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
      <section class="wn-card" aria-live="polite">
        <h2 class="wn-card-title">${this.t('transfer.title')}</h2>
        <div class="ord-steps">
          <span class="wn-badge" data-tone=${/** @type {any} */ (TRANSFER)[transfer.state] ?? 'neutral'}>
            ${this.#waiting ? html`<wn-icon class="ord-spin" name="loader"></wn-icon>` : nothing}${this.t(`transfer.${transfer.state}`)}</span>
          ${transfer.erpNumber ? html`<strong class="wn-money">${transfer.erpNumber}</strong>` : nothing}
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
        <ol class="ord-history">${[...this.history].reverse().map(entry => html`
          <li><strong>${this.#what(entry)}</strong>
            <small class="wn-soft">${this.ctx.fmt.dateTime(entry.at)}${entry.who ? ` · ${entry.who}` : ''}</small></li>`)}</ol>
      </section>`;
  }

  /** @param {any} entry */
  #what(entry) {
    const key = `history.${entry.what}`;
    const text = this.t(key, { detail: entry.detail });
    return text === key ? entry.what : text;
  }
}
