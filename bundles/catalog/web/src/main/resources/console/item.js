// @ts-check
import { html, nothing } from 'lit';
import { decimal } from '@webnav/sdk';

/** Parts of other capabilities that items are asked with; absent ones are left out of the answer. */
export const PARTS = 'price,availability';

/** @param {string} number */
export const address = number => `/catalog/${encodeURIComponent(number)}`;

/** The customer whose prices the seller's people look at; buyers always see their own. @param {any} ctx */
export function customerOf(ctx) {
  return ctx.can('orders.on-behalf') ? ctx.prefs.get('orders.customer', null) : null;
}

/** @param {any} item @param {string} [unit] */
export function perUnit(item, unit) {
  return item.units?.find((/** @type {any} */ one) => one.code === (unit || item.salesUnit))?.quantityPerUnit ?? '1';
}

const PLACES = 5;
/** @param {any} value */
const whole = value => BigInt(decimal.round(value, PLACES).replace('.', ''));

/**
 * Minimum and multiple are agreed in base units, while people order in sales units.
 *
 * @param {any} item
 * @returns {{min: string, step: string}}
 */
export function steps(item) {
  const size = whole(perUnit(item));
  const least = whole(item.minimumQuantity ?? '0');
  const multiple = whole(item.orderMultiple ?? '0');
  const step = multiple > size && multiple % size === 0n ? multiple / size : 1n;
  const min = least > 0n ? (least + size - 1n) / size : 1n;
  return { min: String(min > step ? ((min + step - 1n) / step) * step : step), step: String(step) };
}

/** @param {any} item @param {string} code */
const nameOf = (item, code) => item.units?.find((/** @type {any} */ one) => one.code === code)?.name;

/** The word for a unit of the item that stands after so many. @param {any} ctx @param {any} item @param {string} code @param {string} [count] */
export const unitOf = (ctx, item, code, count) => ctx.fmt.unit(code, nameOf(item, code), count);

/** @param {any} ctx @param {any} item @param {string} value @param {string} code */
export const amountOf = (ctx, item, value, code) => ctx.fmt.quantity(value, code, nameOf(item, code));

/** @param {any} item @param {any} ctx */
export function picture(item, ctx) {
  return item.picture
    ? html`<img class="cat-picture" src=${item.picture} alt="" loading="lazy" decoding="async">`
    : html`<span class="cat-picture cat-picture-none" role="presentation"><wn-icon name="image"></wn-icon></span>`;
}

/** The own price; the list price is struck out beside it when a discount or promotion made it lower. @param {any} item @param {any} ctx */
export function price(item, ctx) {
  const own = item.price;
  if (!own) {
    return html`<span class="wn-soft">${ctx.t('price.none')}</span>`;
  }
  const lower = decimal.cmp(own.netUnitPrice, own.unitPrice) < 0;
  return html`
    <span class="cat-price wn-money">${ctx.fmt.money(own.netUnitPrice, own.currency)}</span>
    ${lower ? html`<s class="cat-list-price wn-money"><span class="wn-visually-hidden">${ctx.t('price.list')} </span>${ctx.fmt.money(own.unitPrice, own.currency)}</s>` : nothing}
    <span class="wn-soft cat-small">${ctx.t(own.pricesIncludeVat ? 'price.with-vat' : 'price.without-vat', { unit: unitOf(ctx, item, own.unit) })}</span>`;
}

/** @param {any} item @param {any} ctx */
export function stock(item, ctx) {
  const level = item.availability;
  if (!level) {
    return html`<span class="cat-stock wn-soft">${item.type === 'INVENTORY' ? ctx.t('stock.unknown') : ctx.t('stock.service')}</span>`;
  }
  const there = level.inStock;
  const next = level.nextReceipt;
  const tone = there ? 'ok' : next ? 'warn' : 'bad';
  const text = there
    ? ctx.t('stock.there', { quantity: amountOf(ctx, item, level.available, item.baseUnit) })
    : next ? ctx.t('stock.expected', { date: ctx.fmt.date(next.date) }) : ctx.t('stock.none');
  return html`<span class="cat-stock" data-tone=${tone}>${text}</span>`;
}

/**
 * Hands lines to the cart, which the ordering module keeps.
 *
 * @param {any} ctx @param {any} item @param {string} quantity
 */
export async function addToCart(ctx, item, quantity) {
  /** @type {any} */
  const request = { lines: [{ item: item.number, quantity, unit: item.salesUnit }] };
  ctx.bus.emit('orders.add', request);
  if (!request.done) {
    ctx.toast(ctx.t('cart.not-here'), { tone: 'warn' });
    return;
  }
  try {
    await request.done;
    ctx.toast(ctx.t('cart.added', { name: item.name }), { tone: 'ok', action: { label: ctx.t('cart.open'), run: () => ctx.nav('/cart') } });
  } catch (error) {
    ctx.toast(error);
  }
}
