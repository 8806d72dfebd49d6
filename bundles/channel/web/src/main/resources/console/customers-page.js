// @ts-check
import { html } from 'lit';
import { View } from '@webnav/sdk';

export const BLOCKED_TONES = { NONE: 'ok', SHIP: 'warn', INVOICE: 'warn', ALL: 'bad' };

/** @param {any} ctx */
export const blockedLabels = ctx => ({
  NONE: ctx.t('blocked.none'), SHIP: ctx.t('blocked.ship'), INVOICE: ctx.t('blocked.invoice'), ALL: ctx.t('blocked.all')
});

/** The customers that the seller's people may see. */
export class CustomersPage extends View {
  connectedCallback() {
    super.connectedCallback();
    this.ctx.setTitle(this.t('menu.customers'));
  }

  render() {
    const column = { sortable: false };
    return html`
      <wn-page-header heading=${this.t('menu.customers')}></wn-page-header>
      <wn-table class="wn-card" name="customers" key="number" label=${this.t('menu.customers')} source="/api/v1/customers" row-link="/customers/{number}"
        empty-icon="building-2" empty-heading=${this.t('customers.none')} empty-text=${this.t('customers.none-text')} .columns=${[
          { ...column, field: 'name', label: this.t('customer.name'), primary: true },
          { ...column, field: 'number', label: this.t('customer.number') },
          { ...column, field: 'vatNumber', label: this.t('customer.vat') },
          { ...column, field: 'city', label: this.t('customer.city') },
          { ...column, field: 'priceGroup', label: this.t('customer.price-group') },
          { ...column, field: 'accountManager', label: this.t('customer.manager'), hidden: true },
          { ...column, field: 'paymentTerms', label: this.t('customer.terms'), hidden: true },
          { ...column, field: 'blocked', label: this.t('customer.state'), format: 'badge', labels: blockedLabels(this.ctx), tones: BLOCKED_TONES }
        ]}></wn-table>`;
  }
}
