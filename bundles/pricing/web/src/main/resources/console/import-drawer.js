// @ts-check
import { css, html, nothing } from 'lit';
import { View } from '@webnav/sdk';
import { TABLES, faultText } from './price-table.js';
import { bringIn } from './row-file.js';

const COUNTS = ['created', 'changed', 'deleted', 'unchanged', 'refused'];

/** Takes a file, shows what it would do, and then does it. */
export class ImportDrawer extends View {
  static properties = { table: { attribute: false }, open: { attribute: false }, report: { state: true }, written: { state: true }, failure: { state: true }, busy: { state: true }, read: { state: true } };

  static styles = css`
    .price-faults { max-height: 360px; overflow: auto; }
    .price-faults :is(th, td) { text-align: start; }
    .price-counts { display: flex; flex-wrap: wrap; gap: var(--wn-space-2) var(--wn-space-5); margin: 0; }
    .price-counts div { display: grid; }
    .price-counts dt { color: var(--wn-text-soft); font-size: var(--wn-text-s); }
    .price-counts dd { margin: 0; font-size: var(--wn-text-xl); font-weight: 600; font-variant-numeric: tabular-nums; }`;

  constructor() {
    super();
    /** @type {'prices'|'discounts'} */
    this.table = 'prices';
    this.open = false;
    this.report = /** @type {any} */ (undefined);
    this.written = false;
    this.failure = '';
    this.busy = false;
    this.read = 0;
  }

  willUpdate(/** @type {Map<string, any>} */ changed) {
    if (changed.has('open') && this.open) {
      this.#forget();
    }
  }

  #forget() {
    this.report = undefined;
    this.written = false;
    this.failure = '';
  }

  get #file() {
    return /** @type {any} */ (this.querySelector('wn-field'))?.files?.[0];
  }

  /** @param {boolean} trial */
  async #send(trial) {
    const file = this.#file;
    if (!file || this.busy) {
      return;
    }
    this.busy = true;
    this.read = 0;
    this.failure = '';
    try {
      this.report = await bringIn(this.ctx.api, TABLES[this.table].source, { file, trial, told: rows => { this.read = rows; } });
      this.written = !trial;
    } catch (error) {
      this.report = undefined;
      this.failure = /** @type {any} */ (error).message;
    }
    this.busy = false;
    if (this.written) {
      this.dispatchEvent(new CustomEvent('price-changed', { bubbles: true }));
    }
  }

  render() {
    const ready = this.report && !this.written && this.report.created + this.report.changed + this.report.deleted > 0;
    return html`
      <wn-drawer wide heading=${this.t(`table.import.${this.table}`)} ?open=${this.open}>
        ${this.open ? this.#body() : nothing}
        <button slot="footer" class="wn-button" data-variant="primary" ?disabled=${!ready || this.busy} @click=${() => this.#send(false)}>${this.t('table.import.do')}</button>
      </wn-drawer>`;
  }

  #body() {
    return html`
      <div class="wn-stack">
        <wn-field type="file" accept=".csv,.xlsx,.ndjson,.jsonl" label=${this.t('table.import.file')} help=${this.t('table.import.help')}
          @wn-change=${() => { this.#forget(); this.#send(true); }}></wn-field>
        ${this.busy ? html`<div class="wn-stack" role="status"><div class="wn-progress" role="progressbar" aria-label=${this.t('status.loading')}></div>
          <span>${this.t('table.import.rows', { count: this.read })}</span></div>` : nothing}
        ${this.failure ? html`<div class="wn-notice" data-tone="bad" role="alert">${this.failure}</div>` : nothing}
        ${this.report ? this.#shown(this.report) : nothing}
      </div>`;
  }

  /** @param {any} report */
  #shown(report) {
    return html`
      <div class="wn-notice" data-tone=${this.written ? 'ok' : 'info'} role="status">${this.t(this.written ? 'table.import.done' : 'table.import.trial', { count: report.rows })}</div>
      <dl class="price-counts">${COUNTS.map(name => html`<div><dt>${this.t(`table.count.${name}`)}</dt><dd>${this.ctx.fmt.number(report[name])}</dd></div>`)}</dl>
      ${report.faults.length
        ? html`<div class="price-faults"><table class="wn-plain-table">
            <thead><tr><th scope="col">${this.t('table.line')}</th><th scope="col">${this.t('table.fault')}</th></tr></thead>
            <tbody>${report.faults.map((/** @type {any} */ fault) => html`<tr><td>${this.ctx.fmt.number(fault.line)}</td><td>${faultText(this.ctx, fault)}</td></tr>`)}</tbody>
          </table></div>`
        : nothing}`;
  }
}
