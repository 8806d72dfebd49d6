// @ts-check
import { html, nothing } from 'lit';
import { decimal } from '@webnav/sdk';

/**
 * Sums of the rows that can be ordered.
 *
 * @param {import('./quick-lines.js').Row[]} rows @param {import('./quick-lines.js').QuickLines} lines
 */
export function totals(rows, lines) {
  const quotes = rows.map(row => (lines.fault(row) ? undefined : lines.quote(row))).filter(Boolean);
  const currency = quotes[0]?.currency;
  const sum = (/** @type {string} */ field) => ({ amount: decimal.round(decimal.sum(quotes.map(quote => quote[field])), 2), currency });
  return {
    lines: quotes.length,
    faults: rows.filter(row => lines.fault(row)).length,
    without: sum('lineAmountExcludingVat'),
    including: sum('lineAmountIncludingVat')
  };
}

/**
 * The foot that stays in sight: how much it comes to, and what to do with it.
 *
 * @param {{ctx: any, total: ReturnType<typeof totals>, empty: boolean, ready: boolean, sending: boolean, clear: () => void, order: () => void}} foot
 */
export function quickFoot({ ctx, total, empty, ready, sending, clear, order }) {
  const { fmt, t } = ctx;
  return html`
    <div class="quick-foot">
      <span class="wn-soft quick-count" role="status">${t('lines.count', { count: total.lines })}${total.faults > 0
        ? html` · <span class="quick-attention">${t('quick.faults', { count: total.faults })}</span>` : nothing}</span>
      <span class="quick-sum"><span class="wn-soft">${t('order.amount')}</span><strong>${total.lines > 0 ? fmt.money(total.without) : '–'}</strong>
        ${total.lines > 0 ? html`<span class="wn-soft">${t('order.with-vat', { amount: fmt.money(total.including) })}</span>` : nothing}</span>
      <span class="quick-buttons"><button class="wn-button" ?disabled=${empty} @click=${clear}>${t('action.clear')}</button>
        <button class="wn-button" data-variant="primary" ?disabled=${!ready} aria-busy=${sending} @click=${order}>
          <wn-icon name="shopping-cart"></wn-icon>${t('quick.to-cart')}</button></span>
    </div>`;
}
