// @ts-check
import { LitElement, html, live, nothing } from 'lit';
import { currentFormats } from '../context.js';
import { t } from '../i18n.js';

/** @typedef {{value: string, label: string}} Option */

let counter = 0;

/**
 * A labelled input: `<wn-field label name type value>`.
 *
 * Types: text, search, email, password, tel, url, textarea, number, money, date, select, checkbox, switch, radio, file.
 * The value is text always: decimal text ("1234.5") for numbers and money, an ISO day for dates, "true" or "" for
 * a checkbox. `wn-input` tells each keystroke, `wn-change` the finished value, both with `detail {name, value}`.
 */
class Field extends LitElement {
  static properties = {
    label: {}, name: {}, type: {}, value: {}, help: {}, error: {}, placeholder: {}, unit: {}, autocomplete: {},
    min: {}, max: {}, step: {}, maxlength: { type: Number }, rows: { type: Number }, accept: {},
    required: { type: Boolean }, disabled: { type: Boolean }, readonly: { type: Boolean },
    hideLabel: { type: Boolean, attribute: 'hide-label' }, options: { attribute: false }
  };

  #id = `wn-field-${++counter}`;

  constructor() {
    super();
    this.label = '';
    this.name = '';
    this.type = 'text';
    this.value = '';
    this.help = '';
    this.error = '';
    this.placeholder = '';
    this.unit = '';
    this.autocomplete = '';
    this.min = '';
    this.max = '';
    this.step = '';
    this.maxlength = 0;
    this.rows = 3;
    this.accept = '';
    this.required = false;
    this.disabled = false;
    this.readonly = false;
    this.hideLabel = false;
    /** @type {(Option|string)[]} */
    this.options = [];
    /** @type {FileList|null} the chosen files of type "file" */
    this.files = null;
  }

  createRenderRoot() {
    return this;
  }

  /** @returns {HTMLInputElement|null} */
  get input() {
    return this.querySelector('input, select, textarea');
  }

  focus() {
    this.input?.focus();
  }

