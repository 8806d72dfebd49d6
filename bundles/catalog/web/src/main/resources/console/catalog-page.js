// @ts-check
import { html, nothing, repeat } from 'lit';
import { View } from '@webnav/sdk';
import { Card, CardSkeletons } from './card.js';
import { CategoryFilter } from './categories.js';
import { Chips, learn } from './chips.js';
import { Facets } from './facets.js';
import { PARTS, addToCart, customerOf, steps } from './item.js';
import { listStyles } from './list-styles.js';
import { Pages } from './pages.js';
import { SavedFilters } from './saved.js';
import { SortChoice, SortNote } from './sorting.js';
import { styles } from './styles.js';
import { NOTHING, addressChange, countOf, questionOf, wishOf } from './wish.js';

/** @typedef {import('./wish.js').Wish} Wish */

const SIZE = 24;
const WAIT = 250;
/** Of an old link or saved filter that names what is no longer there. */
const UNREADABLE = 422;
const NARROW = '(max-width: 900px)';

/** Cards of items that one searches, filters by category and attributes, and orders from. */
export class CatalogPage extends View {
  static properties = {
    found: { state: true }, categories: { state: true }, failure: { state: true }, wish: { state: true }, adding: { state: true },
    waiting: { state: true }, narrow: { state: true }, drawer: { state: true }
  };

  static styles = [styles, listStyles];

