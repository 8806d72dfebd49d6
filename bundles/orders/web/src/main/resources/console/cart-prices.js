// @ts-check
import { html, nothing } from 'lit';
import { decimal } from '@webnav/sdk';

/**
 * What became dearer or cheaper since the buyer saw it.
 *
 * @typedef {{before: any, after: any, lines: Map<number, string>}} NewPrices totals with VAT, and what lines came to by
 *   their number
 */

/**
 * Compares an order with what it was before it was priced anew: the same lines then.
 *
 * @param {any} seen @param {any} order @returns {NewPrices|undefined}
 */
export function newPrices(seen, order) {
  const before = seen.amountIncludingVat;
  const after = order.amountIncludingVat;
  /** @type {Map<number, string>} */
  const lines = new Map();
  order.lines.forEach((/** @type {any} */ line, /** @type {number} */ i) => {
    const old = seen.lines[i];
    if (old?.item === line.item && decimal.cmp(old.quantity, line.quantity) === 0 && decimal.cmp(old.lineAmount, line.lineAmount) !== 0) {
      lines.set(line.number, old.lineAmount);
    }
  });
  return lines.size > 0 || decimal.cmp(before.amount, after.amount) !== 0 ? { before, after, lines } : undefined;
}

/** @param {any} ctx @param {NewPrices|undefined} prices */
export const newPricesNotice = ({ fmt, t }, prices) => (!prices ? nothing : html`
  <div class="wn-notice cart-problem cart-new-prices" role="status"><wn-icon name="info"></wn-icon><div>
    <strong>${t('cart.new-prices')}</strong><br>
    ${t('cart.new-total', { before: fmt.money(prices.before), after: fmt.money(prices.after) })}
  </div></div>`);

/** What the line came to before. @param {any} ctx @param {string|undefined} before @param {string} currency */
export const oldAmount = ({ fmt, t }, before, currency) => (before === undefined ? nothing : html`
  <div class="cart-old-amount"><span class="wn-badge" data-tone="info">${t('cart.old-amount', { amount: fmt.money(before, currency) })}</span></div>`);
