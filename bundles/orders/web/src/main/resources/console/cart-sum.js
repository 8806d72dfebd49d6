// @ts-check
import { html, nothing } from 'lit';
import { decimal } from '@webnav/sdk';
import { faultText } from './states.js';

/**
 * What the order comes to, what would stand in its way, and submitting it.
 *
 * @param {{ctx: any, order: any, busy: boolean, submit: () => void}} sum
 */
export function cartSum({ ctx, order, busy, submit }) {
  const { fmt, t } = ctx;
  const warnings = order.warnings ?? [];
  const decided = (/** @type {string} */ decision) => warnings.some((/** @type {any} */ one) => one.decision === decision);
  return html`
    <section class="wn-card">
      <dl class="cart-totals">
        <dt>${t('order.amount')}</dt><dd>${fmt.money(order.amount)}</dd>
        <dt>${t('order.vat')}</dt><dd>${fmt.money(decimal.sub(order.amountIncludingVat?.amount, order.amount?.amount), order.amount?.currency)}</dd>
        <dt class="cart-grand">${t('cart.total')}</dt><dd class="cart-grand">${fmt.money(order.amountIncludingVat)}</dd>
      </dl>
      ${warnings.map((/** @type {any} */ one) => html`<div class="wn-notice cart-warning" data-tone=${one.decision === 'block' ? 'bad' : 'warn'}>
        <wn-icon name="triangle-alert"></wn-icon><span>${faultText(ctx, one)}</span></div>`)}
      ${ctx.can('orders.submit') ? html`<button class="wn-button cart-submit" data-variant="primary" ?disabled=${busy || decided('block')} aria-busy=${busy} @click=${submit}>
        <wn-icon name="send"></wn-icon>${t(decided('needs-approval') ? 'cart.submit-approval' : 'cart.submit')}</button>` : nothing}
    </section>`;
}

/**
 * How much may be ordered yet, where settlements are installed.
 *
 * @param {{ctx: any, order: any, credit: any}} given
 */
export function cartCredit({ ctx, order, credit }) {
  const { fmt, t } = ctx;
  if (!credit) {
    return nothing;
  }
  const { room, currency } = credit;
  if (room === undefined || room === null) {
    return html`<section class="wn-card"><h2 class="wn-card-title">${t('credit.title')}</h2><p class="wn-soft">${t('credit.unlimited')}</p></section>`;
  }
  const after = currency === order.amountIncludingVat?.currency ? decimal.sub(room, order.amountIncludingVat?.amount) : null;
  const short = after !== null && decimal.cmp(after, '0') < 0;
  return html`
    <section class="wn-card">
      <h2 class="wn-card-title">${t('credit.title')}<a href=${ctx.link('/settlement')}>${t('credit.to-settlement')}</a></h2>
      <dl class="cart-totals cart-credit">
        <dt>${t('credit.room')}</dt><dd>${fmt.money(room, currency)}</dd>
        ${after === null ? nothing : html`<dt>${t('credit.after')}</dt><dd class="wn-strong" data-tone=${short ? 'bad' : nothing}>${fmt.money(after, currency)}</dd>`}
      </dl>
      ${short ? html`<span class="wn-badge" data-tone="bad">${t('credit.short')}</span>` : nothing}
    </section>`;
}
