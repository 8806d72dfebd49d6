// @ts-check
import { html, nothing } from 'lit';
import { decimal } from '@webnav/sdk';
import { baseQuantity, unitName } from './quick-lines.js';
import { faultText } from './states.js';

/**
 * The table of the quick order, as a spreadsheet: each row a code, a quantity, and what they mean. What is being typed is
 * left alone when prices arrive meanwhile, so the inputs are set only where a row changes.
 *
 * @typedef {import('./quick-lines.js').Row} Row
 * @typedef {object} Grid
 * @property {Row[]} rows
 * @property {import('./quick-lines.js').QuickLines} lines
 * @property {any} ctx
 * @property {boolean} busy
 * @property {(i: number, change: Partial<Row>) => void} edit
 * @property {(i: number) => void} remove
 * @property {(event: KeyboardEvent, i: number) => void} walk
 *
 * @param {Grid} grid
 */
export function quickGrid(grid) {
  const { t } = grid.ctx;
  return html`
    <section class="wn-card quick-card" aria-label=${t('menu.quick')} aria-busy=${grid.busy}>
      <table class="quick-table">
        <thead><tr>
          <th scope="col" class="quick-code">${t('line.code')}</th><th scope="col" class="quick-number wn-right">${t('line.quantity')}</th>
          <th scope="col" class="quick-unit">${t('line.unit')}</th><th scope="col">${t('line.item')}</th><th scope="col" class="wn-right">${t('line.price')}</th>
          <th scope="col" class="wn-right quick-stock">${t('line.stock')}</th><th scope="col" class="wn-right">${t('line.amount')}</th>
          <th scope="col"><span class="wn-visually-hidden">${t('line.remove')}</span></th>
        </tr></thead>
        <tbody>${grid.rows.map((row, i) => line(grid, row, i))}</tbody>
      </table>
    </section>`;
}

/** @param {Grid} grid @param {Row} row @param {number} i */
function line(grid, row, i) {
  const { ctx, lines } = grid;
  const { fmt, t } = ctx;
  const item = lines.item(row);
  const quote = lines.quote(row);
  const priced = quote && !quote.error;
  const fault = lines.fault(row);
  return html`
    <tr ?data-bad=${!!fault}>
      <td class="quick-code">${codeInput(grid, row, i, !!fault)}</td>
      <td class="quick-number">${quantityInput(grid, row, i, !!fault)}</td>
      <td class="quick-unit">${item ? fmt.unit(item.salesUnit, unitName(item, item.salesUnit), row.quantity) : nothing}</td>
      <td class="quick-name">${name(grid, row, item)}${fault ? faultOf(grid, fault, i) : shortage(grid, row, item)}</td>
      <td class="wn-right">${priced ? price(fmt, quote) : nothing}</td>
      <td class="wn-right quick-stock">${stock(grid, item?.availability)}</td>
      <td class="wn-right wn-strong quick-amount">${priced ? fmt.money(quote.lineAmountExcludingVat, quote.currency) : nothing}</td>
      <td class="quick-remove">${row.code ? html`<button class="wn-icon-button" aria-label=${t('quick.remove-of', { row: i + 1 })}
        @click=${() => grid.remove(i)}><wn-icon name="x"></wn-icon></button>` : nothing}</td>
    </tr>`;
}

/** @param {Grid} grid @param {Row} row @param {number} i @param {boolean} bad */
const codeInput = ({ ctx, edit, walk }, row, i, bad) => html`
  <input class="quick-input" data-row=${i} data-column="code" aria-label=${ctx.t('quick.code-of', { row: i + 1 })} placeholder=${ctx.t('line.code')}
    autocomplete="off" autocapitalize="characters" spellcheck="false" maxlength="60" aria-invalid=${bad ? 'true' : nothing} aria-describedby=${bad ? `quick-fault-${i}` : nothing}
    .value=${row.code} @change=${(/** @type {any} */ event) => edit(i, { code: event.target.value.trim() })}
    @keydown=${(/** @type {KeyboardEvent} */ event) => walk(event, i)}>`;

/** @param {Grid} grid @param {Row} row @param {number} i @param {boolean} bad */
const quantityInput = ({ ctx, edit, walk }, row, i, bad) => html`
  <input class="quick-input" data-row=${i} data-column="quantity" inputmode="decimal" autocomplete="off" maxlength="20"
    aria-label=${ctx.t('quick.quantity-of', { row: i + 1 })} placeholder=${ctx.t('line.quantity')} aria-describedby=${bad ? `quick-fault-${i}` : nothing}
    .value=${ctx.fmt.typed(row.quantity)} @focus=${(/** @type {any} */ event) => event.target.select()}
    @change=${(/** @type {any} */ event) => edit(i, { quantity: ctx.fmt.parse(event.target.value) ?? '' })}
    @keydown=${(/** @type {KeyboardEvent} */ event) => walk(event, i)}>`;

/** @param {Grid} grid @param {Row} row @param {any} item */
function name({ ctx, busy }, row, item) {
  if (item) {
    return html`<a href=${ctx.link(`/catalog/${encodeURIComponent(item.number)}`)} tabindex="-1">${item.name}</a>`;
  }
  return row.code && item === undefined && busy ? html`<span class="wn-skeleton"></span>` : nothing;
}

/** Says what is wrong and, where one other quantity would do, offers it. @param {Grid} grid @param {any} fault @param {number} i */
function faultOf({ ctx, edit }, fault, i) {
  return html`<span class="quick-fault"><span id=${`quick-fault-${i}`}>${faultText(ctx, fault)}</span>${fault.fix
    ? html`<button class="wn-button quick-fix" data-size="s" @click=${() => edit(i, { quantity: fault.fix })}>${ctx.t('quick.fix', { quantity: ctx.fmt.number(fault.fix) })}</button>` : nothing}</span>`;
}

/** Whether the seller lets this buyer see how much there is. @param {any} level */
const showsNumbers = level => decimal.isDecimal(level.available);

/** @param {Grid} grid @param {any} level */
function stock({ ctx }, level) {
  if (!level) {
    return nothing;
  }
  return showsNumbers(level) ? ctx.fmt.number(level.available) : ctx.t(level.inStock ? 'quick.in-stock' : 'quick.out-of-stock');
}

/** @param {Grid} grid @param {Row} row @param {any} item */
function shortage({ ctx }, row, item) {
  const level = item?.availability;
  if (!level || !showsNumbers(level) || !decimal.isDecimal(row.quantity) || decimal.cmp(level.available, baseQuantity(item, row.quantity)) >= 0) {
    return nothing;
  }
  return html`<span class="quick-short">${ctx.t(decimal.cmp(level.available, '0') > 0 ? 'quick.short' : 'quick.none',
    { quantity: ctx.fmt.quantity(level.available, item.baseUnit) })}</span>`;
}

/** @param {any} fmt @param {any} quote */
const price = (fmt, quote) => html`${fmt.money(quote.unitPrice, quote.currency)}${decimal.isZero(quote.lineDiscountPercent) ? nothing
  : html` <small class="wn-soft">−${fmt.number(quote.lineDiscountPercent)} %</small>`}`;
