// @ts-check
import { LitElement, html, nothing } from 'lit';
import { i18n, t } from '../i18n.js';
import { vaadinI18n } from '../vaadin-i18n.js';

/** A day in the user's language: `<wn-date label name value min max>`; the value is an ISO day, `wn-change` tells it. */
class DateField extends LitElement {
  static properties = {
    label: {}, name: {}, value: {}, min: {}, max: {}, help: {}, error: {},
    required: { type: Boolean }, disabled: { type: Boolean }, ready: { state: true }
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
    this.ready = false;
  }

  createRenderRoot() {
    return this;
  }

  connectedCallback() {
    super.connectedCallback();
    import('@webnav/ui').then(() => {
      this.ready = true;
    });
  }

  validate() {
    this.error = this.required && !this.value ? t('field.required') : '';
    return this.error === '';
  }

  focus() {
    /** @type {HTMLElement|null} */ (this.querySelector('vaadin-date-picker'))?.focus();
  }

  /** @param {CustomEvent} event */
  #changed(event) {
    const value = /** @type {any} */ (event.target).value;
    if (value !== (this.value ?? '')) {
      this.value = value;
      this.error = '';
      this.dispatchEvent(new CustomEvent('wn-change', { bubbles: true, composed: true, detail: { name: this.name, value } }));
    }
  }

  render() {
    if (!this.ready) {
      return html`<div class="wn-field"><span class="wn-label">${this.label}</span><span class="wn-skeleton" data-size="input"></span></div>`;
    }
    return html`<vaadin-date-picker label=${this.label || nothing} .i18n=${vaadinI18n(i18n.lang).datePicker} .value=${this.value ?? ''}
      .min=${this.min || undefined} .max=${this.max || undefined} helper-text=${this.help || nothing}
      ?required=${this.required} ?disabled=${this.disabled} ?invalid=${!!this.error} error-message=${this.error || nothing}
      @change=${this.#changed}></vaadin-date-picker>`;
  }
}

customElements.define('wn-date', DateField);
