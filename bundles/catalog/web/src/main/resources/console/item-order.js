// @ts-check
import { html, nothing } from 'lit';
import { decimal } from '@webnav/sdk';
import { address, amountOf, onlySeen, steps, unitOf } from './item.js';
import { limitFacts } from './item-facts.js';

/** The item to take instead. @param {any} ctx @param {any} item */
export function Replacement(ctx, item) {
  const other = item.replacementItem;
  const gone = onlySeen(item) ? ctx.t('item.blocked-text') : item.lifeCycle === 'PHASING_OUT' ? ctx.t('item.phasing-out-text') : '';
  return !gone ? nothing : html`
    <div class="wn-notice" data-tone="warn"><wn-icon name=${onlySeen(item) ? 'ban' : 'replace'}></wn-icon>
      <span>${gone} ${other ? html`<a href=${ctx.link(address(other.number))}>${ctx.t('item.replacement', { name: other.name })}</a>` : nothing}</span></div>`;
}

/** @param {{ctx: any, item: any, variant: string, choose: (code: string) => void}} choice */
export const Variants = ({ ctx, item, variant, choose }) => (!item.variants?.length ? nothing : html`
  <fieldset class="cat-variants"><legend class="wn-label">${ctx.t('item.variant')}</legend>
    ${item.variants.map((/** @type {any} */ one) => html`<label class="wn-chip" ?data-chosen=${one.code === variant} ?data-off=${one.blocked}>
      <input class="wn-visually-hidden" type="radio" name="variant" value=${one.code} .checked=${one.code === variant} ?disabled=${one.blocked} @change=${() => choose(one.code)}>${one.name || one.code}</label>`)}
  </fieldset>`);

/**
 * How many, and into the cart.
 *
 * @param {{ctx: any, item: any, quantity: string, offer: any, busy: boolean, change: (quantity: string) => void, add: () => void}} order
 */
export function Order({ ctx, item, quantity, offer, busy, change, add }) {
  const { min, step, max } = steps(item);
  const limits = limitFacts(ctx, item);
  return html`
    <div class="cat-order">
      <wn-quantity label=${ctx.t('item.quantity-of', { name: item.name })} .value=${quantity} min=${min} step=${step} max=${max} unit=${unitOf(ctx, item, item.salesUnit, quantity)}
        @wn-change=${(/** @type {CustomEvent} */ event) => change(event.detail.value)}></wn-quantity>
      <button class="wn-button" data-variant="primary" ?disabled=${!item.price || busy} aria-busy=${busy} @click=${add}>
        <wn-icon name="shopping-cart"></wn-icon>${ctx.t('cart.add')}</button>
      ${offer ? html`<span class="cat-sum" role="status">${ctx.t('price.sum')} <strong class="wn-money">${ctx.fmt.money(offer.quote.lineAmount, offer.quote.currency)}</strong></span>` : nothing}
    </div>
    ${limits.length ? html`<p class="wn-soft cat-small cat-limits">${limits.map(([name, value]) => html`<span>${name}: ${value}</span>`)}</p>` : nothing}`;
}

/** What it costs at growing quantities; the step of the chosen quantity is marked. @param {{ctx: any, item: any, ladder: any[], quantity: string}} prices */
export function Ladder({ ctx, item, ladder, quantity }) {
  const now = ladder.filter(step => decimal.cmp(step.minimumQuantity, quantity || '0') <= 0).at(-1);
  return ladder.length < 2 ? nothing : html`
    <section class="wn-card">
      <h2 class="wn-card-title">${ctx.t('ladder.title')}</h2>
      <table class="wn-plain-table cat-ladder">
        <thead><tr><th scope="col">${ctx.t('ladder.from')}</th><th scope="col">${ctx.t('ladder.price')}</th></tr></thead>
        <tbody>${ladder.map(step => html`<tr aria-current=${step === now ? 'true' : nothing}>
          <td>${amountOf(ctx, item, step.minimumQuantity, step.unit)}</td>
          <td class="wn-strong">${ctx.fmt.money(step.netUnitPrice, step.currency)}</td></tr>`)}</tbody>
      </table>
    </section>`;
}
