// @ts-check
import { css, html, nothing } from 'lit';
import { View } from '@webnav/sdk';
import { addresses, company, terms } from './customer-facts.js';

/** The own company as the seller knows it, for a customer's people. */
export class CompanyPage extends View {
  static properties = { own: { state: true }, failure: { state: true } };

  static styles = css`
    .comp-cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(340px, 100%), 1fr)); gap: var(--wn-space-4); }
  `;

  constructor() {
    super();
    this.own = /** @type {any} */ (undefined);
    this.failure = /** @type {any} */ (undefined);
  }

  async connectedCallback() {
    super.connectedCallback();
    this.ctx.setTitle(this.t('menu.company'));
    try {
      this.own = await this.ctx.api.get('/api/v1/organisation');
    } catch (error) {
      this.failure = error;
    }
  }

  render() {
    const { ctx, own } = this;
    if (this.failure) {
      return html`<wn-page-header heading=${this.t('menu.company')}></wn-page-header>
        <wn-empty class="wn-card" icon="circle-alert" heading=${this.t('company.failed')} text=${this.failure.message}></wn-empty>`;
    }
    if (!own) {
      return html`<wn-page-header heading=${this.t('menu.company')}></wn-page-header><span class="wn-skeleton" data-size="card"></span>`;
    }
    const { customer, organisation } = own;
    return html`
      <wn-page-header heading=${organisation.name} sub=${customer?.number ?? ''}></wn-page-header>
      <div class="wn-stack">
        <p class="wn-soft">${this.t('company.text')}</p>
        <div class="comp-cards">${company(ctx, customer ?? organisation)} ${customer ? terms(ctx, customer) : nothing}</div>
        <wn-slot name="channel.contacts"></wn-slot>
        ${addresses(ctx, own.deliveryAddresses ?? [])}
      </div>`;
  }
}
