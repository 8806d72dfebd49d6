// @ts-check
import { css, html, live, nothing } from 'lit';
import { View, decimal } from '@webnav/sdk';
import { cart } from './cart.js';
import { customerChooser, customerOf, customerOfLink, onBehalf } from './customer.js';
import { MOST_ROWS, QuickLines, baseQuantity, pasted, unitName } from './quick-lines.js';
import { faultText } from './states.js';

const KEPT = 'orders.quick';
const WAIT = 200;
const LEAST = 8;
/** @returns {import('./quick-lines.js').Row} */
const blank = () => ({ code: '', quantity: '' });

/** Ordering by codes: typed row by row, or pasted from a spreadsheet anywhere on the page. */
export class QuickOrderPage extends View {
  static properties = { rows: { state: true }, busy: { state: true }, sending: { state: true }, failure: { state: true }, tick: { state: true } };

  static styles = css`
    .quick-tools { display: flex; flex-wrap: wrap; gap: var(--wn-space-3) var(--wn-space-4); align-items: end; margin-block-end: var(--wn-space-4); }
    .quick-tools > * { flex: 0 1 320px; }
    .quick-card { padding: 0; overflow: clip; }
    .quick-table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; }
    .quick-table th { padding: 10px 12px; text-align: start; font-size: var(--wn-text-s); font-weight: 500; color: var(--wn-text-soft); border-block-end: 1px solid var(--wn-line); white-space: nowrap; }
    .quick-table td { padding: 0 12px; height: 42px; border-block-end: 1px solid var(--wn-line); }
    .quick-table tr:last-child td { border-block-end: 0; }
    .quick-table .quick-code, .quick-table .quick-number { padding: 0; }
    .quick-code { width: 190px; }
    .quick-number { width: 110px; background: color-mix(in srgb, var(--wn-brand-soft) 55%, transparent); }
    .quick-table th.quick-code { padding-inline-start: 16px; }
    .quick-table th.quick-number { padding-inline-end: 12px; }
    .quick-input { width: 100%; height: 42px; padding: 0 12px; border: 0; background: none; color: var(--wn-text); font: inherit; font-variant-numeric: tabular-nums; }
    .quick-code .quick-input { padding-inline-start: 16px; }
    .quick-number .quick-input { text-align: end; font-weight: 600; }
    .quick-input:focus-visible { outline: 2px solid var(--wn-focus); outline-offset: -2px; }
    .quick-table tr[data-bad] .quick-input { color: var(--wn-bad); }
    .quick-fault { display: block; color: var(--wn-bad); font-size: var(--wn-text-s); }
    .quick-table .wn-right { text-align: end; white-space: nowrap; }
    .quick-short { color: var(--wn-warn); font-weight: 500; }
    .quick-foot { position: sticky; bottom: 0; z-index: 5; display: flex; flex-wrap: wrap; gap: var(--wn-space-2) var(--wn-space-5); align-items: center; padding: var(--wn-space-3) 0; margin-block-start: var(--wn-space-3); background: var(--wn-ground); }
    .quick-sum { margin-inline-start: auto; display: grid; justify-items: end; }
    .quick-sum strong { font-size: var(--wn-text-2xl); letter-spacing: -0.02em; font-variant-numeric: tabular-nums; }
    @media (max-width: 760px) {
      .quick-table, .quick-table tbody { display: block; }
      .quick-table thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
      .quick-table tr { display: grid; grid-template-columns: minmax(0, 1fr) 96px 44px; border-block-end: 1px solid var(--wn-line); }
      .quick-table td { border: 0; height: auto; }
      .quick-code, .quick-number { width: auto; }
      .quick-input { height: 46px; font-size: 16px; }
      .quick-table .quick-name { grid-column: 1 / -1; grid-row: 2; padding: 6px 16px; }
      .quick-table .quick-remove { grid-row: 1; grid-column: 3; display: grid; place-items: center; padding: 0; }
      .quick-table td.wn-right { grid-row: 3; padding: 0 16px 8px; text-align: start; }
      .quick-table td.quick-unit, .quick-table td.quick-stock { display: none; }
      .quick-table td.quick-amount { grid-column: 2 / -1; text-align: end; }
      .quick-table td:empty { display: none; }
      .quick-foot { bottom: calc(60px + env(safe-area-inset-bottom)); }
      .quick-foot .wn-button { flex: 1; }
      .quick-sum { width: 100%; }
    }
  `;

