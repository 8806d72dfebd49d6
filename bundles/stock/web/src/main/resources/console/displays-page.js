// @ts-check
import { css, html, nothing } from 'lit';
import { View } from '@webnav/sdk';

const SOURCE = '/api/v1/availability-displays';
const KINDS = ['number', 'band', 'light'];

/** @param {any} rule */
const rowOf = rule => ({ priceGroup: rule.priceGroup, display: rule.display, limits: rule.limits.join('; '), fixed: rule.priceGroup === '' });

/** How each price group sees stock. */
export class DisplaysPage extends View {
  static properties = { rows: { state: true }, failure: { state: true }, busy: { state: true }, changed: { state: true } };

  static styles = css`
    .display-row { display: grid; grid-template-columns: 1fr 1fr 1.4fr 42px; gap: var(--wn-space-3); align-items: start; padding-block: var(--wn-space-3); border-block-end: 1px solid var(--wn-line); }
    .display-row > .wn-icon-button { margin-block-start: 24px; }
    @media (max-width: 700px) { .display-row { grid-template-columns: 1fr 42px; } .display-row > wn-field { grid-column: 1; } .display-row > .wn-icon-button { grid-column: 2; grid-row: 1; } }
  `;

  constructor() {
    super();
    this.rows = /** @type {any[]|undefined} */ (undefined);
    this.failure = '';
    this.busy = false;
    this.changed = false;
  }

  connectedCallback() {
    super.connectedCallback();
    this.ctx.setTitle(this.t('menu.displays'));
    this.#load();
  }

  async #load() {
    try {
      this.rows = (await this.ctx.api.get(SOURCE)).rules.map(rowOf);
      this.failure = '';
    } catch (error) {
      this.failure = /** @type {any} */ (error).message;
    }
  }

  /** @param {number} at @param {any} change */
  #edit(at, change) {
    this.rows = this.rows?.map((row, i) => (i === at ? { ...row, ...change } : row));
    this.changed = true;
  }

  /** @param {any} row */
  #rule(row) {
    const limits = row.display === 'number' ? [] : row.limits.split(/[;\s]+/).filter(Boolean).map((/** @type {string} */ text) => this.ctx.fmt.parse(text) ?? text);
    return { priceGroup: row.priceGroup.trim(), display: row.display, limits };
  }

  async #save() {
    const rows = /** @type {any[]} */ (this.rows ?? []);
    if (rows.some(row => !row.fixed && !row.priceGroup.trim())) {
      this.failure = this.t('display.group-missing');
      return;
    }
    this.busy = true;
    try {
      this.rows = (await this.ctx.api.put(SOURCE, { rules: rows.map(row => this.#rule(row)) })).rules.map(rowOf);
      this.failure = '';
      this.changed = false;
      this.ctx.toast(this.t('display.saved'), { tone: 'ok' });
    } catch (error) {
      this.failure = /** @type {any} */ (error).message;
    }
    this.busy = false;
  }

  render() {
    return html`
      <wn-page-header heading=${this.t('menu.displays')} sub=${this.t('display.sub')}></wn-page-header>
      <section class="wn-card wn-stack">
        ${this.failure ? html`<div class="wn-notice" data-tone="bad" role="alert"><wn-icon name="circle-alert"></wn-icon><span>${this.failure}</span></div>` : nothing}
        ${this.rows ? this.#form(this.rows) : this.failure ? nothing : html`<span class="wn-skeleton" data-size="card"></span>`}
      </section>`;
  }

  /** @param {any[]} rows */
  #form(rows) {
    return html`
      <div>${rows.map((row, i) => this.#row(row, i))}</div>
      <div class="wn-form-actions">
        <button class="wn-button" @click=${() => { this.rows = [...rows, { priceGroup: '', display: 'band', limits: '10; 100' }]; this.changed = true; }}><wn-icon name="plus"></wn-icon>${this.t('display.add')}</button>
        <button class="wn-button" data-variant="primary" ?disabled=${!this.changed || this.busy} aria-busy=${this.busy} @click=${this.#save}>${this.t('action.save')}</button>
      </div>`;
  }

  /** @param {any} row @param {number} i */
  #row(row, i) {
    const kinds = KINDS.map(kind => ({ value: kind, label: this.t(`display.${kind}`) }));
    const set = (/** @type {string} */ name) => (/** @type {CustomEvent} */ event) => this.#edit(i, { [name]: event.detail.value });
    return html`<div class="display-row">
      ${row.fixed ? html`<wn-field label=${this.t('display.group')} value=${this.t('display.others')} disabled></wn-field>`
        : html`<wn-field label=${this.t('display.group')} value=${row.priceGroup} maxlength="40" required @wn-change=${set('priceGroup')}></wn-field>`}
      <wn-field type="select" label=${this.t('display.kind')} .options=${kinds} value=${row.display} @wn-change=${set('display')}></wn-field>
      ${row.display === 'number' ? html`<span></span>`
        : html`<wn-field label=${this.t(`display.limits.${row.display}`)} help=${this.t(`display.help.${row.display}`)} value=${row.limits} maxlength="200" @wn-change=${set('limits')}></wn-field>`}
      ${row.fixed ? nothing : html`<button class="wn-icon-button" aria-label=${this.t('display.remove', { group: row.priceGroup })} @click=${() => { this.rows = this.rows?.filter((_, at) => at !== i); this.changed = true; }}><wn-icon name="trash-2"></wn-icon></button>`}
    </div>`;
  }
}
