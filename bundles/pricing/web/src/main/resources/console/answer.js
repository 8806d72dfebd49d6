// @ts-check
import { css, html, nothing } from 'lit';
import { decimal } from '@webnav/sdk';

/** Rows with these fates have been converted into the document's currency; the others stand as they are stored. */
const CONVERTED = ['best', 'dearer', 'less-specific'];

export const answerStyles = css`
  .why-tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(210px, 100%), 1fr)); gap: var(--wn-space-4); }
  .why-fate { display: inline-flex; flex-wrap: wrap; align-items: center; gap: var(--wn-space-1) var(--wn-space-2); }
  .why-won > td { font-weight: 600; }
  .why-part > summary { cursor: pointer; font-weight: 600; padding-block: var(--wn-space-3); }
  @media (max-width: 560px) { .why-tiles { gap: var(--wn-space-3); } }
`;

/** Exact, since a rounding is often the answer. @param {any} ctx @param {string} value @param {string} [currency] */
const exact = (ctx, value, currency) => ctx.fmt.number(value, { ...(currency ? { style: 'currency', currency } : {}), minimumFractionDigits: 2, maximumFractionDigits: 5 });

/** @param {any} ctx @param {string} value of a hundred */
const percent = (ctx, value) => ctx.fmt.percent(decimal.mul(value, '0.01'), 5);

/** For whom a row is. @param {any} ctx @param {any} row */
function whom(ctx, row) {
  const words = /** @type {Record<string, string>} */ ({
    CUSTOMER: ctx.t('whom.customer', { code: row.salesCode }), CUSTOMER_PRICE_GROUP: ctx.t('whom.price-group', { code: row.salesCode }),
    CUSTOMER_DISC_GROUP: ctx.t('whom.discount-group', { code: row.salesCode }), CAMPAIGN: ctx.t('whom.campaign', { code: row.salesCode }), ALL_CUSTOMERS: ctx.t('whom.all')
  });
  return row.kind === 'item-card' ? ctx.t('whom.item-card') : words[row.salesType] ?? row.salesCode;
}

/** @param {any} ctx @param {any} row */
const least = (ctx, row) => (!decimal.isZero(row.minimumQuantity) ? ctx.fmt.quantity(row.minimumQuantity, row.unit)
  : row.unit ? ctx.fmt.unit(row.unit) : '–');

/** @param {any} ctx @param {any} row */
function validity(ctx, row) {
  const { fmt } = ctx;
  return row.startingDate || row.endingDate ? `${fmt.date(row.startingDate)} – ${fmt.date(row.endingDate)}` : ctx.t('always');
}

/** @param {any} ctx @param {any} row @param {any} quote */
function figure(ctx, row, quote) {
  return row.kind === 'discount' ? percent(ctx, row.value) : exact(ctx, row.value, row.currency || (CONVERTED.includes(row.reason) ? quote.currency : ''));
}

/** @param {any} ctx @param {any} row */
function fate(ctx, row) {
  const won = row.outcome === 'won';
  const reason = won ? '' : ctx.t(`reason.${row.reason}`);
  return html`<span class="why-fate"><span class="wn-badge" data-tone=${won ? 'ok' : 'neutral'}>${ctx.t(won ? 'outcome.won' : 'outcome.lost')}</span>${reason
    ? html`<span>${reason}</span>` : nothing}</span>`;
}

/** @param {any} ctx @param {any} quote @param {any[]} candidates @param {string} title @param {string} name */
function table(ctx, quote, candidates, title, name) {
  const column = { sortable: false };
  const rows = candidates.map((row, id) => ({ ...row, id: `${name}${id}` }));
  return html`<section class="wn-card"><h2 class="wn-card-title">${title}</h2>
    <wn-table bare no-search label=${title} .rows=${rows} .rowClass=${(/** @type {any} */ row) => (row.outcome === 'won' ? 'why-won' : '')} empty-icon="circle-help" empty-heading=${ctx.t('none.rows')} .columns=${[
      { ...column, field: 'salesType', label: ctx.t('code'), primary: true, text: (/** @type {any} */ row) => whom(ctx, row) },
      { ...column, field: 'minimumQuantity', label: ctx.t('minimum'), format: 'quantity', text: (/** @type {any} */ row) => least(ctx, row) },
      { ...column, field: 'startingDate', label: ctx.t('valid'), text: (/** @type {any} */ row) => validity(ctx, row) },
      { ...column, field: 'value', label: ctx.t('value'), format: 'money', text: (/** @type {any} */ row) => figure(ctx, row, quote) },
      { ...column, field: 'outcome', label: ctx.t('outcome'), render: (/** @type {any} */ row) => fate(ctx, row) }]}></wn-table></section>`;
}

/** @param {any} ctx @param {any} quote */
const amountTile = (ctx, quote) => html`<wn-kpi icon="receipt-text" label=${ctx.t('amount')} value=${ctx.fmt.money(quote.lineAmountExcludingVat, quote.currency)}
  sub=${ctx.t('with-vat', { amount: ctx.fmt.money(quote.lineAmountIncludingVat, quote.currency) })}></wn-kpi>`;

/** A kit's price, and how each component's came about. @param {any} ctx @param {any} answer */
function sumOf(ctx, { quote, components }) {
  return html`
    <div class="why-tiles" role="status">
      <wn-kpi icon="tag" label=${ctx.t('price')} value=${exact(ctx, quote.unitPrice, quote.currency)} sub=${ctx.t('why.components', { count: components.length })}></wn-kpi>
      ${amountTile(ctx, quote)}
    </div>
    <div class="wn-notice"><wn-icon name="info"></wn-icon><span>${ctx.t('why.summed')}</span></div>
    ${components.map((/** @type {any} */ part) => html`<details class="why-part">
      <summary>${part.quote.item} · ${ctx.fmt.quantity(part.quote.quantity, part.quote.unit)} · ${ctx.fmt.money(part.quote.lineAmount, part.quote.currency)}</summary>
      <div class="wn-stack">${answerOf(ctx, part)}</div></details>`)}`;
}

/** The price with every row that was looked at and why it did or did not count. @param {any} ctx @param {any} answer @returns {any} */
export function answerOf(ctx, answer) {
  if (answer.components?.length) {
    return sumOf(ctx, answer);
  }
  const { quote, candidates } = answer;
  const prices = candidates.filter((/** @type {any} */ row) => row.kind !== 'discount');
  const discounts = candidates.filter((/** @type {any} */ row) => row.kind === 'discount');
  const price = prices.find((/** @type {any} */ row) => row.outcome === 'won');
  const discount = discounts.find((/** @type {any} */ row) => row.outcome === 'won');
  return html`
    <div class="why-tiles" role="status">
      <wn-kpi icon="tag" label=${ctx.t('price')} value=${exact(ctx, quote.unitPrice, quote.currency)} sub=${price ? whom(ctx, price) : ''}></wn-kpi>
      <wn-kpi icon="percent" label=${ctx.t('discount')} value=${percent(ctx, quote.lineDiscountPercent)} sub=${discount ? whom(ctx, discount) : ctx.t('none.discount')}></wn-kpi>
      ${amountTile(ctx, quote)}
    </div>
    ${table(ctx, quote, prices, ctx.t('rows.prices'), 'p')} ${table(ctx, quote, discounts, ctx.t('rows.discounts'), 'd')}`;
}