  /** @type {QuickLines} */
  #lines = /** @type {any} */ (undefined);
  /** @type {any} */
  #timer;
  /** @type {AbortController|undefined} */
  #asked;
  /** @param {ClipboardEvent} event */
  #paste = event => this.#pasted(event);
  /** Kept over repeats of the same order, made anew after success. */
  #key = '';

  constructor() {
    super();
    this.rows = /** @type {import('./quick-lines.js').Row[]} */ ([]);
    this.busy = false;
    this.sending = false;
    this.failure = '';
    this.tick = 0;
  }

  connectedCallback() {
    super.connectedCallback();
    this.ctx.setTitle(this.t('menu.quick'));
    document.addEventListener('paste', this.#paste);
    this.#put(this.ctx.prefs.get(KEPT, []));
    this.#lines = new QuickLines(this.ctx, customerOf(this.ctx)?.number);
    customerOfLink(this.ctx).then(() => this.#forCustomer(), error => this.ctx.toast(error));
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    document.removeEventListener('paste', this.#paste);
    clearTimeout(this.#timer);
    this.#asked?.abort();
  }

  #forCustomer() {
    this.#lines = new QuickLines(this.ctx, customerOf(this.ctx)?.number);
    this.tick++;
    this.#soon(0);
  }

  get #mayOrder() {
    return !onBehalf(this.ctx) || customerOf(this.ctx) !== null;
  }

  /** @param {import('./quick-lines.js').Row[]} rows */
  #put(rows) {
    const filled = rows.filter(row => row.code || row.quantity);
    this.ctx.prefs.set(KEPT, filled);
    this.rows = [...rows];
    while (this.rows.length < LEAST || this.rows.at(-1)?.code) {
      this.rows.push(blank());
    }
    this.#key = '';
  }

  #soon(wait = WAIT) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#resolve(), wait);
  }

  async #resolve() {
    const rows = this.#filled;
    if (rows.length === 0 || !this.#mayOrder) {
      return;
    }
    this.#asked?.abort();
    const asked = (this.#asked = new AbortController());
    this.busy = true;
    this.failure = '';
    try {
      await this.#lines.resolve(rows, asked.signal);
    } catch (error) {
      if (!asked.signal.aborted) {
        this.failure = /** @type {Error} */ (error).message;
      }
    }
    if (!asked.signal.aborted) {
      this.busy = false;
      this.tick++;
    }
  }

