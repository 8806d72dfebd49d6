// @ts-check
import { html, nothing, repeat } from 'lit';
import { decimal } from '@webnav/sdk';
import { oldAmount } from './cart-prices.js';
import { choiceKey, kitParts } from './kit-parts.js';
import { faultText } from './states.js';

/**
 * The lines of the cart, with what is wrong with them.
 *
 * @typedef {object} Lines
 * @property {any} ctx
 * @property {any} order
 * @property {boolean} busy
 * @property {any[]} violations
 * @property {import('./cart-prices.js').NewPrices|undefined} prices
 * @property {(line: any, quantity: string) => void} quantity
 * @property {(line: any) => void} remove
 *
 * @param {Lines} lines
 */
export function cartLines(lines) {
  const { t } = lines.ctx;
  return html`
    <section class="wn-card cart-card" aria-label=${t('order.lines')}>
      <table class="cart-lines">
        <thead><tr><th scope="col">${t('line.item')}</th><th scope="col">${t('line.quantity')}</th><th scope="col" class="wn-right">${t('line.price')}</th>
          <th scope="col" class="wn-right">${t('line.amount')}</th><th scope="col"><span class="wn-visually-hidden">${t('line.remove')}</span></th></tr></thead>
        <tbody>${repeat(lines.order.lines, keyOf, (line, i) => row(lines, line, i))}</tbody>
      </table>
    </section>`;
}

/** @param {any} line */
const keyOf = line => `${line.item} ${line.variant} ${line.unit} ${choiceKey(line)}`;

/** @param {Lines} lines @param {any} line @param {number} i */
function row({ ctx, order, busy, violations, prices, quantity, remove }, line, i) {
  const { fmt, t } = ctx;
  const currency = order.amount?.currency;
  const faults = violations.filter(one => (one.field ?? '').startsWith(`lines[${i}]`));
  return html`
    <tr>
      <td class="cart-item"><a href=${ctx.link(`/catalog/${encodeURIComponent(line.item)}`)}>${line.description}</a><br><small class="wn-soft">${line.item}${line.variant ? ` · ${line.variant}` : nothing}</small>
        ${kitParts(ctx, line)}${oldAmount(ctx, prices?.lines.get(line.number), currency)}${faults.map(fault => html`<span class="cart-fault">${faultText(ctx, fault)}</span>`)}</td>
      <td class="cart-quantity"><wn-quantity compact label=${t('cart.quantity-of', { name: line.description })} .value=${decimal.plain(line.quantity)} min="0"
        unit=${fmt.unit(line.unit, '', line.quantity)} ?disabled=${busy} @wn-change=${(/** @type {CustomEvent} */ event) => quantity(line, event.detail.value)}></wn-quantity></td>
      <td class="wn-right cart-price">${fmt.money(line.unitPrice, currency)}${decimal.isZero(line.lineDiscountPercent) ? nothing
        : html`<br><small class="wn-soft">−${fmt.number(line.lineDiscountPercent)} %</small>`}</td>
      <td class="wn-right wn-strong cart-amount">${fmt.money(line.lineAmount, currency)}</td>
      <td class="cart-remove"><button class="wn-icon-button" aria-label=${t('cart.remove-named', { name: line.description })} ?disabled=${busy} @click=${() => remove(line)}>
        <wn-icon name="trash-2"></wn-icon></button></td>
    </tr>`;
}
