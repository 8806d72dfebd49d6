// @ts-check
import { html, nothing } from 'lit';
import { View } from '@webnav/sdk';
import { measure } from '../attributes.js';
import { AttributeDrawer, TYPES } from './attribute-drawer.js';
import { chosen, loadWords, wordsOf } from './office.js';
import { own } from './own.js';
import { officeStyles } from './styles.js';
import { WordsTabs } from './words-tabs.js';

const DRAWER = own('attribute', AttributeDrawer);

/** What items can be described and filtered by. */
export class AttributesPage extends View {
  static properties = { words: { state: true }, edited: { state: true }, failure: { state: true } };

  static styles = officeStyles;

  constructor() {
    super();
    this.words = /** @type {any} */ (undefined);
    this.edited = /** @type {any} */ (undefined);
    this.failure = '';
    this.drawer = /** @type {AttributeDrawer} */ (document.createElement(DRAWER));
  }

  connectedCallback() {
    super.connectedCallback();
    this.ctx.setTitle(this.t('attributes.title'));
    this.#load();
  }

  willUpdate() {
    Object.assign(this.drawer, { ctx: this.ctx, words: this.words, attribute: this.edited });
  }

  async #load() {
    try {
      this.words = await loadWords(this.ctx);
    } catch (error) {
      this.failure = /** @type {any} */ (error).message;
    }
  }

  render() {
    const rows = this.words?.attributes.map((/** @type {any} */ one) => ({ ...one, id: one.code, name: chosen(this.ctx, one.names, one.code) }));
    return html`
      <wn-page-header heading=${this.t('menu.attributes')} sub=${this.t('attributes.sub')}>
        <button slot="actions" class="wn-button" data-variant="primary" ?disabled=${!this.words} @click=${() => { this.edited = { type: 'LIST', names: {}, options: [], categories: [], filter: true, place: this.words.attributes.length + 1 }; }}>
          <wn-icon name="plus"></wn-icon>${this.t('attributes.add')}</button>
      </wn-page-header>
      ${WordsTabs(this.ctx, 'attributes')}
      ${this.failure ? html`<div class="wn-notice" data-tone="bad" role="alert">${this.failure}</div>` : nothing}
      <wn-table class="wn-card" name="attributes" label=${this.t('attributes.title')} .rows=${rows ?? []} empty-icon="list-checks" empty-heading=${this.t('attributes.none')} empty-text=${this.t('attributes.none-text')}
        .columns=${this.#columns()} @wn-open=${(/** @type {CustomEvent} */ event) => { this.edited = event.detail; }}></wn-table>
      <div @wn-close=${() => { this.edited = undefined; }} @words-changed=${() => { this.edited = undefined; this.#load(); }}>${this.drawer}</div>`;
  }

  #columns() {
    const { ctx } = this;
    const names = (/** @type {any} */ row) => row.categories.map((/** @type {string} */ code) => chosen(ctx, this.words.categories.find((/** @type {any} */ one) => one.code === code)?.names, code)).join(', ');
    return [
      { field: 'name', label: this.t('products.name'), primary: true, render: (/** @type {any} */ row) => html`<button class="wn-button" data-variant="link" @click=${() => { this.edited = row; }}>${row.name}</button>` },
      { field: 'code', label: this.t('attributes.code') },
      { field: 'type', label: this.t('attributes.type'), filter: /** @type {const} */ ('select'), labels: wordsOf(ctx, 'attribute-type', TYPES), options: TYPES.map(value => ({ value, label: this.t(`attribute-type.${value}`) })) },
      { field: 'unit', label: this.t('attributes.unit'), text: (/** @type {any} */ row) => (row.unit ? measure(ctx, row.unit) : '') },
      { field: 'options', label: this.t('attributes.options'), format: /** @type {const} */ ('number'), sortable: false, text: (/** @type {any} */ row) => (row.type === 'LIST' ? ctx.fmt.number(row.options.length) : '') },
      { field: 'categories', label: this.t('categories.title'), sortable: false, text: (/** @type {any} */ row) => names(row) || this.t('attributes.all-categories') },
      { field: 'filter', label: this.t('attributes.filter'), format: /** @type {const} */ ('bool') },
      { field: 'origin', label: this.t('products.owner'), format: /** @type {const} */ ('badge'), tones: { ERP: 'neutral', PORTAL: 'info' }, labels: wordsOf(ctx, 'owner', ['ERP', 'PORTAL']) },
      { field: 'place', label: this.t('attributes.place'), format: /** @type {const} */ ('number') }
    ];
  }
}
