// @ts-check
import { html, nothing } from 'lit';
import { ApiError, api } from '../api.js';
import { readForm, showViolations, validateForm } from '../forms.js';
import { fill } from './table-model.js';
import { View } from '../view.js';

/** @param {string} source @param {Record<string, string>} params places {id} come from the route */
const address = (source, params) => fill(params, source);

/** A list that a manifest declares. */
class DeclaredTable extends View {
  static properties = { declaration: { attribute: false } };

  constructor() {
    super();
    /** @type {any} */
    this.declaration = {};
  }

  render() {
    const { t, params } = this.ctx;
    const { declaration } = this;
    const title = declaration.title ? t(declaration.title) : '';
    return html`
      ${title ? html`<wn-page-header heading=${title} sub=${declaration.sub ? t(declaration.sub) : ''}></wn-page-header>` : nothing}
      <wn-table class="wn-card" name=${declaration.name ?? declaration.source} label=${title} source=${address(declaration.source, params)}
        row-link=${declaration.rowLink ?? ''} default-sort=${declaration.sort ?? ''} key=${declaration.key ?? 'id'} ?no-search=${declaration.search === false}
        empty-heading=${declaration.empty ? t(declaration.empty) : ''} .columns=${declaration.columns.map((/** @type {any} */ column) => this.#column(column))}></wn-table>`;
  }

  /** @param {any} column */
  #column(column) {
    const { t } = this.ctx;
    const labels = column.labels && Object.fromEntries(Object.entries(column.labels).map(([value, key]) => [value, t(/** @type {string} */ (key))]));
    return { ...column, label: t(column.label), labels };
  }
}

/** A form that a manifest declares: reads and writes one REST resource. */
class DeclaredForm extends View {
  static properties = { declaration: { attribute: false }, record: { state: true }, busy: { state: true }, failure: { state: true } };

  /** @type {string|null} */
  #etag = null;

  constructor() {
    super();
    /** @type {any} */
    this.declaration = {};
    /** @type {any} */
    this.record = undefined;
    this.busy = false;
    this.failure = '';
  }

  connectedCallback() {
    super.connectedCallback();
    if ((this.declaration.method ?? 'POST') === 'POST') {
      this.record = {};
    } else {
      this.#load();
    }
  }

  async #load() {
    try {
      const { data, etag } = await api.request('GET', address(this.declaration.source, this.ctx.params));
      this.record = data;
      this.#etag = etag;
    } catch (cause) {
      this.failure = /** @type {Error} */ (cause).message;
    }
  }

  /** @param {SubmitEvent} event */
  async #submit(event) {
    event.preventDefault();
    const form = /** @type {HTMLFormElement} */ (event.target);
    const { declaration, ctx } = this;
    const method = declaration.method ?? 'POST';
    if (!validateForm(form)) {
      return;
    }
    this.busy = true;
    try {
      await api.request(method, address(declaration.source, ctx.params), {
        body: readForm(form), ifMatch: this.#etag ?? undefined, idempotent: method === 'POST'
      });
      ctx.toast(ctx.t(declaration.done ?? 'form.saved'), { tone: 'ok' });
      if (declaration.next) {
        ctx.nav(declaration.next);
      }
    } catch (cause) {
      showViolations(form, /** @type {ApiError} */ (cause));
      ctx.toast(/** @type {Error} */ (cause));
    } finally {
      this.busy = false;
    }
  }

  render() {
    const { t } = this.ctx;
    const { declaration } = this;
    return html`
      ${declaration.title ? html`<wn-page-header heading=${t(declaration.title)} sub=${declaration.sub ? t(declaration.sub) : ''}></wn-page-header>` : nothing}
      ${this.failure ? html`<div class="wn-notice" data-tone="bad" role="alert">${this.failure}</div>` : nothing}
      ${this.record ? html`<form class="wn-card wn-form" novalidate @submit=${this.#submit}>
        ${declaration.fields.map((/** @type {any} */ field) => this.#field(field))}
        <div class="wn-form-actions"><button class="wn-button" data-variant="primary" ?disabled=${this.busy}>${t(declaration.submit ?? 'action.save')}</button></div>
      </form>` : nothing}`;
  }

  /** @param {any} field */
  #field(field) {
    const { t } = this.ctx;
    const value = this.record[field.name] ?? '';
    const label = t(field.label);
    const help = field.help ? t(field.help) : '';
    if (field.input === 'date') {
      return html`<wn-date name=${field.name} label=${label} help=${help} .value=${value} ?required=${!!field.required}></wn-date>`;
    }
    const options = Object.entries(field.options ?? {}).map(([key, text]) => ({ value: key, label: t(/** @type {string} */ (text)) }));
    return html`<wn-field name=${field.name} label=${label} type=${field.input ?? 'text'} help=${help} .value=${String(value)}
      .options=${options} ?required=${!!field.required} maxlength=${field.maxlength ?? 0}></wn-field>`;
  }
}

/** HTML that the server writes, with the console's classes and elements; its links and forms stay in the console. */
class DeclaredHtml extends View {
  static properties = { declaration: { attribute: false }, failure: { state: true } };

  constructor() {
    super();
    /** @type {any} */
    this.declaration = {};
    this.failure = '';
  }

  connectedCallback() {
    super.connectedCallback();
    const { src } = this.declaration;
    const { base, params, query } = this.ctx;
    this.#fetch('GET', address(src.startsWith('/') ? src : base + src, params), { query });
  }

  /** @param {string} method @param {string} path @param {any} options */
  async #fetch(method, path, options) {
    try {
      const { data } = await api.request(method, path, { headers: { Accept: 'text/html' }, ...options, as: 'text' });
      const place = this.querySelector('.wn-server-html');
      if (place) {
        place.innerHTML = data ?? '';
      }
    } catch (cause) {
      this.failure = /** @type {Error} */ (cause).message;
    }
  }

  /** @param {SubmitEvent} event */
  #submit(event) {
    event.preventDefault();
    const form = /** @type {HTMLFormElement} */ (event.target);
    const body = new URLSearchParams(/** @type {any} */ (new FormData(form)));
    if (form.method === 'get') {
      this.#fetch('GET', form.action, { query: Object.fromEntries(body) });
    } else {
      const headers = { Accept: 'text/html', 'Content-Type': 'application/x-www-form-urlencoded' };
      this.#fetch('POST', form.action, { body: body.toString(), headers });
    }
  }

  render() {
    return html`${this.failure ? html`<div class="wn-notice" data-tone="bad" role="alert">${this.failure}</div>` : nothing}
      <div class="wn-server-html" @submit=${this.#submit}></div>`;
  }
}

customElements.define('wn-declared-table', DeclaredTable);
customElements.define('wn-declared-form', DeclaredForm);
customElements.define('wn-declared-html', DeclaredHtml);