  get #filled() {
    return this.rows.filter(row => row.code.trim() !== '');
  }

  /** @param {number} i @param {Partial<import('./quick-lines.js').Row>} change */
  #edit(i, change) {
    const row = { ...this.rows[i], ...change };
    if (row.code && row.quantity === '') {
      row.quantity = '1';
    }
    this.#put(this.rows.map((one, at) => (at === i ? row : one)));
    this.#soon();
  }

  /** @param {number} i */
  #remove(i) {
    this.#put(this.rows.filter((_, at) => at !== i));
  }

  /** @param {import('./quick-lines.js').Row[]} more */
  #append(more) {
    const rows = [...this.#filled, ...more];
    if (rows.length > MOST_ROWS) {
      this.ctx.toast(this.t('quick.too-many', { count: MOST_ROWS }), { tone: 'warn' });
    }
    this.#put(rows.slice(0, MOST_ROWS));
    this.#soon(0);
  }

  /** @param {ClipboardEvent} event */
  #pasted(event) {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    const target = /** @type {HTMLElement} */ (event.target);
    const own = target.closest?.('.quick-table');
    if ((target.closest?.('input, textarea, select, dialog') && !own) || (!/[\t\n;]/.test(text.trim()) && own) || text.trim() === '') {
      return;
    }
    const rows = pasted(text, typed => this.ctx.fmt.parse(typed));
    if (rows.length > 0) {
      event.preventDefault();
      this.#append(rows);
      this.ctx.toast(this.t('quick.pasted', { count: rows.length }), { tone: 'info' });
    }
  }

  /** Enter and the arrows walk over the rows as in a spreadsheet. @param {KeyboardEvent} event @param {number} i */
  #walk(event, i) {
    const step = { ArrowDown: 1, Enter: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      const input = /** @type {HTMLInputElement} */ (event.target);
      const code = input.dataset.column === 'code';
      input.dispatchEvent(new Event('change'));
      const toQuantity = event.key === 'Enter' && code;
      const column = toQuantity ? 'quantity' : event.key === 'Enter' ? 'code' : input.dataset.column;
      const row = toQuantity ? i : i + step;
      this.updateComplete.then(() => /** @type {HTMLInputElement|null} */ (this.querySelector(`[data-row="${row}"][data-column="${column}"]`))?.focus());
    }
  }

  #totals() {
    const quotes = this.#filled.map(row => (this.#lines.fault(row) ? undefined : this.#lines.quote(row))).filter(Boolean);
    const currency = quotes[0]?.currency;
    return {
      lines: quotes.length,
      faults: this.#filled.filter(row => this.#lines.fault(row)).length,
      without: { amount: decimal.round(decimal.sum(quotes.map(quote => quote.lineAmountExcludingVat)), 2), currency },
      including: { amount: decimal.round(decimal.sum(quotes.map(quote => quote.lineAmountIncludingVat)), 2), currency }
    };
  }

  async #order() {
    this.sending = true;
    this.#key ||= this.ctx.api.newKey();
    try {
      const good = this.#filled.filter(row => this.#lines.item(row) && !this.#lines.fault(row));
      await cart.add(this.ctx, good.map(row => {
        const item = this.#lines.item(row);
        return { item: item.number, unit: item.salesUnit, quantity: row.quantity };
      }), this.#key);
      this.#put(this.#filled.filter(row => !good.includes(row)));
      this.ctx.toast(this.t('order.again-done', { count: good.length }), { tone: 'ok' });
      await this.ctx.nav('/cart');
    } catch (error) {
      const faults = /** @type {any} */ (error).violations ?? [];
      this.failure = faults.length > 0 ? this.ctx.fmt.list(faults.map((/** @type {any} */ fault) => faultText(this.ctx, fault))) : /** @type {Error} */ (error).message;
    }
    this.sending = false;
  }

  render() {
    const totals = this.#totals();
    return html`
      <wn-page-header heading=${this.t('menu.quick')} sub=${this.t('quick.how')}></wn-page-header>
      <div class="quick-tools">
        ${customerChooser(this.ctx, () => this.#forCustomer())}
        <wn-lookup label=${this.t('quick.find')} placeholder=${this.t('quick.find-placeholder')} .search=${(/** @type {string} */ text) => this.#search(text)}
          @wn-change=${(/** @type {any} */ event) => this.#found(event)}></wn-lookup>
      </div>
      ${this.#mayOrder ? nothing : html`<div class="wn-notice" role="status"><wn-icon name="users"></wn-icon><span>${this.t('customer.missing')}</span></div><br>`}
      ${this.failure ? html`<div class="wn-notice" data-tone="bad" role="alert"><wn-icon name="circle-alert"></wn-icon><span>${this.failure}</span></div><br>` : nothing}
      <section class="wn-card quick-card" aria-label=${this.t('menu.quick')} aria-busy=${this.busy}>
        <table class="quick-table">
          <thead><tr>
            <th scope="col" class="quick-code">${this.t('line.code')}</th><th scope="col" class="quick-number wn-right">${this.t('line.quantity')}</th>
            <th scope="col">${this.t('line.item')}</th><th scope="col">${this.t('line.unit')}</th><th scope="col" class="wn-right">${this.t('line.price')}</th>
            <th scope="col" class="wn-right">${this.t('line.stock')}</th><th scope="col" class="wn-right">${this.t('line.amount')}</th>
            <th scope="col"><span class="wn-visually-hidden">${this.t('line.remove')}</span></th>
          </tr></thead>
          <tbody>${this.rows.map((row, i) => this.#row(row, i))}</tbody>
        </table>
      </section>
      <div class="quick-foot">
        <span class="wn-soft" role="status">${this.t('lines.count', { count: totals.lines })}${totals.faults > 0
          ? html` · <span class="quick-short">${this.t('quick.faults', { count: totals.faults })}</span>` : nothing}</span>
        <span class="quick-sum"><span class="wn-soft">${this.t('order.amount')}</span><strong>${totals.lines > 0 ? this.ctx.fmt.money(totals.without) : '–'}</strong>
          ${totals.lines > 0 ? html`<span class="wn-soft">${this.t('order.with-vat', { amount: this.ctx.fmt.money(totals.including) })}</span>` : nothing}</span>
        <button class="wn-button" ?disabled=${this.#filled.length === 0} @click=${this.#clear}>${this.t('action.clear')}</button>
        <button class="wn-button" data-variant="primary" ?disabled=${totals.lines === 0 || this.busy || this.sending || !this.#mayOrder} aria-busy=${this.sending} @click=${this.#order}>
          <wn-icon name="shopping-cart"></wn-icon>${this.t('quick.to-cart')}</button>
      </div>`;
  }

  #clear() {
    const rows = this.rows;
    this.#put([]);
    this.ctx.toast(this.t('quick.cleared'), { action: { label: this.t('quick.undo'), run: () => {
      this.#put(rows);
      this.#soon(0);
    } } });
  }

  /** @param {string} text */
  async #search(text) {
    const found = await this.ctx.api.get('/api/v1/items', { query: { q: text, size: 8 } });
    return found.items.map((/** @type {any} */ item) => ({ value: item.number, label: item.name, sub: item.number }));
  }

  /** @param {any} event */
  #found(event) {
    const { value } = event.detail;
    if (value) {
      this.#append([{ code: value, quantity: '1' }]);
      event.target.value = '';
      event.target.text = '';
    }
  }

  /** @param {import('./quick-lines.js').Row} row @param {number} i */
  #row(row, i) {
    const { fmt } = this.ctx;
    const item = this.#lines.item(row);
    const quote = this.#lines.quote(row);
    const fault = this.#lines.fault(row);
    const level = item?.availability;
    const short = level && decimal.isDecimal(row.quantity) && decimal.cmp(level.available, baseQuantity(item, row.quantity)) < 0;
    return html`
      <tr ?data-bad=${!!fault}>
        <td class="quick-code"><input class="quick-input" data-row=${i} data-column="code" aria-label=${this.t('quick.code-of', { row: i + 1 })} autocomplete="off" spellcheck="false"
          aria-invalid=${fault ? 'true' : nothing} .value=${live(row.code)} @change=${(/** @type {any} */ event) => this.#edit(i, { code: event.target.value.trim() })} @keydown=${(/** @type {KeyboardEvent} */ event) => this.#walk(event, i)}></td>
        <td class="quick-number"><input class="quick-input" data-row=${i} data-column="quantity" inputmode="decimal" autocomplete="off" aria-label=${this.t('quick.quantity-of', { row: i + 1 })}
          .value=${live(fmt.typed(row.quantity))} @focus=${(/** @type {any} */ event) => event.target.select()}
          @change=${(/** @type {any} */ event) => this.#edit(i, { quantity: fmt.parse(event.target.value) ?? '' })} @keydown=${(/** @type {KeyboardEvent} */ event) => this.#walk(event, i)}></td>
        <td class="quick-name">${item ? html`<a href=${this.ctx.link(`/catalog/${encodeURIComponent(item.number)}`)} tabindex="-1">${item.name}</a>` : row.code && item === undefined && this.busy ? html`<span class="wn-skeleton"></span>` : nothing}${fault ? html`<span class="quick-fault">${faultText(this.ctx, fault)}</span>` : nothing}</td>
        <td class="quick-unit">${item ? unitName(item, item.salesUnit) : nothing}</td>
        <td class="wn-right">${quote && !quote.error ? this.#price(quote) : nothing}</td>
        <td class="wn-right quick-stock"><span class=${short ? 'quick-short' : ''}>${level ? fmt.number(level.available) : nothing}</span></td>
        <td class="wn-right wn-strong quick-amount">${quote && !quote.error ? fmt.money(quote.lineAmountExcludingVat, quote.currency) : nothing}</td>
        <td class="quick-remove">${row.code ? html`<button class="wn-icon-button" aria-label=${this.t('quick.remove-of', { row: i + 1 })} @click=${() => this.#remove(i)}><wn-icon name="x"></wn-icon></button>` : nothing}</td>
      </tr>`;
  }

  /** @param {any} quote */
  #price(quote) {
    const { fmt } = this.ctx;
    return html`${fmt.money(quote.unitPrice, quote.currency)}${decimal.isZero(quote.lineDiscountPercent) ? nothing
      : html` <small class="wn-soft">−${fmt.number(quote.lineDiscountPercent)} %</small>`}`;
  }
}
