// @ts-check
import { html, nothing } from 'lit';
import { View, readForm, validateForm } from '@webnav/sdk';
import { MEASURES, measure } from '../attributes.js';
import { bareField, categoryOptions, chosen, faultText, inLanguage, languageName, optionsOf } from './office.js';
import { RowEditor } from './rows.js';

export const TYPES = ['LIST', 'NUMBER', 'TEXT', 'YES_NO', 'DATE'];

/** The definition of one attribute. */
export class AttributeDrawer extends View {
  static properties = { words: { attribute: false }, attribute: { attribute: false }, type: { state: true }, options: { state: true }, categories: { state: true }, faults: { state: true }, busy: { state: true } };

  #etag = '';

  constructor() {
    super();
    /** @type {any} */
    this.words = undefined;
    /** @type {any} */
    this.attribute = undefined;
    this.type = 'LIST';
    this.options = /** @type {any[]} */ ([]);
    this.categories = /** @type {string[]} */ ([]);
    this.faults = /** @type {any[]} */ ([]);
    this.busy = false;
  }

  willUpdate(/** @type {Map<string, any>} */ changed) {
    if (changed.has('attribute')) {
      this.#take(this.attribute);
      this.#etag = '';
      if (this.attribute?.id) {
        this.#load();
      }
    }
  }

