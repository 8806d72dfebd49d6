// @ts-check
import { html } from 'lit';
import { address, badges, nextStep, onlySeen, picture, price, steps, stock } from './item.js';

/**
 * An item of the list with what one needs to order it.
 *
 * @param {{item: any, ctx: any, quantity?: string, busy?: boolean, choose: (quantity: string) => void, add: () => void}} card
 */
export function Card({ item, ctx, quantity, busy, choose, add }) {
  return html`
    <li class="wn-card cat-card">
      ${picture(item)}
      <span class="cat-badges">${badges(item, ctx)}</span>
      <div class="cat-body">
        <a class="cat-name" href=${ctx.link(address(item.number))}>${item.name}</a>
        <span class="wn-soft cat-small">${item.number}</span>
        <span class="cat-prices">${price(item, ctx)}</span>
        ${nextStep(item, ctx)}
        ${stock(item, ctx)}
        ${ctx.can('orders.create') ? order() : ''}
      </div>
    </li>`;

  function order() {
    if (onlySeen(item)) {
      return item.replacement
        ? html`<a class="cat-small cat-order" href=${ctx.link(address(item.replacement))}>${ctx.t('item.replaced-by', { number: item.replacement })}</a>` : '';
    }
    const { min, step, max } = steps(item);
    return html`
      <div class="cat-order">
        <wn-quantity label=${ctx.t('item.quantity-of', { name: item.name })} value=${quantity ?? min} min=${min} step=${step} max=${max}
          @wn-change=${(/** @type {CustomEvent} */ event) => choose(event.detail.value)}></wn-quantity>
        <button class="wn-button" data-variant="primary" aria-label=${ctx.t('cart.add-named', { name: item.name })} title=${ctx.t('cart.add')}
          ?disabled=${!item.price || busy} aria-busy=${Boolean(busy)} @click=${add}><wn-icon name="shopping-cart"></wn-icon></button>
      </div>`;
  }
}

/** In the places of cards that are still to come. @param {number} count */
export const CardSkeletons = count => html`<div class="cat-cards" aria-hidden="true">${Array.from({ length: count }, () => html`
  <div class="wn-card cat-card"><span class="wn-skeleton cat-picture"></span><div class="cat-body">
    <span class="wn-skeleton" data-size="title"></span><span class="wn-skeleton"></span><span class="wn-skeleton" data-size="input"></span></div></div>`)}</div>`;
