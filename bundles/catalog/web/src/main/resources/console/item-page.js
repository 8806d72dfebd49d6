// @ts-check
import { css, html, nothing } from 'lit';
import { View, decimal } from '@webnav/sdk';
import { PARTS, addToCart, amountOf, customerOf, perUnit, picture, price, steps, stock, unitOf } from './item.js';
import { styles } from './styles.js';

/** One item: price, quantity ladder, units, and when more of it comes. */
export class ItemPage extends View {
  static properties = { item: { state: true }, ladder: { state: true }, level: { state: true }, failure: { state: true }, quantity: { state: true }, busy: { state: true } };

  static styles = [styles, css`
    .cat-detail { display: grid; grid-template-columns: minmax(220px, 5fr) minmax(0, 6fr); gap: var(--wn-space-5); align-items: start; }
    .cat-detail .cat-picture { border-radius: var(--wn-radius-l); border: 1px solid var(--wn-line); aspect-ratio: 4 / 3; }
    .cat-detail .cat-price { font-size: var(--wn-text-3xl); }
    .cat-detail .cat-prices { margin: 0; }
    .cat-detail .cat-order { justify-content: flex-start; flex-direction: row; flex-wrap: wrap; }
    .cat-detail .cat-order > wn-quantity { flex: 0 1 220px; }
    .cat-description { white-space: pre-line; margin: 0; max-width: 70ch; }
    @media (max-width: 760px) {
      .cat-detail { grid-template-columns: minmax(0, 1fr); }
      .cat-detail .cat-order > :is(wn-quantity, .wn-button) { flex: 1 1 100%; min-height: 44px; }
    }
  `];

  constructor() {
    super();
    this.item = /** @type {any} */ (undefined);
    this.ladder = /** @type {any[]} */ ([]);
    this.level = /** @type {any} */ (undefined);
    this.failure = /** @type {any} */ (undefined);
    this.quantity = '';
    this.busy = false;
  }

  /** @param {Map<string, any>} changed */
  willUpdate(changed) {
    if (changed.has('ctx') && changed.get('ctx')?.params.number !== this.ctx.params.number) {
      this.item = undefined;
      this.ladder = [];
      this.level = undefined;
      this.#load(this.ctx.params.number);
    }
  }

