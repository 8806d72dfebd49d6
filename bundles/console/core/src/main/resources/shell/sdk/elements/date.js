// @ts-check
import { LitElement, html, live, nothing } from 'lit';
import { currentFormats } from '../context.js';
import { i18n, t } from '../i18n.js';
import { vaadinI18n } from '../vaadin-i18n.js';
import './calendar.js';

let counter = 0;

/** @param {{year: number, month: number, day: number}} date month counted from 0 */
const iso = ({ year, month, day }) => {
  const date = new Date(Date.UTC(year, month, day));
  return date.getUTCMonth() === month && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null;
};

/**
 * A day in the user's language: `<wn-date label name value min max>`. The value is an ISO day; typed words such as
 * "1.12." are completed. `wn-change` tells `detail {name, value}`.
 */
class DateField extends LitElement {
  static properties = {
    label: {}, name: {}, value: {}, min: {}, max: {}, help: {}, error: {},
    required: { type: Boolean }, disabled: { type: Boolean }, hideLabel: { type: Boolean, attribute: 'hide-label' }, open: { state: true }
  };

  #id = `wn-date-${++counter}`;
  /** @param {Event} event */
  #outside = event => {
    if (!this.contains(/** @type {Node} */ (event.target))) {
      this.#close(false);
    }
  };

  constructor() {
    super();
    this.label = '';
    this.name = '';
    this.value = '';
    this.min = '';
    this.max = '';
    this.help = '';
    this.error = '';
    this.required = false;
    this.disabled = false;
    this.hideLabel = false;
    this.open = false;
  }

  createRenderRoot() {
    return this;
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener('pointerdown', this.#outside);
  }

  focus() {
    this.querySelector('input')?.focus();
  }

  /** Says what is wrong, if anything. */
  validate() {
    this.error = this.required && !this.value ? t('field.required') : this.#rangeFault(this.value);
    return this.error === '';
  }

  /** @param {string} value */
  #rangeFault(value) {
    const fmt = currentFormats();
    if (value && this.min && value < this.min) {
      return t('date.too-early', { date: fmt.date(this.min) });
    }
    return value && this.max && value > this.max ? t('date.too-late', { date: fmt.date(this.max) }) : '';
  }

  /** @param {string} value */
  #set(value) {
    const changed = value !== (this.value ?? '');
    this.value = value;
    this.error = this.#rangeFault(value);
    if (changed) {
      this.dispatchEvent(new CustomEvent('wn-change', { bubbles: true, composed: true, detail: { name: this.name, value } }));
    }
  }

  /** @param {Event} event */
  #typed(event) {
    event.stopPropagation();
    const input = /** @type {HTMLInputElement} */ (event.target);
    const text = input.value.trim();
    const read = text ? vaadinI18n(i18n.lang).datePicker.parseDate(text) : undefined;
    const value = read ? iso(read) : '';
    if (text && !value) {
      this.error = t('date.unreadable', { example: currentFormats().date('2026-12-31') });
      return;
    }
    this.#set(value ?? '');
    input.value = currentFormats().date(this.value);
  }

  #toggle() {
    this.open ? this.#close(true) : this.#show();
  }

  async #show() {
    this.open = true;
    addEventListener('pointerdown', this.#outside);
    await this.updateComplete;
    /** @type {HTMLElement|null} */ (this.querySelector('wn-calendar'))?.focus();
  }

  /** @param {boolean} back whether the focus returns to the button */
  #close(back) {
    this.open = false;
    removeEventListener('pointerdown', this.#outside);
    if (back) {
      /** @type {HTMLElement|null} */ (this.querySelector('.wn-date-button'))?.focus();
    }
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    if (event.key === 'Escape' && this.open) {
      event.stopPropagation();
      event.preventDefault();
      this.#close(true);
    } else if (event.key === 'ArrowDown' && event.altKey) {
      event.preventDefault();
      this.#show();
    }
  }

  render() {
    const id = this.#id;
    const note = this.error || this.help;
    return html`
      <div class="wn-field wn-date" ?data-invalid=${!!this.error} @keydown=${this.#key}>
        <label class=${this.hideLabel ? 'wn-visually-hidden' : 'wn-label'} for=${id}>${this.label}${this.required
          ? html`<span class="wn-required" aria-hidden="true">*</span>` : nothing}</label>
        <span class="wn-control">
          <input class="wn-input" id=${id} autocomplete="off" ?required=${this.required} ?disabled=${this.disabled}
            placeholder=${t('date.pattern')} aria-invalid=${this.error ? 'true' : nothing} aria-describedby=${note ? `${id}-note` : nothing}
            .value=${live(currentFormats().date(this.value))} @change=${this.#typed}>
          <button type="button" class="wn-icon-button wn-date-button" aria-label=${t('date.choose', { label: this.label })} aria-expanded=${this.open}
            aria-haspopup="dialog" ?disabled=${this.disabled} @click=${this.#toggle}><wn-icon name="calendar"></wn-icon></button>
        </span>
        ${this.open
          ? html`<div class="wn-date-popup" role="dialog" aria-label=${t('date.choose', { label: this.label })}>
              <wn-calendar .value=${this.value ?? ''} .min=${this.min} .max=${this.max} @wn-pick=${(/** @type {CustomEvent} */ event) => {
                this.#set(event.detail);
                this.#close(true);
              }}></wn-calendar></div>`
          : nothing}
        ${note ? html`<span class=${this.error ? 'wn-error' : 'wn-help'} id="${id}-note" role=${this.error ? 'alert' : nothing}>${note}</span>` : nothing}
      </div>`;
  }
}

customElements.define('wn-date', DateField);
