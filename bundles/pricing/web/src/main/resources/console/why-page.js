// @ts-check
import { css, html, nothing } from 'lit';
import { View, readForm, showViolations, validateForm } from '@webnav/sdk';
import { answerOf, answerStyles } from './answer.js';
import { customerOf, customers, itemOf, items } from './question.js';

/** Why a line costs a customer what it costs; the question stands in the address, so that answers can be passed on. */
export class WhyPrice extends View {
  static properties = { customer: { state: true }, item: { state: true }, answer: { state: true }, failure: { state: true }, busy: { state: true }, ready: { state: true } };

  static styles = [answerStyles, css`
    .why-form { max-width: none; }
    .why-fields { display: grid; grid-template-columns: 2fr 2fr 1fr 1fr 1.2fr; gap: var(--wn-space-4); align-items: start; }
    @media (max-width: 1280px) { .why-fields { grid-template-columns: repeat(6, minmax(0, 1fr)); } .why-fields > * { grid-column: span 2; } .why-fields > wn-lookup { grid-column: span 3; } }
    @media (max-width: 640px) { .why-fields > *, .why-fields > wn-lookup { grid-column: span 6; } }
  `];

  constructor() {
    super();
    this.customer = /** @type {any} */ (null);
    this.item = /** @type {any} */ (null);
    this.answer = /** @type {any} */ (undefined);
    this.failure = /** @type {any} */ (undefined);
    this.busy = false;
    this.ready = false;
  }

  connectedCallback() {
    super.connectedCallback();
    this.ctx.setTitle(this.t('menu.why-price'));
    this.#start();
  }

  async #start() {
    const { customer, item, unit, quantity, date } = this.ctx.query;
    [this.customer, this.item] = await Promise.all([customerOf(this.ctx, customer), itemOf(this.ctx, item)]);
    this.ready = true;
    if (customer && item) {
      await this.updateComplete;
      await this.#answer({ customer, item, unit, quantity: quantity || '1', date });
    }
  }

  /** @param {any} question */
  async #answer(question) {
    this.busy = true;
    this.failure = this.answer = undefined;
    try {
      this.answer = await this.ctx.api.post('/api/v1/prices/explain', question);
    } catch (error) {
      const form = this.querySelector('form');
      this.failure = form && showViolations(form, /** @type {any} */ (error)) ? undefined : error;
    }
    this.busy = false;
  }

  /** @param {any} event */
  #ask(event) {
    event.preventDefault();
    const form = event.currentTarget;
    if (!this.busy && validateForm(form)) {
      const question = readForm(form);
      this.ctx.setQuery(question);
      this.#answer(question);
    }
  }

  render() {
    return html`
      <wn-page-header heading=${this.t('menu.why-price')} sub=${this.t('why.sub')}></wn-page-header>
      <div class="wn-stack">
        ${this.ready ? this.#form() : html`<span class="wn-skeleton" data-size="card"></span>`}
        ${this.failure ? html`<div class="wn-notice" data-tone="bad" role="alert"><wn-icon name="circle-alert"></wn-icon><span>${this.failure.message}</span></div>` : nothing}
        ${this.answer ? answerOf(this.ctx, this.answer) : nothing}
      </div>`;
  }

  #form() {
    const { query } = this.ctx;
    const units = (this.item?.units ?? []).map((/** @type {string} */ code) => ({ value: code, label: code }));
    return html`
      <form class="wn-form wn-card why-form" novalidate @submit=${this.#ask}>
        <div class="why-fields">
          <wn-lookup name="customer" required label=${this.t('customer')} placeholder=${this.t('lookup')} value=${this.customer?.value ?? ''} text=${this.customer?.label ?? ''}
            .search=${(/** @type {string} */ text) => customers(this.ctx, text, this.customer)} @wn-change=${(/** @type {CustomEvent} */ event) => { this.customer = event.detail.choice; }}></wn-lookup>
          <wn-lookup name="item" required label=${this.t('item')} placeholder=${this.t('lookup')} value=${this.item?.value ?? ''} text=${this.item?.label ?? ''}
            .search=${(/** @type {string} */ text) => items(this.ctx, text, this.item)} @wn-change=${(/** @type {CustomEvent} */ event) => { this.item = event.detail.choice; }}></wn-lookup>
          <wn-field name="quantity" type="number" required value=${query.quantity || '1'} label=${this.t('quantity')}></wn-field>
          <wn-field name="unit" type="select" label=${this.t('unit')} placeholder=${this.t('unit.usual')} .options=${units} value=${query.unit ?? ''}></wn-field>
          <wn-date name="date" label=${this.t('date')} value=${query.date ?? ''}></wn-date>
        </div>
        <div class="wn-form-actions"><button type="submit" class="wn-button" data-variant="primary" ?disabled=${this.busy} aria-busy=${this.busy}>${this.t('explain')}</button></div>
      </form>`;
  }
}
