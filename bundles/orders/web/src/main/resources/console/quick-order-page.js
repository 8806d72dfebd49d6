// @ts-check
import { html, nothing } from 'lit';
import { View } from '@webnav/sdk';
import { cart } from './cart.js';
import { customerChooser, customerOf, customerOfLink, onBehalf } from './customer.js';
import { quickGrid } from './quick-grid.js';
import { MOST_ROWS, QuickLines, findItems, pasted } from './quick-lines.js';
import { styles } from './quick-styles.js';
import { quickFoot, totals } from './quick-total.js';
import { faultText } from './states.js';

const KEPT = 'orders.quick';
const WAIT = 200;
const LEAST = { desk: 10, phone: 3 };
const PHONE = '(max-width: 760px)';
/** @returns {import('./quick-lines.js').Row} */
const blank = () => ({ code: '', quantity: '' });

/** Ordering by codes: typed row by row, or pasted from a spreadsheet anywhere on the page. */
export class QuickOrderPage extends View {
  static properties = { rows: { state: true }, busy: { state: true }, sending: { state: true }, failure: { state: true }, tick: { state: true } };

  static styles = styles;

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

  firstUpdated() {
    if (!matchMedia(PHONE).matches) {
      /** @type {HTMLElement|null} */ (this.querySelector(`[data-row="${this.#filled.length}"][data-column="code"]`))?.focus({ preventScroll: true });
    }
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
    while (this.rows.length < (matchMedia(PHONE).matches ? LEAST.phone : LEAST.desk) || this.rows.at(-1)?.code) {
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

  /** Something can be ordered now. */
  get #ready() {
    return totals(this.#filled, this.#lines).lines > 0 && !this.busy && !this.sending && this.#mayOrder;
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
    const rows = pasted(event, '.quick-table', typed => this.ctx.fmt.parse(typed));
    if (rows.length > 0) {
      event.preventDefault();
      this.#append(rows);
    }
  }

  /** Enter and the arrows walk over the rows as in a spreadsheet. @param {KeyboardEvent} event @param {number} i */
  #walk(event, i) {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      /** @type {HTMLElement} */ (event.target).dispatchEvent(new Event('change'));
      this.#orderWhenPriced();
      return;
    }
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

  /** Ctrl+Enter after the last quantity: its price may still be on its way. */
  async #orderWhenPriced() {
    clearTimeout(this.#timer);
    await this.#resolve();
    if (this.#ready) {
      await this.#order();
    }
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
    const total = totals(this.#filled, this.#lines);
    return html`
      <wn-page-header heading=${this.t('menu.quick')} sub=${this.t('quick.how')}></wn-page-header>
      <div class="quick-tools">
        ${customerChooser(this.ctx, () => this.#forCustomer())}
        <wn-lookup label=${this.t('quick.find')} placeholder=${this.t('quick.find-placeholder')} .search=${(/** @type {string} */ text) => findItems(this.ctx, text)}
          @wn-change=${(/** @type {any} */ event) => this.#found(event)}></wn-lookup>
      </div>
      ${this.#mayOrder ? nothing : notice('users', this.t('customer.missing'))}
      ${this.failure ? notice('circle-alert', this.failure, 'bad') : nothing}
      ${quickGrid({
        rows: this.rows, lines: this.#lines, ctx: this.ctx, busy: this.busy,
        edit: (i, change) => this.#edit(i, change), remove: i => this.#remove(i), walk: (event, i) => this.#walk(event, i)
      })}
      ${quickFoot({
        ctx: this.ctx, total, empty: this.#filled.length === 0, ready: this.#ready, sending: this.sending,
        clear: () => this.#clear(), order: () => this.#order()
      })}`;
  }

  #clear() {
    const rows = this.rows;
    this.#put([]);
    this.ctx.toast(this.t('quick.cleared'), { action: { label: this.t('quick.undo'), run: () => {
      this.#put(rows);
      this.#soon(0);
    } } });
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
}

/** @param {string} icon @param {string} text @param {string} [tone] */
const notice = (icon, text, tone) => html`<div class="wn-notice quick-notice" data-tone=${tone ?? nothing} role=${tone ? 'alert' : 'status'}>
  <wn-icon name=${icon}></wn-icon><span>${text}</span></div>`;
