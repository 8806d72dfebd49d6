// @ts-check
import { html, nothing } from 'lit';
import { address, amountOf, badges, picture, price, stock } from './item.js';

/** @param {{ctx: any, item: any, level: any}} stocked */
export const Expected = ({ ctx, item, level }) => (!level?.expected?.length ? nothing : html`
  <section class="wn-card">
    <h2 class="wn-card-title">${ctx.t('expected.title')}</h2>
    <table class="wn-plain-table">
      <thead><tr><th scope="col">${ctx.t('expected.date')}</th><th scope="col">${ctx.t('expected.quantity')}</th></tr></thead>
      <tbody>${level.expected.map((/** @type {any} */ receipt) => html`<tr>
        <td>${ctx.fmt.date(receipt.date)}</td><td>${amountOf(ctx, item, receipt.quantity, item.baseUnit)}</td></tr>`)}</tbody>
    </table>
    ${level.asOf ? html`<p class="wn-soft cat-small">${ctx.t('expected.as-of', { time: ctx.fmt.dateTime(level.asOf) })}</p>` : nothing}
  </section>`);

/** "120 kB". @param {any} ctx @param {number} bytes */
function size(ctx, bytes) {
  const [unit, by] = bytes >= 1_000_000 ? ['megabyte', 1_000_000] : ['kilobyte', 1000];
  return ctx.fmt.number(Math.max(1, Math.round(bytes / by)), { style: 'unit', unit, unitDisplay: 'short' });
}

/** @param {any} ctx @param {any} document */
const documentInfo = (ctx, { language, mediaType, length }) => [
  language ? new Intl.DisplayNames([ctx.fmt.locale], { type: 'language' }).of(language) : '',
  mediaType.split('/').pop().toUpperCase().slice(0, 8), size(ctx, length)
].filter(Boolean).join(' · ');

/** @param {any} ctx @param {any[]} documents */
export const Documents = (ctx, documents) => (!documents?.length ? nothing : html`
  <section class="wn-card">
    <h2 class="wn-card-title">${ctx.t('documents.title')}</h2>
    <ul class="wn-list">${documents.map(one => html`<li><wn-icon name="file-text"></wn-icon>
      <span><a href=${one.address} target="_blank" rel="noopener">${one.name}</a><br><small class="wn-soft">${documentInfo(ctx, one)}</small></span></li>`)}</ul>
  </section>`);

/** Other items to look at. @param {any} ctx @param {string} title @param {any[]} items */
export const Related = (ctx, title, items) => (!items?.length ? nothing : html`
  <section class="cat-related">
    <h2 class="wn-card-title">${title}</h2>
    <ul class="cat-cards">${items.map(item => html`
      <li class="wn-card cat-card">${picture(item)}<span class="cat-badges">${badges(item, ctx)}</span>
        <div class="cat-body"><a class="cat-name" href=${ctx.link(address(item.number))}>${item.name}</a>
          <span class="wn-soft cat-small">${item.number}</span><span class="cat-prices">${price(item, ctx)}</span>${stock(item, ctx)}</div></li>`)}</ul>
  </section>`);
