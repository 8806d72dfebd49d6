// @ts-check
import { LitElement, html, nothing } from 'lit';
import { currentFormats } from '../context.js';
import { t } from '../i18n.js';

const DAY = 86_400_000;

/** @param {string} iso */
const at = iso => Date.parse(`${iso}T00:00:00Z`);
/** @param {number} time */
const isoOf = time => new Date(time).toISOString().slice(0, 10);

/** The same day of another month, or that month's last. @param {string} iso @param {number} months */
function plusMonths(iso, months) {
  const date = new Date(at(iso));
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(day, last));
  return isoOf(date.getTime());
}

function today() {
  const now = new Date();
  return isoOf(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()));
}

/** A month to choose a day from, by mouse or keyboard; `wn-pick` tells the ISO day. Weeks start on Monday. */
class Calendar extends LitElement {
  static properties = { value: {}, min: {}, max: {}, cursor: { state: true } };

  constructor() {
    super();
    this.value = '';
    this.min = '';
    this.max = '';
    this.cursor = '';
  }

  createRenderRoot() {
    return this;
  }

  willUpdate(/** @type {Map<string, any>} */ changed) {
    if (changed.has('value')) {
      this.cursor = this.value || today();
    }
  }

  focus() {
    this.updateComplete.then(() => /** @type {HTMLElement|null} */ (this.querySelector('[tabindex="0"]'))?.focus());
  }

  /** @param {string} cursor */
  #go(cursor) {
    this.cursor = cursor;
    this.focus();
  }

  /** @param {string} day */
  #allowed = day => (!this.min || day >= this.min) && (!this.max || day <= this.max);

  /** @param {string} day */
  #pick(day) {
    if (this.#allowed(day)) {
      this.dispatchEvent(new CustomEvent('wn-pick', { detail: day }));
    }
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    const time = at(this.cursor);
    const weekday = (new Date(time).getUTCDay() + 6) % 7;
    /** @type {Record<string, () => string>} */
    const moves = {
      ArrowLeft: () => isoOf(time - DAY), ArrowRight: () => isoOf(time + DAY),
      ArrowUp: () => isoOf(time - 7 * DAY), ArrowDown: () => isoOf(time + 7 * DAY),
      Home: () => isoOf(time - weekday * DAY), End: () => isoOf(time + (6 - weekday) * DAY),
      PageUp: () => plusMonths(this.cursor, event.shiftKey ? -12 : -1), PageDown: () => plusMonths(this.cursor, event.shiftKey ? 12 : 1)
    };
    const move = moves[event.key];
    if (move) {
      event.preventDefault();
      this.#go(move());
    }
  }

  #weeks() {
    const first = at(`${this.cursor.slice(0, 8)}01`);
    const start = first - ((new Date(first).getUTCDay() + 6) % 7) * DAY;
    const weeks = [];
    for (let week = start; isoOf(week) <= isoOf(first) || isoOf(week).slice(0, 7) === this.cursor.slice(0, 7); week += 7 * DAY) {
      weeks.push(Array.from({ length: 7 }, (_, i) => isoOf(week + i * DAY)));
    }
    return weeks;
  }

  render() {
    const fmt = currentFormats();
    const month = fmt.date(this.cursor, { year: 'numeric', month: 'long' });
    const weeks = this.#weeks();
    const step = (/** @type {number} */ months, /** @type {string} */ icon, /** @type {string} */ label) => html`
      <button type="button" class="wn-icon-button" aria-label=${t(label)} @click=${() => { this.cursor = plusMonths(this.cursor, months); }}><wn-icon name=${icon}></wn-icon></button>`;
    return html`
      <div class="wn-calendar-head">${step(-1, 'chevron-left', 'date.previous')}<strong aria-live="polite">${month}</strong>${step(1, 'chevron-right', 'date.next')}</div>
      <table role="grid" aria-label=${month} @keydown=${this.#key}>
        <thead><tr>${weeks[0].map(day => html`<th scope="col" abbr=${fmt.date(day, { weekday: 'long' })}>${fmt.date(day, { weekday: 'narrow' })}</th>`)}</tr></thead>
        <tbody>${weeks.map(week => html`<tr>${week.map(day => this.#cell(day))}</tr>`)}</tbody>
      </table>
      <div class="wn-calendar-foot"><button type="button" class="wn-button" data-size="s" data-variant="ghost" @click=${() => this.#pick(today())}>${t('date.today')}</button>
        <button type="button" class="wn-button" data-size="s" data-variant="ghost" @click=${() => this.dispatchEvent(new CustomEvent('wn-pick', { detail: '' }))}>${t('action.clear')}</button></div>`;
  }

  /** @param {string} day */
  #cell(day) {
    if (day.slice(0, 7) !== this.cursor.slice(0, 7)) {
      return html`<td></td>`;
    }
    const chosen = day === this.value;
    return html`<td aria-selected=${chosen}><button type="button" tabindex=${day === this.cursor ? 0 : -1} aria-label=${currentFormats().date(day, { dateStyle: 'full' })}
      aria-current=${day === today() ? 'date' : nothing} aria-disabled=${this.#allowed(day) ? nothing : 'true'} @click=${() => this.#pick(day)}>${Number(day.slice(8))}</button></td>`;
  }
}

customElements.define('wn-calendar', Calendar);
