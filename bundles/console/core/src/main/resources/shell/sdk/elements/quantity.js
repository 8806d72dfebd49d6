// @ts-check
import { LitElement, html, live, nothing } from 'lit';
import { currentFormats } from '../context.js';
import { decimal } from '../decimal.js';
import { t } from '../i18n.js';

/**
 * How many: `<wn-quantity label value min step max unit>`. Typed amounts go up to the next multiple of `step`
 * and at least `min`. `wn-change` tells the new amount as decimal text in `detail.value`.
 */
class Quantity extends LitElement {
  static properties = {
    label: {}, name: {}, value: {}, min: {}, step: {}, max: {}, unit: {},
    disabled: { type: Boolean }, compact: { type: Boolean, reflect: true }
  };

  constructor() {
    super();
    this.label = '';
    this.name = '';
    this.value = '1';
    this.min = '0';
    this.step = '1';
    this.max = '';
    this.unit = '';
    this.disabled = false;
    this.compact = false;
  }

  createRenderRoot() {
    return this;
  }

  /** @param {string} value */
  #set(value) {
    let next = decimal.ceilTo(decimal.cmp(value, this.min || '0') < 0 ? this.min || '0' : value, this.step || '0');
    if (this.max && decimal.cmp(next, this.max) > 0) {
      next = this.max;
    }
    const changed = decimal.cmp(next, this.value || '0') !== 0;
    this.value = decimal.plain(next);
    this.requestUpdate();
    if (changed) {
      this.dispatchEvent(new CustomEvent('wn-change', {
        bubbles: true, composed: true, detail: { name: this.name, value: this.value }
      }));
    }
  }

  /** @param {number} direction */
  #by(direction) {
    const step = this.step || '1';
    this.#set(direction > 0 ? decimal.add(this.value || '0', step) : decimal.sub(this.value || '0', step));
  }

  /** @param {Event} event */
  #typed(event) {
    event.stopPropagation();
    this.#set(currentFormats().parse(/** @type {HTMLInputElement} */ (event.target).value) ?? this.value ?? '0');
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    const direction = { ArrowUp: 1, ArrowDown: -1 }[event.key];
    if (direction) {
      event.preventDefault();
      this.#by(direction);
    }
  }

  render() {
    const label = this.label || t('field.quantity');
    return html`
      <span class="wn-quantity" role="group" aria-label=${label}>
        <button type="button" aria-label=${t('quantity.less')} ?disabled=${this.disabled} @click=${() => this.#by(-1)}><wn-icon name="minus"></wn-icon></button>
        <input inputmode="decimal" autocomplete="off" aria-label=${this.unit ? `${label}, ${this.unit}` : label} ?disabled=${this.disabled}
          .value=${live(currentFormats().typed(this.value))} @change=${this.#typed} @keydown=${this.#key}
          @focus=${(/** @type {any} */ event) => event.target.select()}>
        ${this.unit ? html`<span class="wn-quantity-unit" aria-hidden="true">${this.unit}</span>` : nothing}
        <button type="button" aria-label=${t('quantity.more')} ?disabled=${this.disabled} @click=${() => this.#by(1)}><wn-icon name="plus"></wn-icon></button>
      </span>`;
  }
}

customElements.define('wn-quantity', Quantity);