  /** @type {() => void} */
  #off = () => undefined;
  /** @type {AbortController|undefined} */
  #asked;
  /** @type {any} */
  #timer;
  /** @type {Map<string, string>} */
  #quantities = new Map();
  /** @type {Map<string, any>} */
  #names = new Map();
  /** @type {Set<string>} */
  #unfolded = new Set();
  /** What the categories are counted for. */
  #counted = '';
  #saved = new SavedFilters(() => this.requestUpdate());
  #width = matchMedia(NARROW);
  #resized = () => {
    this.narrow = this.#width.matches;
  };

  constructor() {
    super();
    this.found = /** @type {any} */ (undefined);
    this.categories = /** @type {any[]} */ ([]);
    this.failure = /** @type {any} */ (undefined);
    this.wish = NOTHING;
    this.adding = '';
    this.waiting = false;
    this.narrow = this.#width.matches;
    this.drawer = false;
  }

  connectedCallback() {
    super.connectedCallback();
    this.ctx.setTitle(this.t('menu.catalog'));
    this.#off = this.ctx.bus.on('connection', here => here && this.failure && this.#again());
    this.#width.addEventListener('change', this.#resized);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#off();
    this.#width.removeEventListener('change', this.#resized);
    clearTimeout(this.#timer);
    this.#asked?.abort();
  }

  /** Counted among what words and filters find, so that no category promises more than it holds. */
  #loadCategories() {
    const { q, filter } = questionOf(this.wish);
    const question = { q, filter, customer: customerOf(this.ctx)?.number };
    const asked = JSON.stringify(question);
    if (asked === this.#counted) {
      return;
    }
    this.#counted = asked;
    this.ctx.api.get('/api/v1/categories', { query: question }).then(
      (/** @type {any} */ all) => {
        if (asked === this.#counted) {
          this.categories = all;
        }
      },
      // Without categories one can still search.
      () => undefined
    );
  }

  #again() {
    this.#counted = '';
    this.#load();
  }

  /** @param {Map<string, any>} changed */
  willUpdate(changed) {
    if (changed.has('ctx')) {
      this.wish = wishOf(this.ctx.query);
      this.#load();
    }
  }

  /** @param {Partial<Wish>} change */
  #want(change) {
    const wish = { ...this.wish, page: 0, ...change };
    this.ctx.setQuery(addressChange(this.wish, wish));
    this.wish = wish;
    this.#load();
  }

  async #load() {
    this.#asked?.abort();
    const asked = (this.#asked = new AbortController());
    this.failure = undefined;
    this.waiting = true;
    this.#loadCategories();
    try {
      const found = await this.ctx.api.get('/api/v1/items', {
        query: { ...questionOf(this.wish), size: SIZE, facets: true, include: PARTS, customer: customerOf(this.ctx)?.number },
        signal: asked.signal
      });
      if (!asked.signal.aborted && found.items.length === 0 && found.total > 0 && this.wish.page > 0) {
        this.#want({ page: Math.ceil(found.total / SIZE) - 1 }); // The list has become shorter.
      } else if (!asked.signal.aborted) {
        learn(this.#names, found.facets);
        this.found = found;
        this.waiting = false;
      }
    } catch (error) {
      if (!asked.signal.aborted) {
        this.failure = error;
        this.waiting = false;
      }
    }
  }

  /** @param {Event} event */
  #typed(event) {
    const q = /** @type {HTMLInputElement} */ (event.target).value.trim();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => q !== this.wish.q && this.#want({ q }), WAIT);
  }

  /** @param {number} page */
  #turn(page) {
    this.found = { ...this.found, items: undefined };
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
    return html`
      <wn-page-header heading=${this.t('menu.catalog')} sub=${customer ? this.t('catalog.for', { customer: customer.name }) : this.ctx.can('orders.on-behalf') ? this.t('catalog.choose') : ''}>
        <form slot="actions" class="cat-search" role="search" @submit=${(/** @type {Event} */ event) => event.preventDefault()}>
          <span class="wn-control" data-icon><wn-icon name="search"></wn-icon>
            <input class="wn-input" type="search" aria-label=${this.t('catalog.search')} placeholder=${this.t('catalog.search')}
              .value=${this.wish.q} @input=${this.#typed}></span>
        </form>
      </wn-page-header>
      <div class="cat-layout">
        ${this.narrow ? nothing : html`<aside class="wn-card cat-filter" aria-label=${this.t('filter.title')}>${this.#filters()}</aside>`}
        <section aria-label=${this.t('menu.catalog')} aria-busy=${this.waiting}>
          ${this.#tools()} ${this.#content()}
        </section>
      </div>
      ${this.narrow ? this.#drawer() : nothing}`;
  }

  #filters() {
    return html`
      ${CategoryFilter({ categories: this.categories, chosen: this.wish.category, ctx: this.ctx, choose: category => this.#want({ category }) })}
      ${Facets({ facets: this.found?.facets ?? (this.failure ? [] : undefined), wish: this.wish, ctx: this.ctx, unfolded: this.#unfolded, choose: filters => this.#want({ filters }), unfold: attribute => this.#unfold(attribute) })}`;
  }

  /** @param {string} attribute */
  #unfold(attribute) {
    this.#unfolded.delete(attribute) || this.#unfolded.add(attribute);
    this.requestUpdate();
  }

  #drawer() {
    return html`
      <wn-drawer heading=${this.t('filter.title')} ?open=${this.drawer} @wn-close=${() => { this.drawer = false; }}>
        ${this.drawer ? this.#filters() : nothing}
        <button slot="footer" class="wn-button" ?disabled=${countOf(this.wish) === 0} @click=${() => this.#want({ category: '', filters: {} })}>${this.t('filter.clear')}</button>
        <button slot="footer" class="wn-button" data-variant="primary" @click=${() => { this.drawer = false; }}>${this.t('filter.show', { count: this.found?.total ?? 0 })}</button>
      </wn-drawer>`;
  }

  #tools() {
    const chosen = countOf(this.wish);
    return html`
      <div class="cat-tools">
        <p class="wn-soft cat-count" role="status">${this.found ? this.t('catalog.count', { count: this.found.total }) : ''}</p>
        ${this.narrow ? html`<button class="wn-button" aria-haspopup="dialog" @click=${() => { this.drawer = true; }}><wn-icon name="sliders-horizontal"></wn-icon>${this.t('filter.title')}${chosen ? html`<span class="wn-count">${chosen}</span>` : nothing}</button>` : nothing}
        ${this.#saved.menu({ ctx: this.ctx, wish: this.wish, want: wish => this.#want(wish) })}
        ${SortChoice({ ctx: this.ctx, sort: this.wish.sort, choose: sort => this.#want({ sort }) })}
      </div>
      ${Chips({ wish: this.wish, names: this.#names, categories: this.categories, ctx: this.ctx, want: change => this.#want(change) })}
      ${this.found?.corrected ? html`<p class="wn-notice cat-corrected"><wn-icon name="lightbulb"></wn-icon><span>${this.t('catalog.corrected', { words: this.found.corrected, asked: this.wish.q })}</span></p>` : nothing}
      ${SortNote({ ctx: this.ctx, found: this.found })}`;
  }

  #content() {
    if (this.failure) {
      return html`<wn-empty class="wn-card" icon="circle-alert" heading=${this.t('catalog.failed')} text=${this.failure.message}>
        ${this.failure.status === UNREADABLE
          ? html`<button class="wn-button" @click=${() => this.#want(NOTHING)}>${this.t('catalog.clear')}</button>`
          : html`<button class="wn-button" @click=${() => this.#again()}>${this.t('action.retry')}</button>`}</wn-empty>`;
    }
    if (!this.found?.items) {
      return CardSkeletons(8);
    }
    if (this.found.items.length === 0) {
      return html`<wn-empty class="wn-card" icon="package-search" heading=${this.t('catalog.nothing')} text=${this.t(countOf(this.wish) ? 'catalog.nothing-filtered' : 'catalog.nothing-text')}>
        <button class="wn-button" @click=${() => this.#want({ q: '', category: '', filters: {} })}>${this.t('catalog.clear')}</button></wn-empty>`;
    }
    return html`
      <ul class="cat-cards" ?data-waiting=${this.waiting}>${repeat(this.found.items, (/** @type {any} */ item) => item.number, (/** @type {any} */ item) => Card({
        item, ctx: this.ctx, quantity: this.#quantities.get(item.number), busy: this.adding === item.number,
        choose: quantity => this.#quantities.set(item.number, quantity), add: () => this.#add(item)
      }))}</ul>
      ${Pages({ ctx: this.ctx, page: this.wish.page, pages: Math.ceil(this.found.total / SIZE), turn: page => this.#turn(page) })}`;
  }
}
