// @ts-check
import { css, html, nothing } from 'lit';
import { View } from '@webnav/sdk';
import { TABLES, flat, period, value, whom } from './price-table.js';

const DAY = 86_400_000;
const MONTHS = 12;

/** @param {string} day */
const time = day => Date.parse(`${day}T00:00:00Z`);

/** What is valid when for one item: a lane per key, a bar per period. */
export class PriceCalendar extends View {
  static properties = { rows: { state: true }, failure: { state: true }, from: { state: true } };

  static styles = css`
    .cal { display: grid; gap: 2px; min-width: 720px; }
    .cal-frame { overflow-x: auto; }
    .cal-lane { display: grid; grid-template-columns: 220px 1fr; align-items: center; min-height: 40px; border-block-end: 1px solid var(--wn-line); }
    .cal-name { display: grid; padding-block: 6px; padding-inline-end: var(--wn-space-3); line-height: 1.35; font-size: var(--wn-text-s); }
    .cal-name small { color: var(--wn-text-soft); }
    .cal-track { position: relative; display: grid; gap: 3px; padding-block: 5px; }
    .cal-row { position: relative; height: 26px; }
    .cal-bar { position: absolute; inset-block: 0; display: flex; align-items: center; padding-inline: 8px; border-radius: var(--wn-radius-s); overflow: hidden; white-space: nowrap;
      background: var(--wn-brand-soft); color: var(--wn-text); font-size: var(--wn-text-s); font-variant-numeric: tabular-nums; border-inline-start: 3px solid var(--wn-brand); }
    .cal-bar[data-kind='discounts'] { background: var(--wn-info-soft); border-color: var(--wn-info); }
    .cal-bar[data-overlaps] { background: var(--wn-warn-soft); border-color: var(--wn-warn); }
    .cal-months { display: grid; grid-auto-flow: column; grid-auto-columns: 1fr; color: var(--wn-text-soft); font-size: var(--wn-text-xs); }
    .cal-now { position: absolute; inset-block: 0; width: 0; border-inline-start: 2px solid var(--wn-bad); pointer-events: none; }
    @media (max-width: 640px) { .cal-lane { grid-template-columns: 130px 1fr; } .cal { min-width: 560px; } }`;

