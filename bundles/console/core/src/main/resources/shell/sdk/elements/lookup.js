// @ts-check
import { LitElement, html, live, nothing } from 'lit';
import { t } from '../i18n.js';

/** @typedef {{value: string, label: string, sub?: string}} Choice */

let counter = 0;

/**
 * Finds one of many: `<wn-lookup label .search=${async text => [{value, label, sub}]} value text>`.
 * `wn-change` tells `detail {name, value, choice}`; an emptied field tells value "".
 */
class Lookup extends LitElement {
  static properties = {
    label: {}, name: {}, value: {}, text: {}, placeholder: {}, help: {}, error: {}, required: { type: Boolean },
    disabled: { type: Boolean }, hideLabel: { type: Boolean, attribute: 'hide-label' }, search: { attribute: false },
    choices: { state: true }, open: { state: true }, at: { state: true }, busy: { state: true }
  };

  #id = `wn-lookup-${++counter}`;
  /** @type {any} */
  #timer;
  #turn = 0;

  constructor() {
    super();
    this.label = '';
    this.name = '';
    this.value = '';
    this.text = '';
    this.placeholder = '';
    this.help = '';
    this.error = '';
    this.required = false;
    this.disabled = false;
    this.hideLabel = false;
    /** @type {(text: string) => Promise<Choice[]>} */
    this.search = async () => [];
    /** @type {Choice[]} */
    this.choices = [];
    this.open = false;
    this.at = -1;
    this.busy = false;
  }

  createRenderRoot() {
    return this;
  }

  focus() {
    this.querySelector('input')?.focus();
  }

  validate() {
    this.error = this.required && !this.value ? t('field.required') : '';
    return this.error === '';
  }

  /** @param {string} text */
  async #find(text) {
    const turn = ++this.#turn;
    this.busy = true;
    try {
      const found = await this.search(text);
      if (turn === this.#turn) {
        this.choices = found;
        this.at = found.length > 0 ? 0 : -1;
        this.open = true;
      }
    } catch (cause) {
      this.error = cause instanceof Error ? cause.message : String(cause);
    } finally {
      if (turn === this.#turn) {
        this.busy = false;
      }
    }
  }

  /** @param {Event} event */
  #typed(event) {
    event.stopPropagation();
    this.text = /** @type {HTMLInputElement} */ (event.target).value;
    this.error = '';
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#find(this.text.trim()), 180);
  }

  /** @param {Choice|null} choice */
  #choose(choice) {
    this.open = false;
    this.value = choice?.value ?? '';
    this.text = choice?.label ?? '';
    this.dispatchEvent(new CustomEvent('wn-change', {
      bubbles: true, composed: true, detail: { name: this.name, value: this.value, choice }
    }));
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    const count = this.choices.length;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!this.open) {
        this.#find(this.text.trim());
      } else if (count > 0) {
        this.at = (this.at + (event.key === 'ArrowDown' ? 1 : count - 1)) % count;
      }
    } else if (event.key === 'Enter' && this.open && this.choices[this.at]) {
      event.preventDefault();
      this.#choose(this.choices[this.at]);
    } else if (event.key === 'Escape' && this.open) {
      event.stopPropagation();
      this.open = false;
    }
  }

  #left() {
    setTimeout(() => {
      this.open = false;
      if (this.text.trim() === '' && this.value) {
        this.#choose(null);
      }
    }, 150);
  }

  updated() {
    if (this.open) {
      this.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
    }
  }

  render() {
    const id = this.#id;
    return html`
      <div class="wn-field wn-lookup" ?data-invalid=${!!this.error}>
        <label class=${this.hideLabel ? 'wn-visually-hidden' : 'wn-label'} for=${id}>${this.label}${this.required
          ? html`<span class="wn-required" aria-hidden="true">*</span>` : nothing}</label>
        <span class="wn-control" data-icon>
          <wn-icon name="search"></wn-icon>
          <input class="wn-input" id=${id} role="combobox" autocomplete="off" aria-autocomplete="list" aria-expanded=${this.open}
            aria-controls="${id}-list" aria-activedescendant=${this.open && this.at >= 0 ? `${id}-${this.at}` : nothing}
            aria-invalid=${this.error ? 'true' : nothing} aria-describedby=${this.error || this.help ? `${id}-note` : nothing}
            placeholder=${this.placeholder || nothing} ?disabled=${this.disabled} ?required=${this.required} .value=${live(this.text)}
            @input=${this.#typed} @keydown=${this.#key} @focus=${(/** @type {any} */ event) => event.target.select()} @blur=${this.#left}
            @change=${(/** @type {Event} */ event) => event.stopPropagation()}>
        </span>
        <ul class="wn-choices" id="${id}-list" role="listbox" aria-label=${this.label} ?hidden=${!this.open}>
          ${this.choices.map((choice, i) => html`
            <li role="option" id="${id}-${i}" aria-selected=${i === this.at} @pointerdown=${(/** @type {Event} */ event) => event.preventDefault()}
              @click=${() => this.#choose(choice)}><span>${choice.label}</span>${choice.sub ? html`<small>${choice.sub}</small>` : nothing}</li>`)}
          ${this.open && this.choices.length === 0 ? html`<li role="option" aria-disabled="true" aria-selected="false" class="wn-choices-none">${t('lookup.nothing')}</li>` : nothing}
        </ul>
        ${this.error || this.help ? html`<span class=${this.error ? 'wn-error' : 'wn-help'} id="${id}-note">${this.error || this.help}</span>` : nothing}
      </div>`;
  }
}

customElements.define('wn-lookup', Lookup);
