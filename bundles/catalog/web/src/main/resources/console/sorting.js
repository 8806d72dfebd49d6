// @ts-check
import { html, nothing } from 'lit';
import { customerOf } from './item.js';

/** The keys of the server's orders, each with the text that names it. */
const ORDERS = [['', 'sort.relevance'], ['name', 'sort.name'], ['number', 'sort.number'], ['newest', 'sort.newest']];
const BY_PRICE = [['price', 'sort.price'], ['-price', 'sort.price-down']];

/** Prices order nothing until it is known whose they are. @param {any} ctx */
const orders = ctx => (ctx.can('prices.read') && (!ctx.can('orders.on-behalf') || customerOf(ctx)) ? [...ORDERS, ...BY_PRICE] : ORDERS);

/** @param {{ctx: any, sort: string, choose: (sort: string) => void}} wish */
export const SortChoice = ({ ctx, sort, choose }) => html`
  <label class="cat-sort"><span class="wn-soft" aria-hidden="true">${ctx.t('sort.by')}</span>
    <select class="wn-input" aria-label=${ctx.t('sort.by')} @change=${(/** @type {any} */ event) => choose(event.target.value)}>
      ${orders(ctx).map(([key, text]) => html`<option value=${key} .selected=${key === sort}>${ctx.t(text)}</option>`)}
    </select></label>`;

/** Says so where only a part of the list could be sorted. @param {{ctx: any, found: any}} answer */
export const SortNote = ({ ctx, found }) => (found && !found.exactOrder
  ? html`<p class="cat-small cat-note"><wn-icon name="info"></wn-icon>${ctx.t('sort.not-exact')}</p>` : nothing);