  /** @param {any} attribute */
  #take(attribute) {
    this.type = attribute?.type ?? 'LIST';
    this.options = attribute?.options ?? [];
    this.categories = attribute?.categories ?? [];
    this.faults = [];
  }

  get #address() {
    return `/api/v1/attributes/${encodeURIComponent(this.attribute.code)}`;
  }

  /** The list may be older than what is kept. */
  async #load() {
    try {
      const { data, etag } = await this.ctx.api.request('GET', this.#address);
      this.#etag = etag ?? '';
      this.attribute = Object.assign(this.attribute, data);
      this.#take(data);
    } catch (error) {
      this.#refused(/** @type {any} */ (error));
    }
  }

  /** @param {any} error */
  #refused(error) {
    this.faults = error.violations?.length ? error.violations.map((/** @type {any} */ one) => ({ ...one, field: bareField(one.field) })) : [{ field: '', code: error.code, message: error.message }];
  }

  /** @param {string} field */
  #fault(field) {
    const fault = this.faults.find(one => one.field === field);
    return fault ? faultText(this.ctx, fault) : '';
  }

  async #save() {
    const form = /** @type {HTMLElement} */ (this.querySelector('form'));
    if (this.busy || !validateForm(form)) {
      return;
    }
    const { code, unit, place, filter, names } = /** @type {any} */ (readForm(form));
    const name = (this.attribute.id ?? code).trim().toUpperCase();
    if (!this.attribute.id && this.words.attributes.some((/** @type {any} */ one) => one.code === name)) {
      this.faults = [{ field: 'code', code: 'catalog.code-taken', message: '' }];
      return;
    }
    const body = { code: name, type: this.type, unit: this.type === 'NUMBER' ? unit ?? '' : '', names, options: this.type === 'LIST' ? this.options : [], categories: this.categories, filter, place: Number(place ?? 0) };
    await this.#run(() => this.ctx.api.put(`/api/v1/attributes/${encodeURIComponent(name)}`, body, { ifMatch: this.#etag || undefined }));
  }

  async #delete() {
    const sure = await this.ctx.confirm({ title: this.t('attributes.delete-title'), text: this.t('attributes.delete-text'), confirm: this.t('action.delete'), tone: 'bad' });
    if (sure) {
      await this.#run(() => this.ctx.api.delete(this.#address, { ifMatch: this.#etag || undefined }));
    }
  }

  /** @param {() => Promise<any>} work */
  async #run(work) {
    this.busy = true;
    try {
      await work();
      this.ctx.toast(this.t('form.saved'), { tone: 'ok' });
      this.dispatchEvent(new CustomEvent('words-changed', { bubbles: true }));
    } catch (error) {
      this.#refused(/** @type {any} */ (error));
    }
    this.busy = false;
  }

  render() {
    const { attribute } = this;
    return html`
      <wn-drawer wide heading=${attribute?.id ? chosen(this.ctx, attribute.names, attribute.code) : this.t('attributes.add')} ?open=${!!attribute}>
        ${attribute ? this.#form() : nothing}
        ${attribute?.id && attribute.origin !== 'ERP' ? html`<button slot="footer" class="wn-button" data-tone="bad" ?disabled=${this.busy} @click=${this.#delete}>${this.t('action.delete')}</button>` : nothing}
        ${attribute ? html`<button slot="footer" class="wn-button" data-variant="primary" ?disabled=${this.busy} @click=${this.#save}>${this.t('action.save')}</button>` : nothing}
      </wn-drawer>`;
  }

  #form() {
    const { attribute, words } = this;
    const erp = attribute.origin === 'ERP';
    const loose = this.faults.filter(one => !['code', 'type', 'unit', 'options', 'categories'].includes(one.field));
    return html`
      <form class="wn-form" novalidate @submit=${(/** @type {Event} */ event) => { event.preventDefault(); this.#save(); }}>
        ${erp ? html`<div class="wn-notice" data-tone="info" role="note"><wn-icon name="lock"></wn-icon><span>${this.t('attributes.of-erp')}</span></div>` : nothing}
        ${loose.map(one => html`<div class="wn-notice" data-tone="bad" role="alert">${faultText(this.ctx, one)}</div>`)}
        <div class="wn-form-row">
          <wn-field name="code" required maxlength="40" label=${this.t('attributes.code')} value=${attribute.code ?? ''} error=${this.#fault('code')} ?readonly=${!!attribute.id} help=${this.t('attributes.code-help')}></wn-field>
          <wn-field name="type" type="select" required label=${this.t('attributes.type')} value=${this.type} error=${this.#fault('type')} ?readonly=${erp} .options=${optionsOf(this.ctx, 'attribute-type', TYPES)}
            @wn-change=${(/** @type {CustomEvent} */ event) => { this.type = event.detail.value; }}></wn-field>
          ${this.type === 'NUMBER' ? html`<wn-field name="unit" type="select" label=${this.t('attributes.unit')} placeholder=${this.t('attributes.no-unit')} value=${attribute.unit ?? ''} error=${this.#fault('unit')} ?readonly=${erp} .options=${this.#units()}></wn-field>` : nothing}
        </div>
        <div class="wn-form-row">${words.languages.map((/** @type {string} */ code) => html`<wn-field name="names.${code}" maxlength="250" label=${inLanguage(this.ctx, this.t('products.name'), code)} value=${attribute.names[code] ?? ''} ?readonly=${erp && attribute.erpLanguages?.includes(code)}></wn-field>`)}</div>
        <div class="wn-form-row office-end">
          <wn-field name="place" type="number" label=${this.t('attributes.place')} value=${String(attribute.place ?? 0)}></wn-field>
          <wn-field class="office-check" name="filter" type="checkbox" label=${this.t('attributes.filter-long')} value=${attribute.filter ? 'true' : ''}></wn-field>
        </div>
        ${this.type === 'LIST' ? this.#optionRows() : nothing}
        ${this.#categoryChoice()}
      </form>`;
  }

  #units() {
    const own = this.attribute.unit;
    return [...new Set([...MEASURES, ...(own ? [own] : [])])].map(code => ({ value: code, label: measure(this.ctx, code) === code ? code : `${measure(this.ctx, code)} (${code})` }));
  }

  #optionRows() {
    const fault = this.#fault('options');
    return html`<section class="wn-stack"><h3>${this.t('attributes.options')}</h3>
      ${fault ? html`<span class="wn-error" role="alert">${fault}</span>` : nothing}
      ${RowEditor({ ctx: this.ctx, label: this.t('attributes.options'), rows: this.options, ordered: true, locked: this.attribute.origin === 'ERP', blank: { code: '', names: {} }, change: rows => { this.options = rows; },
        cells: [{ name: 'code', label: this.t('attributes.code'), maxlength: 40 }, ...this.words.languages.map((/** @type {string} */ code) => ({ name: `names.${code}`, label: languageName(this.ctx, code), maxlength: 250 }))] })}</section>`;
  }

  #categoryChoice() {
    const toggle = (/** @type {string} */ code, /** @type {boolean} */ on) => { this.categories = on ? [...this.categories, code] : this.categories.filter(one => one !== code); };
    return html`<fieldset class="office-values"><legend class="wn-label">${this.t('attributes.categories')}</legend>
      <p class="wn-help">${this.t('attributes.categories-help')}</p>
      <div class="office-options">${categoryOptions(this.ctx, this.words.categories).map(({ value, label }) => html`<wn-field type="checkbox" label=${label} value=${this.categories.includes(value) ? 'true' : ''}
        @wn-change=${(/** @type {CustomEvent} */ event) => toggle(value, event.detail.value === 'true')}></wn-field>`)}</div></fieldset>`;
  }
}
