// @ts-check
import { html, nothing } from 'lit';
import { faultText } from './states.js';

const MINUTE = 60_000;

/**
 * Delivery and notes: each field is kept as soon as it is left.
 *
 * @param {{ctx: any, order: any, violations: any[], addresses: any[], change: (body: any) => void}} head
 */
export function cartHead({ ctx, order, violations, addresses, change }) {
  const { t } = ctx;
  const fault = (/** @type {string} */ name) => {
    const found = violations.find(one => one.field === name);
    return found ? faultText(ctx, found) : '';
  };
  const choices = addresses.map(one => ({ value: one.code, label: [one.name, one.street, one.city].filter(Boolean).join(', ') }));
  return html`
    <section class="wn-card">
      <h2 class="wn-card-title">${t('cart.details')}</h2>
      <form class="wn-form" novalidate @submit=${(/** @type {Event} */ event) => event.preventDefault()}
        @wn-change=${(/** @type {CustomEvent} */ event) => change({ [event.detail.name]: event.detail.value ?? '' })}>
        <div class="wn-form-row">
          <wn-field name="customerReference" label=${t('order.reference')} help=${t('cart.reference-help')} .maxlength=${35} .value=${order.customerReference ?? ''} .error=${fault('customerReference')}></wn-field>
          <wn-date name="wantedDate" label=${t('order.wanted')} .min=${today()} .value=${order.wantedDate ?? ''} .error=${fault('wantedDate')}></wn-date>
        </div>
        ${choices.length > 0 ? html`<wn-field name="deliveryAddress" type="select" label=${t('order.address')} placeholder=${t('cart.own-address')} .options=${choices}
          .value=${order.deliveryAddress ?? ''} .error=${fault('deliveryAddress')}></wn-field>` : nothing}
        <wn-field name="comment" type="textarea" label=${t('order.comment')} .maxlength=${500} .value=${order.comment ?? ''} .error=${fault('comment')}></wn-field>
      </form>
    </section>`;
}

const today = () => new Date(Date.now() - new Date().getTimezoneOffset() * MINUTE).toISOString().slice(0, 10);
