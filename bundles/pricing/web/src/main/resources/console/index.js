// @ts-check
import { html, nothing } from 'lit';
import { View, readForm, showViolations, validateForm } from '@webnav/sdk';

const REASONS = ['below-minimum-quantity', 'dearer', 'less-specific', 'no-line-discount-allowed', 'no-longer-valid', 'not-active', 'not-yet-valid', 'other-currency', 'other-customer', 'other-item', 'other-unit', 'other-variant', 'price-not-set', 'row-applies', 'smaller-discount'];

/** Why a line costs a customer what it costs. */
class WhyPrice extends View {
  static properties = { answer: { state: true }, failure: { state: true }, busy: { state: true } };

  constructor() {
    super();
    this.answer = /** @type {any} */ (undefined);
    this.failure = /** @type {any} */ (undefined);
    this.busy = false;
  }

  connectedCallback() {
    super.connectedCallback();
    this.ctx.setTitle(this.t('menu.why-price'));
  }

  /** @param {any} event */
  async #ask(event) {
    event.preventDefault();
    const form = event.currentTarget;
    if (this.busy || !validateForm(form)) {
      return;
    }
    this.busy = true;
    this.failure = this.answer = undefined;
    try {
      this.answer = await this.ctx.api.post('/api/v1/prices/explain', readForm(form));
    } catch (error) {
      this.failure = showViolations(form, /** @type {any} */ (error)) ? undefined : error;
    }
    this.busy = false;
  }

  /** @param {string} name @param {string[]} values */
  #words(name, values) {
    return Object.fromEntries(values.map(value => [value, this.t(`${name}.${value}`)]));
  }

  render() {
    return html`
      <wn-page-header heading=${this.t('menu.why-price')}></wn-page-header>
      <div class="wn-stack">
        <form class="wn-form wn-card" novalidate @submit=${this.#ask}>
          <div class="wn-form-row">
            <wn-field name="customer" required maxlength="20" label=${this.t('customer')}></wn-field>
            <wn-field name="item" required maxlength="20" label=${this.t('item')}></wn-field>
            <wn-field name="unit" maxlength="10" label=${this.t('unit')}></wn-field>
            <wn-field name="quantity" type="number" required value="1" label=${this.t('quantity')}></wn-field>
            <wn-date name="date" label=${this.t('date')}></wn-date>
          </div>
          <div class="wn-form-actions"><button class="wn-button" data-variant="primary" ?disabled=${this.busy}>${this.t('explain')}</button></div>
        </form>
        ${this.failure ? html`<div class="wn-notice" data-tone="bad" role="alert">${this.failure.message}</div>` : nothing}
        ${this.answer ? this.#result(this.answer) : nothing}
      </div>`;
  }

  /** @param {any} answer */
  #result({ quote, candidates }) {
    const { fmt } = this.ctx;
    const rows = candidates.map((/** @type {any} */ one, /** @type {number} */ id) => ({ ...one, id,
      figure: one.kind === 'discount' ? fmt.percent(one.value) : fmt.money(one.value, one.currency || quote.currency) }));
    return html`
      <div class="wn-grid" data-min="s">
        <wn-kpi label=${this.t('price')} value=${fmt.money(quote.unitPrice, quote.currency)}></wn-kpi>
        <wn-kpi label=${this.t('discount')} value=${fmt.percent(quote.lineDiscountPercent)}></wn-kpi>
        <wn-kpi label=${this.t('amount')} value=${fmt.money(quote.lineAmount, quote.currency)}></wn-kpi>
      </div>
      <wn-table class="wn-card" no-search label=${this.t('candidates')} .rows=${rows} .columns=${[
        { field: 'kind', label: this.t('kind'), labels: this.#words('kind', ['price', 'discount', 'item-card']) },
        { field: 'salesCode', label: this.t('code') }, { field: 'unit', label: this.t('unit') },
        { field: 'minimumQuantity', label: this.t('minimum'), format: 'number' },
        { field: 'startingDate', label: this.t('from'), format: 'date' }, { field: 'endingDate', label: this.t('to'), format: 'date' },
        { field: 'figure', label: this.t('value') },
        { field: 'outcome', label: this.t('outcome'), format: 'badge', tones: { won: 'ok', lost: 'neutral' }, labels: this.#words('outcome', ['won', 'lost']) },
        { field: 'reason', label: this.t('reason'), labels: { won: this.t('outcome.won'), ...this.#words('reason', REASONS) } }]}></wn-table>`;
  }
}

export const pages = { WhyPrice };