  get #isNumber() {
    return this.type === 'number' || this.type === 'money';
  }

  /** Checks what the browser can check, shows what is wrong, and answers whether all is well. */
  validate() {
    const missing = this.required && !this.value;
    this.error = missing ? t('field.required') : this.#numberFault() ?? this.#browserFault() ?? '';
    return this.error === '';
  }

  #numberFault() {
    const typed = this.#isNumber ? this.input?.value.trim() : '';
    return typed && currentFormats().parse(typed) === null ? t('field.number') : null;
  }

  #browserFault() {
    const input = this.input;
    return input && !this.required && !input.checkValidity() ? input.validationMessage : null;
  }

  /** @param {'wn-input'|'wn-change'} type */
  #tell(type) {
    this.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, detail: { name: this.name, value: this.value } }));
  }

  /** @param {Event} event */
  #read(event) {
    event.stopPropagation();
    const input = /** @type {HTMLInputElement} */ (event.target);
    if (this.type === 'checkbox' || this.type === 'switch') {
      this.value = input.checked ? 'true' : '';
    } else if (this.type === 'file') {
      this.files = input.files;
      this.value = [...(input.files ?? [])].map(file => file.name).join(', ');
    } else if (this.#isNumber) {
      this.value = input.value.trim() === '' ? '' : currentFormats().parse(input.value) ?? this.value;
    } else {
      this.value = input.value;
    }
    if (event.type === 'input') {
      this.#tell('wn-input');
    } else {
      this.error = this.#numberFault() ?? '';
      this.#tell('wn-change');
    }
  }

  render() {
    if (this.type === 'checkbox' || this.type === 'switch') {
      return this.#check();
    }
    if (this.type === 'radio') {
      return this.#radios();
    }
    return html`
      <div class="wn-field" ?data-invalid=${!!this.error}>
        <label class=${this.hideLabel ? 'wn-visually-hidden' : 'wn-label'} for=${this.#id}>${this.label}${this.#star()}</label>
        <span class="wn-control" ?data-unit=${!!this.unit}>
          ${this.#control()}${this.unit ? html`<span class="wn-unit" aria-hidden="true">${this.unit}</span>` : nothing}
        </span>
        ${this.#notes()}
      </div>`;
  }

  #star() {
    return this.required ? html`<span class="wn-required" aria-hidden="true">*</span>` : nothing;
  }

  get #described() {
    return this.error ? `${this.#id}-error` : this.help ? `${this.#id}-help` : nothing;
  }

  #notes() {
    return html`
      ${this.error ? html`<span class="wn-error" id="${this.#id}-error" role="alert">${this.error}</span>` : nothing}
      ${this.help && !this.error ? html`<span class="wn-help" id="${this.#id}-help">${this.help}</span>` : nothing}`;
  }

  #control() {
    const read = (/** @type {Event} */ event) => this.#read(event);
    const invalid = this.error ? 'true' : nothing;
    if (this.type === 'select') {
      return html`<select class="wn-input" id=${this.#id} name=${this.name} ?required=${this.required}
        ?disabled=${this.disabled || this.readonly} aria-invalid=${invalid} aria-describedby=${this.#described}
        @change=${read} @input=${read}>
        ${this.placeholder || !this.required ? html`<option value="" ?selected=${!this.value}>${this.placeholder}</option>` : nothing}
        ${this.options.map(one => this.#option(one))}</select>`;
    }
    if (this.type === 'textarea') {
      return html`<textarea class="wn-input" id=${this.#id} name=${this.name} rows=${this.rows} ?required=${this.required}
        ?disabled=${this.disabled} ?readonly=${this.readonly} placeholder=${this.placeholder} maxlength=${this.maxlength || nothing}
        aria-invalid=${invalid} aria-describedby=${this.#described} .value=${live(this.value ?? '')}
        @change=${read} @input=${read}></textarea>`;
    }
    return this.#input(read, invalid);
  }

  /** @param {(event: Event) => void} read @param {any} invalid */
  #input(read, invalid) {
    if (this.type === 'file') {
      return html`<input class="wn-input" type="file" id=${this.#id} name=${this.name} accept=${this.accept || nothing}
        ?required=${this.required} ?disabled=${this.disabled} aria-invalid=${invalid} aria-describedby=${this.#described} @change=${read}>`;
    }
    const numeric = this.#isNumber;
    return html`<input class="wn-input" id=${this.#id} name=${this.name} ?data-number=${numeric}
      type=${numeric ? 'text' : this.type} inputmode=${numeric ? 'decimal' : nothing}
      ?required=${this.required} ?disabled=${this.disabled} ?readonly=${this.readonly} placeholder=${this.placeholder || nothing}
      min=${(!numeric && this.min) || nothing} max=${(!numeric && this.max) || nothing}
      maxlength=${this.maxlength || nothing} autocomplete=${this.autocomplete || 'off'}
      aria-invalid=${invalid} aria-describedby=${this.#described}
      .value=${numeric ? this.#numberText() : live(this.value ?? '')} @change=${read} @input=${read}>`;
  }

  /** While typing, the text is the user's; otherwise the value in the language's way. */
  #numberText() {
    const fmt = currentFormats();
    const input = this.input;
    if (input && document.activeElement === input && (fmt.parse(input.value) ?? '') === (this.value ?? '')) {
      return input.value;
    }
    return live(fmt.typed(this.value));
  }

  /** @param {Option|string} one */
  #option(one) {
    const { value, label } = typeof one === 'string' ? { value: one, label: one } : one;
    return html`<option value=${value} ?selected=${value === this.value}>${label}</option>`;
  }

  #check() {
    return html`
      <div class="wn-field wn-check" ?data-invalid=${!!this.error}>
        <input type="checkbox" id=${this.#id} name=${this.name} role=${this.type === 'switch' ? 'switch' : nothing}
          .checked=${live(this.value === 'true')} ?disabled=${this.disabled || this.readonly} ?required=${this.required}
          aria-describedby=${this.#described} @change=${(/** @type {Event} */ event) => this.#read(event)}>
        <label class=${this.hideLabel ? 'wn-visually-hidden' : nothing} for=${this.#id}>${this.label}</label>
        ${this.#notes()}
      </div>`;
  }

  #radios() {
    return html`
      <fieldset class="wn-field wn-radios" aria-describedby=${this.#described}>
        <legend class=${this.hideLabel ? 'wn-visually-hidden' : 'wn-label'}>${this.label}${this.#star()}</legend>
        ${this.options.map((one, i) => {
          const { value, label } = typeof one === 'string' ? { value: one, label: one } : one;
          return html`<span class="wn-check"><input type="radio" name="${this.#id}-radio" id="${this.#id}-${i}" value=${value}
            .checked=${live(value === this.value)} ?disabled=${this.disabled} @change=${(/** @type {Event} */ event) => this.#read(event)}>
            <label for="${this.#id}-${i}">${label}</label></span>`;
        })}
        ${this.#notes()}
      </fieldset>`;
  }
}

customElements.define('wn-field', Field);
