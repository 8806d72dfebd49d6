// @ts-check
import { html, nothing } from 'lit';
import { decimal } from '@webnav/sdk';

/** Parts of other capabilities that items are asked with; absent ones are left out of the answer. */
export const PARTS = 'price,availability,ladder,limits';

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
 * What one line of the buyer may ask for; where the answer has no limits, what the item's card says.
 *
 * @param {any} item
 * @returns {{unit: string, minimum: string, multiple: string, maximum: string, orderable?: boolean}}
 */
export function limitsOf(item) {
  return item.limits ?? { unit: item.baseUnit, minimum: item.minimumQuantity ?? '0', multiple: item.orderMultiple ?? '0', maximum: item.maximumQuantity ?? '0' };
}

/** Blocked for everybody, or only to be looked at by this buyer. @param {any} item */
export const onlySeen = item => item.blocked || item.limits?.orderable === false;

/**
 * Limits are mostly agreed in base units, while people order in sales units.
 *
 * @param {any} item
 * @returns {{min: string, step: string, max: string}} max is empty where there is none
 */
export function steps(item) {
  const limits = limitsOf(item);
  const size = (whole(perUnit(item)) * whole('1')) / whole(perUnit(item, limits.unit));
  const least = whole(limits.minimum);
  const multiple = whole(limits.multiple);
  const most = whole(limits.maximum);
  const step = multiple > size && multiple % size === 0n ? multiple / size : 1n;
  const min = least > 0n ? (least + size - 1n) / size : 1n;
  return {
    min: String(min > step ? ((min + step - 1n) / step) * step : step),
    step: String(step),
    max: most >= size ? String(most / size / step * step) : ''
  };
}

/** @param {any} item @param {string} code */
const nameOf = (item, code) => item.units?.find((/** @type {any} */ one) => one.code === code)?.name;

/** The word for a unit of the item that stands after so many. @param {any} ctx @param {any} item @param {string} code @param {string} [count] */
export const unitOf = (ctx, item, code, count) => ctx.fmt.unit(code, nameOf(item, code), count);

/** @param {any} ctx @param {any} item @param {string} value @param {string} code */
export const amountOf = (ctx, item, value, code) => ctx.fmt.quantity(value, code, nameOf(item, code));

/** A picture's address for a place so many pixels wide. @param {string} picture @param {number} width */
export const sized = (picture, width) => `${picture}${picture.includes('?') ? '&' : '?'}width=${width}`;

/** @param {any} item @param {number} [width] */
export function picture(item, width = 480) {
  return item.picture
    ? html`<img class="cat-picture" src=${sized(item.picture, width)} alt="" loading="lazy" decoding="async">`
    : html`<span class="cat-picture cat-picture-none" role="presentation"><wn-icon name="image"></wn-icon></span>`;
}

/** Where the item stands in its life, and whether it is on offer. @param {any} item @param {any} ctx */
export const badges = (item, ctx) => html`
  ${item.kit ? html`<span class="wn-badge" data-tone="info">${ctx.t('kit.title')}</span>` : nothing}
  ${item.price?.promotion ? html`<span class="wn-badge" data-tone="warn">${ctx.t('price.promotion')}</span>` : nothing}
  ${item.lifeCycle === 'NEW' ? html`<span class="wn-badge" data-tone="info">${ctx.t('life.new')}</span>` : nothing}
  ${item.lifeCycle === 'PHASING_OUT' ? html`<span class="wn-badge">${ctx.t('life.phasing-out')}</span>` : nothing}
  ${onlySeen(item) ? html`<span class="wn-badge" data-tone="bad">${ctx.t('item.blocked')}</span>` : nothing}`;

/** "from 10 pcs: 9,50 €", the first step above the least quantity. @param {any} item @param {any} ctx */
export function nextStep(item, ctx) {
  const step = item.ladder?.steps[1];
  return step ? html`<span class="cat-small cat-step">${ctx.t('ladder.line', {
    quantity: amountOf(ctx, item, step.minimumQuantity, step.unit), price: ctx.fmt.money(step.netUnitPrice, step.currency)
  })}</span>` : nothing;
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
  const next = level.nextReceipt;
  const tone = level.light === 'amber' ? 'warn' : level.inStock ? 'ok' : next ? 'warn' : 'bad';
  return html`<span class="cat-stock" data-tone=${tone}>${level.inStock ? there(item, level, ctx) : next
    ? ctx.t('stock.expected', { date: ctx.fmt.date(next.date) }) : ctx.t('stock.none')}</span>`;
}

/** As exactly as the seller lets the buyer know it. @param {any} item @param {any} level @param {any} ctx */
function there(item, level, ctx) {
  const amount = (/** @type {string} */ value) => amountOf(ctx, item, value, item.baseUnit);
  if (level.band) {
    const { moreThan, atMost } = level.band;
    if (!atMost) {
      return ctx.t('stock.more-than', { quantity: amount(moreThan) });
    }
    return moreThan && decimal.cmp(moreThan, '0') > 0
      ? ctx.t('stock.there', { quantity: `${ctx.fmt.number(moreThan)}–${amount(atMost)}` }) : ctx.t('stock.at-most', { quantity: amount(atMost) });
  }
  return level.available ? ctx.t('stock.there', { quantity: amount(level.available) }) : ctx.t(level.light === 'amber' ? 'stock.few' : 'stock.enough');
}

/**
 * Hands lines to the cart, which the ordering module keeps.
 *
 * @param {any} ctx @param {any} item @param {string} quantity @param {string} [variant]
 * @param {Record<string, string>} [kit] what was chosen in the slots of a kit
 */
export async function addToCart(ctx, item, quantity, variant, kit) {
  /** @type {any} */
  const request = { lines: [{ item: item.number, quantity, unit: item.salesUnit, variant: variant || undefined, kit: kit && Object.keys(kit).length ? kit : undefined }] };
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
