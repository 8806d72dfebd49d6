// @ts-check
import { css, html, nothing, repeat } from 'lit';
import { View } from '@webnav/sdk';
import { CategoryFilter } from './categories.js';
import { PARTS, addToCart, address, customerOf, picture, price, steps, stock } from './item.js';
import { styles } from './styles.js';

const SIZE = 24;
const WAIT = 250;

/** Cards of items that one searches, filters by category and orders from. */
export class CatalogPage extends View {
  static properties = {
    found: { state: true }, categories: { state: true }, failure: { state: true }, wish: { state: true }, adding: { state: true }
  };

  static styles = [styles, css`
    .cat-layout { display: grid; grid-template-columns: 250px minmax(0, 1fr); gap: var(--wn-space-5); align-items: start; }
    .cat-search { display: flex; flex: 1 1 auto; width: 380px; max-width: 100%; }
    @media (max-width: 640px) { .cat-search { width: 100%; } }
    .cat-search > .wn-control { flex: 1; }
    .cat-pages { display: flex; flex-wrap: wrap; justify-content: center; align-items: center; gap: var(--wn-space-3); margin-block-start: var(--wn-space-5); }
    @media (max-width: 900px) { .cat-layout { grid-template-columns: minmax(0, 1fr); gap: var(--wn-space-4); } }
  `];

  /** @type {() => void} */
  #off = () => undefined;
  /** @type {AbortController|undefined} */
  #asked;
  /** @type {any} */
  #timer;
  /** @type {Map<string, string>} */
  #quantities = new Map();

  constructor() {
    super();
    this.found = /** @type {any} */ (undefined);
    this.categories = /** @type {any[]} */ ([]);
    this.failure = /** @type {any} */ (undefined);
    this.wish = { q: '', category: '', page: 0 };
    this.adding = '';
  }

  connectedCallback() {
    super.connectedCallback();
    this.ctx.setTitle(this.t('menu.catalog'));
    this.#off = this.ctx.bus.on('connection', here => here && this.failure && this.#again());
    this.#loadCategories();
  }

