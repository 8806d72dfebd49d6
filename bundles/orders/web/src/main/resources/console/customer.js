// @ts-check
import { html, nothing } from 'lit';

/**
 * For whom the seller's people order. Buyers order for their own company and never choose.
 *
 * @typedef {{number: string, name: string}} Customer
 */

const KEY = 'orders.customer';

/** @param {any} ctx */
export const onBehalf = ctx => ctx.can('orders.on-behalf');

/** @param {any} ctx @returns {Customer|null} */
export const customerOf = ctx => (onBehalf(ctx) ? ctx.prefs.get(KEY, null) : null);

/** @param {any} ctx @param {Customer|null} customer */
export function chooseCustomer(ctx, customer) {
  ctx.prefs.set(KEY, customer);
  ctx.bus.emit('orders.customer-changed', customer);
  ctx.bus.emit('orders.cart-changed');
}

/** Takes the customer of a link such as `/quick-order?customer=10000`. @param {any} ctx */
export async function customerOfLink(ctx) {
  const number = ctx.query.customer;
  if (!number || !onBehalf(ctx) || customerOf(ctx)?.number === number) {
    return;
  }
  const customer = await ctx.api.get(`/api/v1/customers/${encodeURIComponent(number)}`);
  chooseCustomer(ctx, { number: customer.number, name: customer.name });
}

/** Who seller's people may choose; nothing for buyers. @param {any} ctx @param {() => void} changed */
export function customerChooser(ctx, changed) {
  if (!onBehalf(ctx)) {
    return nothing;
  }
  const customer = customerOf(ctx);
  return html`
    <wn-lookup class="ord-customer" label=${ctx.t('customer.choose')} value=${customer?.number ?? ''} text=${customer ? `${customer.name} (${customer.number})` : ''}
      placeholder=${ctx.t('customer.placeholder')} .search=${(/** @type {string} */ text) => search(ctx, text)}
      @wn-change=${(/** @type {CustomEvent} */ event) => {
        const { value, choice } = event.detail;
        chooseCustomer(ctx, value ? { number: value, name: choice.name } : null);
        changed();
      }}></wn-lookup>`;
}

/** @param {any} ctx @param {string} text @param {Customer|null} [customer] whose name the field shows */
export async function search(ctx, text, customer = customerOf(ctx)) {
  const q = customer && text === `${customer.name} (${customer.number})` ? '' : text;
  const found = await ctx.api.get('/api/v1/customers', { query: { q, size: 10 } });
  return found.items.map((/** @type {any} */ one) => ({
    value: one.number, name: one.name, label: `${one.name} (${one.number})`, sub: [one.city, one.vatNumber].filter(Boolean).join(' · ')
  }));
}

/** @param {any} ctx @returns {Promise<any[]>} */
export async function deliveryAddresses(ctx) {
  const customer = customerOf(ctx);
  if (customer) {
    return ctx.api.get(`/api/v1/customers/${encodeURIComponent(customer.number)}/delivery-addresses`);
  }
  return (await ctx.api.get('/api/v1/organisation')).deliveryAddresses ?? [];
}