  /** @param {string} number */
  async #load(number) {
    this.failure = undefined;
    const path = encodeURIComponent(number);
    const customer = customerOf(this.ctx)?.number;
    // Ladder and receipts belong to other capabilities, which may be missing.
    const ladder = this.ctx.api.get(`/api/v1/prices/${path}/ladder`, { query: { customer } }).catch(() => null);
    const levels = this.ctx.api.get('/api/v1/availability', { query: { items: number } }).catch(() => null);
    try {
      const item = await this.ctx.api.get(`/api/v1/items/${path}`, { query: { include: PARTS, customer } });
      this.item = item;
      this.quantity = steps(item).min;
      this.ctx.setTitle(item.name);
      this.ladder = (await ladder)?.steps ?? [];
      this.level = (await levels)?.items?.[0];
    } catch (error) {
      this.failure = error;
    }
  }

  async #add() {
    this.busy = true;
    await addToCart(this.ctx, this.item, this.quantity);
    this.busy = false;
  }

  render() {
    const crumbs = [{ label: this.t('menu.catalog'), path: '/catalog' }];
    if (this.failure) {
      return html`
        <wn-page-header heading=${this.ctx.params.number} .crumbs=${crumbs}></wn-page-header>
        <wn-empty class="wn-card" icon="package-x" heading=${this.t(this.failure.status === 404 ? 'item.gone' : 'catalog.failed')} text=${this.failure.message}>
          <a class="wn-button" href=${this.ctx.link('/catalog')}>${this.t('item.to-catalog')}</a></wn-empty>`;
    }
    const { item } = this;
    if (!item) {
      return html`<wn-page-header heading=${this.ctx.params.number} .crumbs=${crumbs}></wn-page-header>
        <div class="cat-detail" aria-busy="true"><span class="wn-skeleton cat-picture"></span><span class="wn-skeleton" data-size="card"></span></div>`;
    }
    const trail = item.category ? [...crumbs, { label: item.categoryName || item.category, path: `/catalog?category=${encodeURIComponent(item.category)}` }] : crumbs;
    return html`
      <wn-page-header heading=${item.name} sub=${item.number} .crumbs=${trail}>
        ${item.price?.promotion ? html`<span slot="badge" class="wn-badge" data-tone="warn">${this.t('price.promotion')}</span>` : nothing}
      </wn-page-header>
      <div class="cat-detail">
        <div>${picture(item, this.ctx)}</div>
        <div class="wn-stack">
          <section class="wn-card wn-stack">
            <div class="cat-prices">${price(item, this.ctx)}</div>
            ${stock(item, this.ctx)}
            ${this.ctx.can('orders.create') ? this.#order() : nothing}
          </section>
          ${this.#ladder()} ${this.#expected()}
          <section class="wn-card">
            <h2 class="wn-card-title">${this.t('item.about')}</h2>
            ${item.description ? html`<p class="cat-description">${item.description}</p><br>` : nothing}
            ${this.#facts()}
          </section>
          <wn-slot name="catalog.detail" .data=${item}></wn-slot>
        </div>
      </div>`;
  }

  #order() {
    const { item } = this;
    if (item.blocked) {
      return html`<div class="wn-notice" data-tone="warn"><wn-icon name="ban"></wn-icon><span>${this.t('item.blocked-text')}</span></div>`;
    }
    const { min, step } = steps(item);
    return html`
      <div class="cat-order">
        <wn-quantity label=${this.t('item.quantity-of', { name: item.name })} .value=${this.quantity} min=${min} step=${step} unit=${unitOf(this.ctx, item, item.salesUnit, this.quantity)}
          @wn-change=${(/** @type {CustomEvent} */ event) => { this.quantity = event.detail.value; }}></wn-quantity>
        <button class="wn-button" data-variant="primary" ?disabled=${!item.price || this.busy} aria-busy=${this.busy} @click=${this.#add}>
          <wn-icon name="shopping-cart"></wn-icon>${this.t('cart.add')}</button>
      </div>`;
  }

  #ladder() {
    if (this.ladder.length < 2) {
      return nothing;
    }
    return html`
      <section class="wn-card">
        <h2 class="wn-card-title">${this.t('ladder.title')}</h2>
        <table class="wn-plain-table">
          <thead><tr><th scope="col">${this.t('ladder.from')}</th><th scope="col">${this.t('ladder.price')}</th></tr></thead>
          <tbody>${this.ladder.map(step => html`<tr>
            <td>${amountOf(this.ctx, this.item, step.minimumQuantity, step.unit)}</td>
            <td class="wn-strong">${this.ctx.fmt.money(step.netUnitPrice, step.currency)}</td></tr>`)}</tbody>
        </table>
      </section>`;
  }

  #expected() {
    const { level } = this;
    if (!level?.expected?.length) {
      return nothing;
    }
    return html`
      <section class="wn-card">
        <h2 class="wn-card-title">${this.t('expected.title')}</h2>
        <table class="wn-plain-table">
          <thead><tr><th scope="col">${this.t('expected.date')}</th><th scope="col">${this.t('expected.quantity')}</th></tr></thead>
          <tbody>${level.expected.map((/** @type {any} */ receipt) => html`<tr>
            <td>${this.ctx.fmt.date(receipt.date)}</td><td>${amountOf(this.ctx, this.item, receipt.quantity, this.item.baseUnit)}</td></tr>`)}</tbody>
        </table>
        ${level.asOf ? html`<p class="wn-soft cat-small">${this.t('expected.as-of', { time: this.ctx.fmt.dateTime(level.asOf) })}</p>` : nothing}
      </section>`;
  }

  #facts() {
    const { item, ctx } = this;
    const inBase = (/** @type {any} */ value) => amountOf(ctx, item, value, item.baseUnit);
    const positive = (/** @type {any} */ value) => value && decimal.cmp(value, '0') > 0;
    return html`
      <dl class="wn-facts">
        <dt>${this.t('item.number')}</dt><dd>${item.number}</dd>
        ${item.gtin ? html`<dt>GTIN</dt><dd>${item.gtin}</dd>` : nothing}
        ${item.categoryName ? html`<dt>${this.t('catalog.category')}</dt><dd>${item.categoryName}</dd>` : nothing}
        <dt>${this.t('item.sales-unit')}</dt><dd>${unitOf(ctx, item, item.salesUnit)}${decimal.cmp(perUnit(item), '1') === 0 ? '' : ` (${inBase(perUnit(item))})`}</dd>
        ${item.units?.length > 1 ? html`<dt>${this.t('item.units')}</dt><dd>${ctx.fmt.list(item.units.map((/** @type {any} */ unit) =>
          `${amountOf(ctx, item, '1', unit.code)} = ${inBase(unit.quantityPerUnit)}`))}</dd>` : nothing}
        ${positive(item.minimumQuantity) ? html`<dt>${this.t('item.minimum')}</dt><dd>${inBase(item.minimumQuantity)}</dd>` : nothing}
        ${positive(item.orderMultiple) ? html`<dt>${this.t('item.multiple')}</dt><dd>${inBase(item.orderMultiple)}</dd>` : nothing}
      </dl>`;
  }
}