  #loadCategories() {
    this.ctx.api.get('/api/v1/categories').then(
      (/** @type {any} */ all) => {
        this.categories = all;
      },
      // Without categories one can still search.
      () => undefined
    );
  }

  #again() {
    this.#loadCategories();
    this.#load();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#off();
    clearTimeout(this.#timer);
    this.#asked?.abort();
  }

  /** @param {Map<string, any>} changed */
  willUpdate(changed) {
    if (changed.has('ctx')) {
      const { q = '', category = '', page = '1' } = this.ctx.query;
      this.wish = { q, category, page: Math.max(0, (Number.parseInt(page, 10) || 1) - 1) };
      this.#load();
    }
  }

  /** @param {Partial<{q: string, category: string, page: number}>} change */
  #want(change) {
    this.wish = { ...this.wish, page: 0, ...change };
    this.ctx.setQuery({ q: this.wish.q, category: this.wish.category, page: this.wish.page ? this.wish.page + 1 : '' });
    this.#load();
  }

  async #load() {
    this.#asked?.abort();
    const asked = (this.#asked = new AbortController());
    this.failure = undefined;
    try {
      const found = await this.ctx.api.get('/api/v1/items', {
        query: { ...this.wish, size: SIZE, include: PARTS, customer: customerOf(this.ctx)?.number },
        signal: asked.signal
      });
      if (!asked.signal.aborted) {
        this.found = found;
      }
    } catch (error) {
      if (!asked.signal.aborted) {
        this.failure = error;
      }
    }
  }

  /** @param {Event} event */
  #typed(event) {
    const q = /** @type {HTMLInputElement} */ (event.target).value.trim();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#want({ q }), WAIT);
  }

  /** @param {number} page */
  #turn(page) {
    this.found = undefined;
    this.#want({ page });
    scrollTo({ top: 0 });
  }

  /** @param {any} item */
  async #add(item) {
    this.adding = item.number;
    await addToCart(this.ctx, item, this.#quantities.get(item.number) ?? steps(item).min);
    this.adding = '';
  }

  render() {
    const customer = customerOf(this.ctx);
    const count = this.found ? this.t('catalog.count', { count: this.found.total }) : '';
    return html`
      <wn-page-header heading=${this.t('menu.catalog')} sub=${customer ? this.t('catalog.for', { customer: customer.name }) : this.ctx.can('orders.on-behalf') ? this.t('catalog.choose') : ''}>
        <form slot="actions" class="cat-search" role="search" @submit=${(/** @type {Event} */ event) => event.preventDefault()}>
          <span class="wn-control" data-icon><wn-icon name="search"></wn-icon>
            <input class="wn-input" type="search" aria-label=${this.t('catalog.search')} placeholder=${this.t('catalog.search')}
              .value=${this.wish.q} @input=${this.#typed}></span>
        </form>
      </wn-page-header>
      <div class="cat-layout">
        ${CategoryFilter({ categories: this.categories, chosen: this.wish.category, ctx: this.ctx, choose: category => this.#want({ category }) })}
        <section aria-label=${this.t('menu.catalog')} aria-busy=${!this.found && !this.failure}>
          <p class="wn-soft cat-count" role="status">${count}</p>
          ${this.#content()}
        </section>
      </div>`;
  }

  #content() {
    if (this.failure) {
      return html`<wn-empty class="wn-card" icon="circle-alert" heading=${this.t('catalog.failed')} text=${this.failure.message}>
        <button class="wn-button" @click=${() => this.#again()}>${this.t('action.retry')}</button></wn-empty>`;
    }
    if (!this.found) {
      return html`<div class="cat-cards" aria-hidden="true">${Array.from({ length: 8 }, () => html`
        <div class="wn-card cat-card"><span class="wn-skeleton cat-picture"></span><div class="cat-body">
          <span class="wn-skeleton" data-size="title"></span><span class="wn-skeleton"></span><span class="wn-skeleton" data-size="input"></span></div></div>`)}</div>`;
    }
    if (this.found.items.length === 0) {
      return html`<wn-empty class="wn-card" icon="package-search" heading=${this.t('catalog.nothing')} text=${this.t('catalog.nothing-text')}>
        <button class="wn-button" @click=${() => this.#want({ q: '', category: '' })}>${this.t('catalog.clear')}</button></wn-empty>`;
    }
    return html`
      <ul class="cat-cards">${repeat(this.found.items, (/** @type {any} */ item) => item.number, (/** @type {any} */ item) => this.#card(item))}</ul>
      ${this.#pages()}`;
  }

  /** @param {any} item */
  #card(item) {
    return html`
      <li class="wn-card cat-card">
        ${picture(item, this.ctx)}
        ${item.price?.promotion ? html`<span class="wn-badge cat-promotion" data-tone="warn">${this.t('price.promotion')}</span>` : nothing}
        <div class="cat-body">
          <a class="cat-name" href=${this.ctx.link(address(item.number))}>${item.name}</a>
          <span class="wn-soft cat-small">${item.number}</span>
          <span class="cat-prices">${price(item, this.ctx)}</span>
          ${stock(item, this.ctx)}
          ${this.ctx.can('orders.create') ? this.#order(item) : nothing}
        </div>
      </li>`;
  }

  /** @param {any} item */
  #order(item) {
    if (item.blocked) {
      return html`<span class="wn-badge cat-order" data-tone="bad">${this.t('item.blocked')}</span>`;
    }
    const { min, step } = steps(item);
    return html`
      <div class="cat-order">
        <wn-quantity label=${this.t('item.quantity-of', { name: item.name })} value=${this.#quantities.get(item.number) ?? min} min=${min} step=${step}
          @wn-change=${(/** @type {CustomEvent} */ event) => this.#quantities.set(item.number, event.detail.value)}></wn-quantity>
        <button class="wn-button" data-variant="primary" aria-label=${this.t('cart.add-named', { name: item.name })} title=${this.t('cart.add')}
          ?disabled=${!item.price || this.adding === item.number} aria-busy=${this.adding === item.number} @click=${() => this.#add(item)}>
          <wn-icon name="shopping-cart"></wn-icon></button>
      </div>`;
  }

  #pages() {
    const last = Math.ceil(this.found.total / SIZE) - 1;
    const { page } = this.wish;
    if (last < 1) {
      return nothing;
    }
    return html`
      <nav class="cat-pages" aria-label=${this.t('catalog.pages')}>
        <button class="wn-button" ?disabled=${page === 0} @click=${() => this.#turn(page - 1)}><wn-icon name="chevron-left"></wn-icon>${this.t('catalog.previous')}</button>
        <span class="wn-soft">${this.t('catalog.page', { page: page + 1, pages: last + 1 })}</span>
        <button class="wn-button" ?disabled=${page >= last} @click=${() => this.#turn(page + 1)}>${this.t('catalog.following')}<wn-icon name="chevron-right"></wn-icon></button>
      </nav>`;
  }
}
