// @ts-check
import { html, nothing } from 'lit';
import { View, readForm, showViolations, validateForm } from '@webnav/sdk';
import { sized } from '../item.js';
import { LIFE_CYCLES, LIFE_TONES, categoryOptions, faultText, loadWords, optionsOf, wordsOf } from './office.js';
import { officeStyles } from './styles.js';

const WIDE = matchMedia('(min-width: 641px)');
const FILTERS = ['q', 'category', 'lifeCycle', 'origin', 'lack', 'kits'];
const LACKS = ['CATEGORY', 'PICTURE', 'GTIN', 'NAME', 'DESCRIPTION', 'ATTRIBUTES'];
const REGISTER = '/api/v1/item-register';

/** Every item of the company, to look after. */
export class ProductsPage extends View {
  static properties = { filters: { state: true }, words: { state: true }, creating: { state: true }, busy: { state: true }, failure: { state: true } };

  static styles = officeStyles;

  constructor() {
    super();
    /** @type {Record<string, string>} */
    this.filters = {};
    this.words = /** @type {any} */ (undefined);
    this.creating = false;
    this.busy = false;
    this.failure = '';
    this.load = (/** @type {any} */ wish) => this.#load(wish);
  }

  connectedCallback() {
    super.connectedCallback();
    this.ctx.setTitle(this.t('menu.products'));
    this.filters = Object.fromEntries(FILTERS.map(name => [name, this.ctx.query[name] ?? '']));
    loadWords(this.ctx).then(words => { this.words = words; }, error => { this.failure = error.message; });
  }

