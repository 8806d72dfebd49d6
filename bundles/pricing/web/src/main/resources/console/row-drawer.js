// @ts-check
import { html, nothing } from 'lit';
import { View, readForm, showViolations, validateForm } from '@webnav/sdk';
import { TABLES, faultText, keyOf, salesTypes } from './price-table.js';

/** Shows one row, and lets the people who keep it change, add or delete it. */
export class RowDrawer extends View {
  static properties = { table: { attribute: false }, row: { attribute: false }, salesType: { state: true }, faults: { state: true }, busy: { state: true } };

  constructor() {
    super();
    /** @type {'prices'|'discounts'} */
    this.table = 'prices';
    this.row = /** @type {any} */ (undefined);
    this.salesType = '';
    this.faults = /** @type {any[]} */ ([]);
    this.busy = false;
  }

  willUpdate(/** @type {Map<string, any>} */ changed) {
    if (changed.has('row')) {
      this.salesType = this.row?.salesType ?? 'CUSTOMER';
      this.faults = [];
    }
  }

  get #isNew() {
    return this.row && !this.row.id;
  }

  get #fixed() {
    return this.row?.origin === 'ERP' || !this.ctx.can('prices.manage');
  }

  /** @param {any[]} rows @param {boolean} [trial] */
  async #send(rows, trial = false) {
    this.busy = true;
    this.faults = [];
    try {
      const report = await this.ctx.api.post(`${TABLES[this.table].source}/rows`, { rows }, { query: { trial: trial || null } });
      this.faults = report.faults;
      return report.refused === 0;
    } catch (error) {
      this.faults = [{ field: '', code: '', message: /** @type {any} */ (error).message }];
      return false;
    } finally {
      this.busy = false;
    }
  }

  #done() {
    this.ctx.toast(this.t('form.saved'), { tone: 'ok' });
    this.dispatchEvent(new CustomEvent('price-changed', { bubbles: true }));
  }

  async #save() {
    const form = /** @type {HTMLElement} */ (this.querySelector('form'));
    if (this.busy || !validateForm(form)) {
      return;
    }
    const row = this.#read(form);
    // A row that gets another key is a new one in place of the old, which goes only if the new one is taken.
    const moved = !this.#isNew && !this.#same(row);
    const taken = !moved || await this.#send([row], true);
    if (taken && await this.#send(moved ? [row, { ...keyOf(this.table, this.row), deleted: true }] : [row])) {
      this.#done();
    } else {
      showViolations(form, { violations: this.faults });
    }
  }

  /** Has the row the key that it came with? @param {any} row */
  #same(row) {
    const text = (/** @type {any} */ one) => JSON.stringify({ ...keyOf(this.table, one), minimumQuantity: Number(one.minimumQuantity ?? 0) }).toUpperCase();
    const blank = Object.fromEntries(Object.entries(this.row).map(([field, value]) => [field, value === '' ? null : value]));
    return text({ ...row, salesCode: row.salesCode || null }) === text(blank);
  }

  /** @param {Element} form */
  #read(form) {
    const row = /** @type {Record<string, any>} */ (readForm(form));
    return { ...row, salesCode: row.salesType === 'ALL_CUSTOMERS' ? '' : row.salesCode, minimumQuantity: row.minimumQuantity ?? '0' };
  }

  async #delete() {
    const sure = await this.ctx.confirm({ title: this.t('table.delete-title'), text: this.t('table.delete-text'), confirm: this.t('action.delete'), tone: 'bad' });
    if (sure && await this.#send([{ ...keyOf(this.table, this.row), deleted: true }])) {
      this.#done();
    }
  }

  render() {
    const heading = !this.row ? '' : this.#isNew ? this.t('table.add') : this.row.item ?? this.row.code;
    return html`
      <wn-drawer heading=${heading} ?open=${!!this.row}>
        ${this.row ? this.#form() : nothing}
        ${this.row && !this.#fixed
          ? html`${this.#isNew ? nothing : html`<button slot="footer" class="wn-button" data-tone="bad" ?disabled=${this.busy} @click=${this.#delete}>${this.t('action.delete')}</button>`}
              <button slot="footer" class="wn-button" data-variant="primary" ?disabled=${this.busy} @click=${this.#save}>${this.t('action.save')}</button>`
          : nothing}
      </wn-drawer>`;
  }

  #form() {
    const unplaced = this.faults.filter(fault => !fault.field);
    return html`
      <form class="wn-form" novalidate @submit=${(/** @type {Event} */ event) => { event.preventDefault(); this.#save(); }}>
        ${this.row.origin === 'ERP' ? html`<div class="wn-notice"><wn-icon name="lock"></wn-icon><span>${this.t('table.of-erp')}</span></div>` : nothing}
        ${unplaced.map(fault => html`<div class="wn-notice" data-tone="bad" role="alert">${faultText(this.ctx, fault)}</div>`)}
        ${this.#target()} ${this.#whom()} ${this.#value()} ${this.#period()}
      </form>`;
  }

  /** @param {string} name @param {string} label @param {number} longest @param {boolean} [required] */
  #text(name, label, longest, required = false) {
    return html`<wn-field name=${name} label=${this.t(label)} maxlength=${longest} value=${this.row[name] ?? ''} ?required=${required} ?readonly=${this.#fixed}></wn-field>`;
  }

  #target() {
    return this.table === 'prices'
      ? html`<div class="wn-form-row">${this.#text('item', 'item', 20, true)}${this.#text('variant', 'table.variant', 10)}</div>`
      : html`<div class="wn-form-row">
          <wn-field name="type" type="select" required label=${this.t('table.on')} value=${this.row.type ?? 'ITEM'} ?disabled=${this.#fixed}
            .options=${['ITEM', 'ITEM_DISC_GROUP'].map(value => ({ value, label: this.t(`table.type.${value}`) }))}></wn-field>
          ${this.#text('code', 'table.code', 20, true)}${this.#text('variant', 'table.variant', 10)}</div>`;
  }

  #whom() {
    return html`<div class="wn-form-row">
      <wn-field name="salesType" type="select" required label=${this.t('code')} value=${this.salesType} ?disabled=${this.#fixed}
        .options=${salesTypes(this.ctx, TABLES[this.table].salesTypes)} @wn-change=${(/** @type {CustomEvent} */ event) => { this.salesType = event.detail.value; }}></wn-field>
      ${this.salesType === 'ALL_CUSTOMERS' ? nothing : this.#text('salesCode', 'table.sales-code', 20, true)}
    </div>`;
  }

  #value() {
    const number = (/** @type {string} */ name, /** @type {string} */ label, /** @type {boolean} */ required, unit = '') => html`
      <wn-field name=${name} type="number" label=${this.t(label)} value=${this.row[name] ?? ''} unit=${unit} ?required=${required} ?readonly=${this.#fixed}></wn-field>`;
    const flag = (/** @type {string} */ name, /** @type {boolean} */ otherwise) => html`
      <wn-field name=${name} type="checkbox" label=${this.t(`table.flag.${name}`)} value=${this.row[name] ?? otherwise ? 'true' : ''} ?disabled=${this.#fixed}></wn-field>`;
    return html`
      <div class="wn-form-row">
        ${this.table === 'prices' ? number('unitPrice', 'price', true) : number('lineDiscountPercent', 'discount', true, '%')}
        ${this.#text('currency', 'table.currency', 10)}
      </div>
      <div class="wn-form-row">${number('minimumQuantity', 'minimum', false)}${this.#text('unit', 'unit', 10)}</div>
      ${this.table === 'prices'
        ? html`${flag('allowLineDiscount', true)}${flag('allowInvoiceDiscount', true)}${flag('priceIncludesVat', false)}${this.#text('vatBusinessGroup', 'table.vat-group', 20)}`
        : nothing}`;
  }

  #period() {
    return html`<div class="wn-form-row">
      <wn-date name="startingDate" label=${this.t('table.from')} value=${this.row.startingDate ?? ''} ?disabled=${this.#fixed}></wn-date>
      <wn-date name="endingDate" label=${this.t('table.to')} value=${this.row.endingDate ?? ''} ?disabled=${this.#fixed}></wn-date>
    </div>`;
  }
}
