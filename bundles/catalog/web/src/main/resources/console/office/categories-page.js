// @ts-check
import { html, nothing } from 'lit';
import { View, readForm, showViolations, validateForm } from '@webnav/sdk';
import { categoryOptions, categoryPath, chosen, inLanguage } from './office.js';
import { officeStyles } from './styles.js';
import { WordsTabs } from './words-tabs.js';

/** The category tree with its names in every language. */
export class CategoriesPage extends View {
  static properties = { categories: { state: true }, counts: { state: true }, languages: { state: true }, edited: { state: true }, failure: { state: true }, busy: { state: true } };

  static styles = officeStyles;

  constructor() {
    super();
    this.categories = /** @type {any[]|undefined} */ (undefined);
    this.counts = /** @type {Record<string, number>} */ ({});
    this.languages = /** @type {string[]} */ ([]);
    this.edited = /** @type {any} */ (undefined);
    this.failure = '';
    this.busy = false;
  }

  connectedCallback() {
    super.connectedCallback();
    this.ctx.setTitle(this.t('categories.title'));
    this.#load();
  }

  async #load() {
    const { api } = this.ctx;
    try {
      const [categories, counted, languages] = await Promise.all([api.get('/api/v1/category-definitions'), api.get('/api/v1/categories'), api.get('/api/v1/item-register/languages')]);
      this.counts = Object.fromEntries(counted.map((/** @type {any} */ one) => [one.code, one.items]));
      this.languages = languages;
      this.categories = categories;
    } catch (error) {
      this.failure = /** @type {any} */ (error).message;
    }
  }

  /** @param {Event} event */
  async #save(event) {
    event.preventDefault();
    const form = /** @type {HTMLElement} */ (this.querySelector('wn-drawer form'));
    if (this.busy || !validateForm(form)) {
      return;
    }
    const { code, parent, names } = /** @type {any} */ (readForm(form));
    const name = (this.edited.code ?? code).trim();
    if (!this.edited.code && this.categories?.some(one => one.code === name)) {
      showViolations(form, { violations: [{ field: 'code', code: 'catalog.code-taken' }] });
      return;
    }
    this.busy = true;
    try {
      await this.ctx.api.put(`/api/v1/category-definitions/${encodeURIComponent(name)}`, { parent, names: Object.fromEntries(Object.entries(names).map(([language, text]) => [language, text ?? ''])) });
      this.ctx.toast(this.t('form.saved'), { tone: 'ok' });
      this.edited = undefined;
      await this.#load();
    } catch (error) {
      if (!showViolations(form, /** @type {any} */ (error))) {
        this.ctx.toast(/** @type {any} */ (error));
      }
    }
    this.busy = false;
  }

  render() {
    return html`
      <wn-page-header heading=${this.t('menu.attributes')} sub=${this.t('categories.sub')}>
        <button slot="actions" class="wn-button" data-variant="primary" ?disabled=${!this.categories} @click=${() => { this.edited = { names: {}, parent: '' }; }}><wn-icon name="plus"></wn-icon>${this.t('categories.add')}</button>
      </wn-page-header>
      ${WordsTabs(this.ctx, 'categories')}
      ${this.failure ? html`<div class="wn-notice" data-tone="bad" role="alert">${this.failure}</div>` : nothing}
      <div class="wn-card">${this.categories === undefined ? html`<span class="wn-skeleton" data-size="card"></span>`
        : this.categories.length === 0 ? html`<wn-empty icon="folder-tree" heading=${this.t('categories.none')}></wn-empty>`
          : html`<nav class="office-tree" aria-label=${this.t('categories.title')}>${this.#branch('', new Set())}</nav>`}</div>
      ${this.#drawer()}`;
  }

  /** @param {string} parent @param {Set<string>} above @returns {any} */
  #branch(parent, above) {
    const name = (/** @type {any} */ one) => chosen(this.ctx, one.names, one.code);
    const known = new Set(this.categories?.map(one => one.code));
    const below = (this.categories ?? []).filter(one => (known.has(one.parent) ? one.parent : '') === parent && !above.has(one.code))
      .sort((a, b) => name(a).localeCompare(name(b), this.ctx.fmt.locale));
    return below.length === 0 ? nothing : html`<ul>${below.map(one => html`<li>
      <button type="button" @click=${() => { this.edited = one; }}><span>${name(one)}</span><small>${one.code} · ${this.t('catalog.count', { count: this.counts[one.code] ?? 0 })}</small></button>
      ${this.#branch(one.code, new Set([...above, one.code]))}</li>`)}</ul>`;
  }

  #drawer() {
    const { edited } = this;
    const heading = !edited ? '' : edited.code ? chosen(this.ctx, edited.names, edited.code) : this.t('categories.add');
    const others = (this.categories ?? []).filter(one => !edited?.code || !categoryPath(this.categories ?? [], one.code).includes(edited.code));
    return html`
      <wn-drawer heading=${heading} ?open=${!!edited} @wn-close=${() => { this.edited = undefined; }}>
        ${edited ? html`
          <form class="wn-form" novalidate @submit=${this.#save}>
            <div class="wn-notice"><wn-icon name="info"></wn-icon><span>${this.t('categories.of-erp')}</span></div>
            <wn-field name="code" required maxlength="40" label=${this.t('attributes.code')} value=${edited.code ?? ''} ?readonly=${!!edited.code}></wn-field>
            <wn-field name="parent" type="select" label=${this.t('categories.parent')} placeholder=${this.t('categories.top')} value=${edited.parent ?? ''} .options=${categoryOptions(this.ctx, others)}></wn-field>
            ${this.languages.map(code => html`<wn-field name="names.${code}" maxlength="250" label=${inLanguage(this.ctx, this.t('products.name'), code)} value=${edited.names[code] ?? ''}></wn-field>`)}
            ${edited.code ? html`<a href=${this.ctx.link('/products', { category: edited.code })}>${this.t('categories.items')}</a>` : nothing}
          </form>
          ${edited.code ? html`<button slot="footer" class="wn-button" @click=${() => { this.edited = { names: {}, parent: edited.code }; }}><wn-icon name="plus"></wn-icon>${this.t('categories.add-below')}</button>` : nothing}
          <button slot="footer" class="wn-button" data-variant="primary" ?disabled=${this.busy} @click=${this.#save}>${this.t('action.save')}</button>` : nothing}
      </wn-drawer>`;
  }
}
