// @ts-check
import { css, html } from 'lit';
import { View, readForm, validateForm } from '@webnav/sdk';
import { customers, items } from './question.js';

/** Asks on the dashboard; the page answers. */
export class AskWhy extends View {
  static properties = { customer: { state: true }, item: { state: true } };

  static styles = css`
    .why-ask { max-width: none; display: grid; grid-template-columns: repeat(auto-fit, minmax(min(220px, 100%), 1fr)); gap: var(--wn-space-4); align-items: start; }
    .why-ask > .wn-button { grid-column: 1 / -1; justify-self: end; }
  `;

  constructor() {
    super();
    this.customer = /** @type {any} */ (null);
    this.item = /** @type {any} */ (null);
  }

  /** @param {any} event */
  #ask(event) {
    event.preventDefault();
    if (validateForm(event.currentTarget)) {
      this.ctx.nav('/why-price', { query: readForm(event.currentTarget) });
    }
  }

  render() {
    return html`<section class="wn-card"><h2 class="wn-card-title">${this.t('menu.why-price')}</h2>
      <form class="wn-form why-ask" novalidate @submit=${this.#ask}>
        <wn-lookup name="customer" required label=${this.t('customer')} placeholder=${this.t('lookup')} value=${this.customer?.value ?? ''} text=${this.customer?.label ?? ''}
          .search=${(/** @type {string} */ text) => customers(this.ctx, text, this.customer)} @wn-change=${(/** @type {CustomEvent} */ event) => { this.customer = event.detail.choice; }}></wn-lookup>
        <wn-lookup name="item" required label=${this.t('item')} placeholder=${this.t('lookup')} value=${this.item?.value ?? ''} text=${this.item?.label ?? ''}
          .search=${(/** @type {string} */ text) => items(this.ctx, text, this.item)} @wn-change=${(/** @type {CustomEvent} */ event) => { this.item = event.detail.choice; }}></wn-lookup>
        <button type="submit" class="wn-button" data-variant="primary">${this.t('explain')}</button>
      </form></section>`;
  }
}
