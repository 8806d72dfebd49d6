// @ts-check
import { html, nothing } from 'lit';
import { decimal } from '@webnav/sdk';

/** @param {any} ctx @param {string} key @param {any} value */
const fact = (ctx, key, value) => (value ? html`<dt>${ctx.t(key)}</dt><dd>${value}</dd>` : nothing);

/** @param {any} one */
const place = one => [one.street, one.city, one.postCode, one.country].filter(Boolean).join(', ');

/** Who the company is. @param {any} ctx @param {any} customer */
export const company = (ctx, customer) => html`
  <section class="wn-card">
    <h2 class="wn-card-title">${ctx.t('customer.company')}</h2>
    <dl class="wn-facts">
      ${fact(ctx, 'customer.vat', customer.vatNumber)}
      ${fact(ctx, 'customer.address', place(customer))}
      ${fact(ctx, 'customer.email', customer.email && html`<a href="mailto:${customer.email}">${customer.email}</a>`)}
      ${fact(ctx, 'customer.manager', customer.accountManager)}
    </dl>
  </section>`;

/** @param {any} ctx @param {any} customer */
const payer = (ctx, customer) => {
  if (!customer.billTo || customer.billTo === customer.number) {
    return '';
  }
  return ctx.can('customers.read') ? html`<a href=${ctx.link(`/customers/${encodeURIComponent(customer.billTo)}`)}>${customer.billTo}</a>` : customer.billTo;
};

/** @param {any} ctx @param {any} customer */
const limit = (ctx, customer) => {
  const amount = customer.creditLimit ?? '0';
  return decimal.isZero(amount) ? ctx.t('customer.no-limit') : ctx.fmt.money(amount);
};

/** What was agreed. @param {any} ctx @param {any} customer */
export const terms = (ctx, customer) => html`
  <section class="wn-card">
    <h2 class="wn-card-title">${ctx.t('customer.agreed')}</h2>
    <dl class="wn-facts">
      ${fact(ctx, 'customer.price-group', customer.priceGroup)}
      ${fact(ctx, 'customer.discount-group', customer.discountGroup)}
      ${ctx.can('settlement.read') ? nothing : fact(ctx, 'customer.limit', limit(ctx, customer))}
      ${fact(ctx, 'customer.terms', customer.paymentTerms)}
      ${fact(ctx, 'customer.currency', customer.currency)}
      ${fact(ctx, 'customer.bill-to', payer(ctx, customer))}
      ${fact(ctx, 'customer.location', customer.location)}
    </dl>
  </section>`;

/** Where to deliver. @param {any} ctx @param {any[]} all */
export const addresses = (ctx, all) => (all.length === 0 ? nothing : html`
  <section class="wn-card">
    <h2 class="wn-card-title">${ctx.t('customer.deliver')}</h2>
    <ul class="wn-list">${all.map(one => html`
      <li><wn-icon name="map-pin"></wn-icon><span><strong>${one.name || one.code}</strong><br><span class="wn-soft">${place(one)}</span></span></li>`)}</ul>
  </section>`);