  constructor() {
    super();
    this.rows = /** @type {any[]|undefined} */ (undefined);
    this.failure = '';
    const now = new Date();
    this.from = Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - 2, 1);
  }

  connectedCallback() {
    super.connectedCallback();
    this.ctx.setTitle(this.t('table.calendar-of', { item: this.ctx.params.item }));
    this.#load();
  }

  get #to() {
    const start = new Date(this.from);
    return Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + MONTHS, 1);
  }

  async #load() {
    const query = { code: this.ctx.params.item, size: 200 };
    try {
      const parts = await Promise.all((/** @type {const} */ (['prices', 'discounts'])).map(async kind => {
        const answer = await this.ctx.api.get(TABLES[kind].source, { query });
        return answer.items.map((/** @type {any} */ one) => ({ ...flat(kind, one), kind }));
      }));
      this.rows = parts.flat().filter(row => row.kind === 'prices' || row.type === 'ITEM');
    } catch (error) {
      this.failure = /** @type {any} */ (error).message;
    }
  }

  /** @param {number} months */
  #move(months) {
    const start = new Date(this.from);
    this.from = Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + months, 1);
  }

  /** Rows that differ by their dates alone share a lane. */
  get #lanes() {
    /** @type {Map<string, any[]>} */
    const lanes = new Map();
    for (const row of this.rows ?? []) {
      const key = [row.kind, row.salesType, row.salesCode, row.currency, row.variant, row.unit, row.minimumQuantity].join('|');
      lanes.set(key, [...(lanes.get(key) ?? []), row]);
    }
    return [...lanes.values()];
  }

  render() {
    const { fmt } = this.ctx;
    const { item } = this.ctx.params;
    return html`
      <wn-page-header heading=${this.t('table.calendar-of', { item })} sub=${this.t('table.calendar-sub')}
        .crumbs=${[{ label: this.t('menu.price-tables'), path: `/price-tables?code=${encodeURIComponent(item)}` }]}>
        <button slot="actions" class="wn-button" aria-label=${this.t('table.earlier')} @click=${() => this.#move(-3)}><wn-icon name="chevron-left"></wn-icon></button>
        <span slot="actions">${fmt.date(this.from, { year: 'numeric', month: 'short', timeZone: 'UTC' })} – ${fmt.date(this.#to - DAY, { year: 'numeric', month: 'short', timeZone: 'UTC' })}</span>
        <button slot="actions" class="wn-button" aria-label=${this.t('table.later')} @click=${() => this.#move(3)}><wn-icon name="chevron-right"></wn-icon></button>
      </wn-page-header>
      ${this.failure ? html`<div class="wn-notice" data-tone="bad" role="alert">${this.failure}</div>` : nothing}
      ${this.rows === undefined ? nothing : this.rows.length === 0
        ? html`<wn-empty icon="calendar" heading=${this.t('table.none')} text=${this.t('table.none-text')}></wn-empty>`
        : html`<div class="wn-card cal-frame" tabindex="0" role="region" aria-label=${this.t('table.calendar-of', { item })}><div class="cal" role="list">${this.#head()}${this.#lanes.map(lane => this.#lane(lane))}</div></div>`}`;
  }

  #head() {
    const start = new Date(this.from);
    const months = Array.from({ length: MONTHS }, (_, i) => Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + i, 1));
    return html`<div class="cal-lane" aria-hidden="true"><span></span>
      <div class="cal-months">${months.map(month => html`<span>${new Intl.DateTimeFormat(this.ctx.fmt.locale, { month: 'short', timeZone: 'UTC' }).format(month)}</span>`)}</div></div>`;
  }

  /** @param {any[]} rows */
  #lane(rows) {
    const [first] = rows;
    const minimum = Number(first.minimumQuantity) > 0 ? this.t('table.from-quantity', { quantity: this.ctx.fmt.number(first.minimumQuantity) }) : '';
    const detail = [this.t(first.kind === 'prices' ? 'price' : 'discount'), first.currency, first.unit, first.variant, minimum].filter(Boolean).join(' · ');
    return html`<div class="cal-lane" role="listitem">
      <div class="cal-name"><span>${whom(this.ctx, first)}</span><small>${detail}</small></div>
      <div class="cal-track">${rows.map(row => this.#bar(row))}${this.#now()}</div></div>`;
  }

  /** @param {number} moment */
  #place(moment) {
    return Math.min(100, Math.max(0, ((moment - this.from) / (this.#to - this.from)) * 100));
  }

  /** @param {any} row */
  #bar(row) {
    const start = row.startingDate ? time(row.startingDate) : -Infinity;
    const end = row.endingDate ? time(row.endingDate) + DAY : Infinity;
    if (end <= this.from || start >= this.#to) {
      return nothing;
    }
    const left = this.#place(start);
    const text = value(this.ctx, row.kind, row);
    const label = `${text}, ${period(this.ctx, row)}${row.overlaps ? `, ${this.t('table.overlaps')}` : ''}`;
    return html`<div class="cal-row"><div class="cal-bar" data-kind=${row.kind} ?data-overlaps=${row.overlaps} title=${label}
      style="inset-inline-start:${left}%;width:${Math.max(1, this.#place(end) - left)}%"><span class="wn-visually-hidden">${label}</span><span aria-hidden="true">${text}</span></div></div>`;
  }

  #now() {
    const now = Date.now();
    return now < this.from || now > this.#to ? nothing : html`<div class="cal-now" style="inset-inline-start:${this.#place(now)}%"></div>`;
  }
}