  /** @param {any} wish */
  #load({ page, size, sort }) {
    return this.ctx.api.get(REGISTER, { query: { ...this.filters, page, size, sort } })
      .then((/** @type {any} */ answer) => ({ ...answer, items: answer.items.map((/** @type {any} */ one) => ({ ...one, id: one.number })) }));
  }

  /** @param {Record<string, string>} change */
  #filter(change) {
    this.filters = { ...this.filters, ...change };
    this.ctx.setQuery(this.filters);
    this.load = (/** @type {any} */ wish) => this.#load(wish);
  }

  /** @param {Event} event */
  async #create(event) {
    event.preventDefault();
    const form = /** @type {HTMLElement} */ (this.querySelector('wn-drawer form'));
    if (this.busy || !validateForm(form)) {
      return;
    }
    const { number, type, baseUnit, category, ...rest } = /** @type {any} */ (readForm(form));
    this.busy = true;
    this.failure = '';
    try {
      await this.ctx.api.post('/api/v1/item-sheets', { number, type, baseUnit, category, names: rest.names });
      this.ctx.nav(`/products/${encodeURIComponent(number.trim())}`);
    } catch (error) {
      const problem = /** @type {any} */ (error);
      this.failure = showViolations(form, problem) ? '' : problem.violations?.length ? problem.violations.map((/** @type {any} */ one) => faultText(this.ctx, one)).join(' ') : problem.message;
    }
    this.busy = false;
  }

  render() {
    return html`
      <wn-page-header heading=${this.t('menu.products')} sub=${this.t('products.sub')}>
        <button slot="actions" class="wn-button" data-variant="primary" ?disabled=${!this.words} @click=${() => { this.creating = true; }}><wn-icon name="plus"></wn-icon>${this.t('products.add')}</button>
      </wn-page-header>
      ${this.#filterFields()}
      <wn-table class="wn-card" name="products" label=${this.t('menu.products')} no-search row-link="/products/{number}" .load=${this.load} .columns=${this.#columns()}
        empty-icon="package-search" empty-heading=${this.t('products.none')} empty-text=${this.t('products.none-text')}></wn-table>
      ${this.#drawer()}`;
  }

  #filterFields() {
    const { filters } = this;
    const select = (/** @type {string} */ name, /** @type {string} */ label, /** @type {any[]} */ options) => html`
      <wn-field name=${name} type="select" label=${label} placeholder=${this.t('office.all')} value=${filters[name]} .options=${options}></wn-field>`;
    return html`
      <details class="wn-card office-filters" ?open=${WIDE.matches || Object.values(filters).some(Boolean)}>
        <summary>${this.t('products.filters')}</summary>
        <div class="wn-form-row" role="search" aria-label=${this.t('products.filters')} @wn-change=${(/** @type {CustomEvent} */ event) => this.#filter({ [event.detail.name]: event.detail.value })}>
          <wn-field name="q" type="search" maxlength="200" label=${this.t('products.search')} value=${filters.q}></wn-field>
          ${select('category', this.t('products.category'), categoryOptions(this.ctx, this.words?.categories ?? []))}
          ${select('lifeCycle', this.t('products.life'), optionsOf(this.ctx, 'life', LIFE_CYCLES))}
          ${select('origin', this.t('products.owner'), optionsOf(this.ctx, 'owner', ['ERP', 'PORTAL']))}
          ${select('kits', this.t('products.kits'), optionsOf(this.ctx, 'kits', ['true', 'false']))}
          ${select('lack', this.t('products.lack'), optionsOf(this.ctx, 'lack', LACKS))}
        </div>
      </details>`;
  }

  #columns() {
    const column = { sortable: false };
    return [
      { field: 'number', label: this.t('products.item'), primary: true, text: (/** @type {any} */ row) => `${row.number} ${row.name}`, render: (/** @type {any} */ row) => this.#item(row) },
      { ...column, field: 'categoryName', label: this.t('products.category') },
      { ...column, field: 'lifeCycle', label: this.t('products.life'), format: /** @type {const} */ ('badge'), tones: LIFE_TONES, labels: wordsOf(this.ctx, 'life', LIFE_CYCLES) },
      { ...column, field: 'origin', label: this.t('products.owner'), format: /** @type {const} */ ('badge'), tones: { ERP: 'neutral', PORTAL: 'info' }, labels: wordsOf(this.ctx, 'owner', ['ERP', 'PORTAL']) },
      { ...column, field: 'languages', label: this.t('products.languages'), text: (/** @type {any} */ row) => row.languages.filter(Boolean).join(' '), render: (/** @type {any} */ row) => this.#languages(row) }
    ];
  }

  /** @param {any} row */
  #item(row) {
    return html`<span class="office-item">${row.picture
      ? html`<img class="office-thumb" src=${sized(row.picture, 160)} alt="" loading="lazy">` : html`<span class="office-thumb" aria-hidden="true"></span>`}
      <span><a href=${this.ctx.link(`/products/${encodeURIComponent(row.number)}`)}>${row.name || row.number}</a><small>${row.number}${row.kit ? ` · ${this.t('kit.title')}` : nothing}</small></span></span>`;
  }

  /** @param {any} row */
  #languages(row) {
    return html`<span class="office-langs">${(this.words?.languages ?? []).map((/** @type {string} */ code) => {
      const missing = !row.languages.includes(code);
      return html`<span class="office-lang" ?data-missing=${missing}>${code.toUpperCase()}${missing
        ? html`<span class="wn-visually-hidden"> ${this.t('products.no-name')}</span>` : nothing}</span>`;
    })}</span>`;
  }

  #drawer() {
    return html`
      <wn-drawer heading=${this.t('products.add')} ?open=${this.creating} @wn-close=${() => { this.creating = false; this.failure = ''; }}>
        ${this.creating ? html`
          <form class="wn-form" novalidate @submit=${this.#create}>
            <p class="wn-soft">${this.t('products.add-text')}</p>
            ${this.failure ? html`<div class="wn-notice" data-tone="bad" role="alert">${this.failure}</div>` : nothing}
            <wn-field name="number" required maxlength="40" label=${this.t('products.number')}></wn-field>
            <wn-field name="names.${this.words.languages[0]}" required maxlength="250" label=${this.t('products.name')}></wn-field>
            <wn-field name="type" type="select" required label=${this.t('products.type')} value="INVENTORY" .options=${optionsOf(this.ctx, 'type', ['INVENTORY', 'SERVICE'])}></wn-field>
            <wn-field name="baseUnit" required maxlength="20" label=${this.t('products.base-unit')} value="PCS"></wn-field>
            <wn-field name="category" type="select" label=${this.t('products.category')} .options=${categoryOptions(this.ctx, this.words.categories)}></wn-field>
            <button type="submit" hidden></button>
          </form>
          <button slot="footer" class="wn-button" data-variant="primary" ?disabled=${this.busy} @click=${this.#create}>${this.t('action.create')}</button>` : nothing}
      </wn-drawer>`;
  }
}
