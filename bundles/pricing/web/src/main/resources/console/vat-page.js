// @ts-check
import { html, nothing } from 'lit';
import { View, readForm, showViolations, validateForm } from '@webnav/sdk';
import { faultText, tabs } from './price-table.js';

const CALCULATIONS = ['NORMAL', 'REVERSE_CHARGE', 'FULL', 'SALES_TAX'];
const ROWS = '/api/v1/vat-rates/rows';

/** VAT rates: those of the ERP, and those that count from a day on, which are kept here. */
export class VatPage extends View {
  static properties = { rates: { state: true }, edited: { state: true }, faults: { state: true }, failure: { state: true } };

  constructor() {
    super();
    this.rates = /** @type {any[]} */ ([]);
    this.edited = /** @type {any} */ (undefined);
    this.faults = /** @type {any[]} */ ([]);
    this.failure = '';
  }

  connectedCallback() {
    super.connectedCallback();
    this.ctx.setTitle(this.t('vat.title'));
    this.#load();
  }

  async #load() {
    try {
      const rates = await this.ctx.api.get('/api/v1/vat-rates');
      this.rates = rates.map((/** @type {any} */ { row, origin }) => ({ ...row, origin, id: `${row.businessGroup}|${row.productGroup}|${row.startingDate ?? ''}` }));
    } catch (error) {
      this.failure = /** @type {any} */ (error).message;
    }
  }

  get #fixed() {
    return this.edited?.origin === 'ERP' || !this.ctx.can('prices.manage');
  }

  /** @param {any} row */
  #open(row) {
    this.edited = row;
    this.faults = [];
  }

  /** @param {any[]} rows */
  async #send(rows) {
    try {
      this.faults = (await this.ctx.api.post(ROWS, { rows })).faults;
    } catch (error) {
      this.faults = [{ field: '', code: '', message: /** @type {any} */ (error).message }];
    }
    if (this.faults.length === 0) {
      this.edited = undefined;
      this.ctx.toast(this.t('form.saved'), { tone: 'ok' });
      this.#load();
    }
  }

  async #save() {
    const form = /** @type {HTMLElement} */ (this.querySelector('form'));
    if (validateForm(form)) {
      await this.#send([readForm(form)]);
      showViolations(form, { violations: this.faults });
    }
  }

  async #delete() {
    const { businessGroup, productGroup, startingDate } = this.edited;
    if (await this.ctx.confirm({ title: this.t('table.delete-title'), text: this.t('vat.delete-text'), confirm: this.t('action.delete'), tone: 'bad' })) {
      await this.#send([{ businessGroup, productGroup, startingDate, deleted: true }]);
    }
  }

  render() {
    const column = { sortable: false };
    return html`
      <wn-page-header heading=${this.t('menu.price-tables')} sub=${this.t('vat.sub')}>
        ${this.ctx.can('prices.manage')
          ? html`<button slot="actions" class="wn-button" data-variant="primary" @click=${() => this.#open({ calculation: 'NORMAL' })}><wn-icon name="plus"></wn-icon>${this.t('vat.add')}</button>`
          : nothing}
      </wn-page-header>
      <wn-tabs label=${this.t('menu.price-tables')} selected="vat" .tabs=${tabs(this.ctx)}
        @wn-change=${(/** @type {CustomEvent} */ event) => this.ctx.nav(`/price-tables?table=${event.detail.value}`)}></wn-tabs>
      ${this.failure ? html`<div class="wn-notice" data-tone="bad" role="alert">${this.failure}</div>` : nothing}
      <wn-table class="wn-card" name="vat-rates" label=${this.t('vat.title')} .rows=${this.rates} empty-icon="percent" empty-heading=${this.t('table.none')}
        @wn-open=${(/** @type {CustomEvent} */ event) => this.#open(event.detail)} .columns=${[
          { field: 'businessGroup', label: this.t('vat.customers'), primary: true, text: (/** @type {any} */ row) => row.businessGroup || this.t('vat.no-customers') },
          { field: 'productGroup', label: this.t('vat.items'), text: (/** @type {any} */ row) => row.productGroup || this.t('vat.no-items') },
          { field: 'startingDate', label: this.t('table.from'), text: (/** @type {any} */ row) => this.ctx.fmt.date(row.startingDate) || this.t('always') },
          { ...column, field: 'percent', label: this.t('vat.percent'), format: 'number', text: (/** @type {any} */ row) => `${this.ctx.fmt.number(row.percent)} %` },
          { field: 'calculation', label: this.t('vat.calculation'), labels: this.#words('vat.calculation', CALCULATIONS) },
          { field: 'origin', label: this.t('table.origin'), format: 'badge', tones: { ERP: 'neutral', PORTAL: 'info' }, labels: this.#words('table.origin', ['ERP', 'PORTAL']) }
        ]}></wn-table>
      <wn-drawer heading=${this.t(this.edited?.id ? 'vat.title' : 'vat.add')} ?open=${!!this.edited} @wn-close=${() => { this.edited = undefined; }}>
        ${this.edited ? this.#form() : nothing}
        ${this.edited && !this.#fixed
          ? html`${this.edited.id ? html`<button slot="footer" class="wn-button" data-tone="bad" @click=${this.#delete}>${this.t('action.delete')}</button>` : nothing}
              <button slot="footer" class="wn-button" data-variant="primary" @click=${this.#save}>${this.t('action.save')}</button>`
          : nothing}
      </wn-drawer>`;
  }

  /** @param {string} prefix @param {string[]} values */
  #words(prefix, values) {
    return Object.fromEntries(values.map(value => [value, this.t(`${prefix}.${value}`)]));
  }

  #form() {
    const { edited } = this;
    const key = this.#fixed || !!edited.id;
    return html`
      <form class="wn-form" novalidate @submit=${(/** @type {Event} */ event) => { event.preventDefault(); this.#save(); }}>
        ${edited.origin === 'ERP' ? html`<div class="wn-notice"><wn-icon name="lock"></wn-icon><span>${this.t('vat.of-erp')}</span></div>` : nothing}
        ${this.faults.filter(fault => !fault.field).map(fault => html`<div class="wn-notice" data-tone="bad" role="alert">${faultText(this.ctx, fault)}</div>`)}
        <wn-field name="businessGroup" label=${this.t('vat.customers')} maxlength="20" value=${edited.businessGroup ?? ''} ?disabled=${key}></wn-field>
        <wn-field name="productGroup" label=${this.t('vat.items')} maxlength="20" value=${edited.productGroup ?? ''} ?disabled=${key}></wn-field>
        <wn-date name="startingDate" label=${this.t('table.from')} value=${edited.startingDate ?? ''} ?required=${!key} ?disabled=${key}></wn-date>
        <wn-field name="percent" type="number" unit="%" required label=${this.t('vat.percent')} value=${edited.percent ?? ''} ?disabled=${this.#fixed}></wn-field>
        <wn-field name="calculation" type="select" required label=${this.t('vat.calculation')} value=${edited.calculation} ?disabled=${this.#fixed}
          .options=${CALCULATIONS.map(value => ({ value, label: this.t(`vat.calculation.${value}`) }))}></wn-field>
      </form>`;
  }
}
