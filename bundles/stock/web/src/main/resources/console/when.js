// @ts-check
import { css, html, nothing } from 'lit';
import { View, readForm, showViolations, validateForm } from '@webnav/sdk';
import { ALERTS, CHANGED } from './alerts.js';

/** Beside an item: when a quantity can be had, and a wish to be told. */
export class WhenCanIHave extends View {
  static properties = { answer: { state: true }, failure: { state: true }, busy: { state: true }, wished: { state: true } };

  static styles = css`
    .when-form { display: grid; grid-template-columns: 1fr 1fr auto; gap: var(--wn-space-3); align-items: end; }
    .when-answer { margin: 0; display: grid; gap: var(--wn-space-3); justify-items: start; }
    .when-date { font-size: var(--wn-text-l); font-weight: 600; }
    @media (max-width: 560px) { .when-form { grid-template-columns: 1fr 1fr; } .when-form > .wn-button { grid-column: 1 / -1; } }
  `;

  constructor() {
    super();
    this.answer = /** @type {any} */ (undefined);
    this.failure = '';
    this.busy = false;
    this.wished = false;
  }

  get #item() {
    return /** @type {any} */ (this.ctx).data;
  }

  /** @param {Map<string, any>} changed */
  willUpdate(changed) {
    const before = changed.get('ctx')?.data;
    if (changed.has('ctx') && (before?.number !== this.#item?.number || before?.chosen !== this.#item?.chosen)) {
      this.answer = undefined;
      this.failure = '';
    }
  }

  /** @param {any} event */
  async #ask(event) {
    event.preventDefault();
    const form = event.currentTarget;
    if (this.busy || !validateForm(form)) {
      return;
    }
    this.busy = true;
    this.failure = '';
    this.wished = false;
    try {
      this.answer = await this.ctx.api.get(`/api/v1/availability/${encodeURIComponent(this.#item.number)}`, { query: { ...readForm(form), kit: this.#item.chosen } });
    } catch (error) {
      this.answer = undefined;
      this.failure = showViolations(form, /** @type {any} */ (error)) ? '' : /** @type {any} */ (error).message;
    }
    this.busy = false;
  }

  async #wish() {
    const { item, quantity, unit, told } = this.answer;
    try {
      await this.ctx.api.post(ALERTS, told ? { item, quantity, unit } : { item });
      this.wished = true;
      this.ctx.bus.emit(CHANGED, undefined);
    } catch (error) {
      this.ctx.toast(error);
    }
  }

  render() {
    const item = this.#item;
    if (item?.type !== 'INVENTORY' && !item?.kit) {
      return nothing;
    }
    const units = item.units.map((/** @type {any} */ unit) => ({ value: unit.code, label: this.ctx.fmt.unit(unit.code, unit.name) }));
    return html`<section class="wn-card wn-stack"><h2 class="wn-card-title">${this.t('when.title')}</h2>
      <form class="when-form" novalidate @submit=${this.#ask}>
        <wn-field name="quantity" type="number" required value="1" label=${this.t('when.quantity')}></wn-field>
        <wn-field name="unit" type="select" required label=${this.t('when.unit')} .options=${units} value=${item.salesUnit}></wn-field>
        <button type="submit" class="wn-button" ?disabled=${this.busy} aria-busy=${this.busy}>${this.t('when.ask')}</button>
      </form>
      <div class="when-answer" role="status">
        ${this.failure ? html`<div class="wn-notice" data-tone="bad">${this.failure}</div>` : nothing}
        ${this.answer ? this.#answered(this.answer) : nothing}
      </div></section>`;
  }

  /** @param {any} answer */
  #answered(answer) {
    const { fmt } = this.ctx;
    const now = answer.date && answer.date === answer.steps[0].date;
    const amount = fmt.quantity(answer.quantity, answer.unit);
    const perhaps = answer.perhapsFrom && answer.perhapsFrom !== answer.date;
    // some is there already, and of more nobody can be told
    const unsure = !answer.told && answer.perhapsFrom === answer.steps[0].date;
    const key = now ? 'when.now' : answer.date ? 'when.from' : perhaps ? 'when.perhaps' : 'when.unknown';
    return html`
      <span class="when-date">${this.t(key, { amount, date: fmt.date(answer.date ?? answer.perhapsFrom) })}</span>
      ${perhaps ? html`<small class="wn-soft">${this.t(answer.date ? 'when.perhaps-before' : 'when.perhaps-why', { date: fmt.date(answer.perhapsFrom) })}</small>` : nothing}
      ${answer.display === 'number' && answer.steps.length > 1 ? this.#steps(answer) : nothing}
      ${now || unsure ? nothing : this.wished ? html`<span class="wn-row"><span class="wn-badge" data-tone="ok">${this.t('when.wished')}</span><a href=${this.ctx.link('/availability-alerts')}>${this.t('alert.title')}</a></span>`
        : html`<button class="wn-button" @click=${this.#wish}><wn-icon name="bell"></wn-icon>${this.t(answer.told ? 'when.tell' : 'when.tell-any')}</button>`}`;
  }

  /** @param {any} answer */
  #steps(answer) {
    const { fmt } = this.ctx;
    return html`<table class="wn-plain-table">
      <thead><tr><th scope="col">${this.t('when.day')}</th><th scope="col">${this.t('when.receipts')}</th><th scope="col">${this.t('when.demand')}</th><th scope="col">${this.t('when.balance')}, ${fmt.unit(answer.baseUnit)}</th></tr></thead>
      <tbody>${answer.steps.map((/** @type {any} */ step) => html`<tr>
        <td>${fmt.date(step.date)}</td><td>${fmt.number(step.receipts)}</td><td>${fmt.number(step.demand)}</td><td>${fmt.number(step.balance)}</td></tr>`)}</tbody></table>`;
  }
}
