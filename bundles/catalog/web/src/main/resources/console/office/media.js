// @ts-check
import { html, nothing } from 'lit';
import { View, readForm, validateForm } from '@webnav/sdk';
import { sized } from '../item.js';
import { ErpMark, inLanguage, languageName } from './office.js';
import { elementOf, own } from './own.js';

const KINDS = '.pdf,.docx,.xlsx,.pptx,.txt,.csv,.zip,.png,.jpg,.jpeg';

/** Pictures and documents of an item; each change is kept at once. */
class Media extends View {
  static properties = { number: { attribute: false }, languages: { attribute: false }, pictures: { state: true }, documents: { state: true }, failures: { state: true }, waiting: { state: true }, over: { state: true } };

  constructor() {
    super();
    this.number = '';
    /** @type {string[]} */
    this.languages = [];
    this.pictures = /** @type {any} */ (undefined);
    this.documents = /** @type {any[]} */ ([]);
    this.failures = /** @type {string[]} */ ([]);
    /** How many files are on their way. */
    this.waiting = 0;
    this.over = false;
  }

  connectedCallback() {
    super.connectedCallback();
    this.#load();
  }

  get #sheet() {
    return `/api/v1/item-sheets/${encodeURIComponent(this.number)}`;
  }

  async #load() {
    await this.#run(async () => {
      const [pictures, item] = await Promise.all([this.ctx.api.get(`${this.#sheet}/pictures`), this.ctx.api.get(`/api/v1/items/${encodeURIComponent(this.number)}`)]);
      this.pictures = pictures;
      this.documents = item.documents ?? [];
    });
  }

  /** @param {() => Promise<any>} work */
  async #run(work) {
    try {
      await work();
      return true;
    } catch (error) {
      this.failures = [...this.failures, /** @type {any} */ (error).message];
      return false;
    }
  }

  /** @param {Iterable<File>} files */
  async #upload(files) {
    const all = [...files].filter(file => file.type.startsWith('image/'));
    this.failures = [];
    this.waiting = all.length;
    for (const file of all) {
      await this.#run(() => this.ctx.api.post(`${this.#sheet}/pictures`, file, { headers: { 'Content-Type': file.type } }));
      this.waiting--;
    }
    await this.#load();
  }

  /** @param {any[]} pictures */
  async #arrange(pictures) {
    this.failures = [];
    const before = this.pictures;
    this.pictures = pictures;
    const kept = pictures.map(({ revision, texts }) => ({ revision, texts }));
    if (!await this.#run(() => this.ctx.api.put(`${this.#sheet}/pictures`, { pictures: kept }))) {
      this.pictures = before;
    }
  }

  /** @param {any} picture */
  async #remove(picture) {
    if (await this.ctx.confirm({ title: this.t('media.remove-picture'), confirm: this.t('action.remove'), tone: 'bad' })) {
      this.failures = [];
      await this.#run(() => this.ctx.api.delete(`${this.#sheet}/pictures/${picture.revision}`));
      await this.#load();
    }
  }

  /** @param {Event} event */
  async #addDocument(event) {
    event.preventDefault();
    const form = /** @type {HTMLElement} */ (this.querySelector('.media-document'));
    const file = /** @type {any} */ (form.querySelector('wn-field[type="file"]')).files?.[0];
    const { name, language } = /** @type {any} */ (readForm(form));
    if (!validateForm(form) || !file) {
      return;
    }
    this.failures = [];
    if (await this.#run(() => this.ctx.api.post(`${this.#sheet}/documents`, file, { query: { name, language }, headers: { 'Content-Type': file.type || 'application/octet-stream' } }))) {
      form.querySelectorAll('wn-field').forEach((/** @type {any} */ field) => { field.value = ''; });
      this.ctx.toast(this.t('media.added'), { tone: 'ok' });
      await this.#load();
    }
  }

  /** @param {any} one */
  async #removeDocument(one) {
    if (await this.ctx.confirm({ title: this.t('media.remove-document', { name: one.name }), confirm: this.t('action.remove'), tone: 'bad' })) {
      this.failures = [];
      await this.#run(() => this.ctx.api.delete(`${this.#sheet}/documents/${one.id}`));
      await this.#load();
    }
  }

  render() {
    return html`<div class="office-panel">
      ${this.failures.map(text => html`<div class="wn-notice" data-tone="bad" role="alert"><wn-icon name="circle-alert"></wn-icon><span>${text}</span></div>`)}
      <section class="wn-card wn-stack"><h2 class="wn-card-title">${this.t('gallery.title')}</h2>
        <div class="office-drop" ?data-over=${this.over} @dragover=${(/** @type {Event} */ event) => { event.preventDefault(); this.over = true; }} @dragleave=${() => { this.over = false; }}
          @drop=${(/** @type {DragEvent} */ event) => { event.preventDefault(); this.over = false; this.#upload(event.dataTransfer?.files ?? []); }}>
          <label class="wn-field"><span class="wn-label">${this.t('media.add-pictures')}</span>
            <input class="wn-input" type="file" accept="image/*" multiple @change=${(/** @type {any} */ event) => { this.#upload(event.target.files); event.target.value = ''; }}>
            <span class="wn-help">${this.t('media.pictures-help')}</span></label>
        </div>
        ${this.waiting > 0 ? html`<div role="status">${this.t('media.waiting', { count: this.waiting })}</div>` : nothing}
        ${this.pictures?.length === 0 ? html`<p class="wn-soft">${this.t('office.none')}</p>` : nothing}
        <ul class="office-pictures">${(this.pictures ?? []).map((/** @type {any} */ one, /** @type {number} */ i) => this.#picture(one, i))}</ul>
      </section>
      <section class="wn-card wn-stack"><h2 class="wn-card-title">${this.t('documents.title')}</h2>
        ${this.documents.length === 0 ? html`<p class="wn-soft">${this.t('office.none')}</p>` : html`<ul class="office-list">${this.documents.map(one => html`
          <li><span><a href=${one.address} target="_blank" rel="noopener">${one.name}</a><small>${[one.language ? languageName(this.ctx, one.language) : this.t('media.all-languages'), this.t('media.size', { size: this.ctx.fmt.number(Math.ceil(one.length / 1024)) })].join(' · ')}</small></span>
            <button type="button" class="wn-icon-button" aria-label=${this.t('office.remove', { name: one.name })} title=${this.t('action.remove')} @click=${() => this.#removeDocument(one)}><wn-icon name="trash-2"></wn-icon></button></li>`)}</ul>`}
        <div class="wn-form-row office-end media-document">
          <wn-field type="file" required accept=${KINDS} label=${this.t('media.file')}></wn-field>
          <wn-field name="name" required maxlength="250" label=${this.t('media.name')}></wn-field>
          <wn-field name="language" type="select" label=${this.t('media.language')} placeholder=${this.t('media.all-languages')} .options=${this.languages.map(code => ({ value: code, label: languageName(this.ctx, code) }))}></wn-field>
          <button type="button" class="wn-button" @click=${this.#addDocument}><wn-icon name="upload"></wn-icon>${this.t('media.add-document')}</button>
        </div>
      </section></div>`;
  }

  /** @param {any} one @param {number} at */
  #picture(one, at) {
    const name = this.t('gallery.choose', { at: at + 1 });
    const fixed = one.origin === 'ERP';
    const first = this.pictures[0]?.origin === 'ERP' ? 1 : 0;
    const move = (/** @type {number} */ step) => {
      const next = [...this.pictures];
      [next[at], next[at + step]] = [next[at + step], next[at]];
      this.#arrange(next);
    };
    const text = (/** @type {string} */ code, /** @type {string} */ words) => this.#arrange(this.pictures.map((/** @type {any} */ each) => (each === one ? { ...each, texts: { ...each.texts, [code]: words } } : each)));
    const button = (/** @type {string} */ icon, /** @type {string} */ label, /** @type {boolean} */ off, /** @type {() => void} */ run) => html`
      <button type="button" class="wn-icon-button" aria-label=${label} title=${label} ?disabled=${off} @click=${run}><wn-icon name=${icon}></wn-icon></button>`;
    return html`<li>
      <img src=${sized(one.address, 480)} alt=${one.texts[this.ctx.lang] ?? ''} loading="lazy">
      <span class="wn-row"><strong>${at === 0 ? this.t('media.main') : name}</strong>${fixed ? ErpMark(this.ctx) : html`
        ${button('arrow-left', this.t('office.up', { name }), at <= first, () => move(-1))}
        ${button('arrow-right', this.t('office.down', { name }), at === this.pictures.length - 1, () => move(1))}
        ${button('trash-2', this.t('office.remove', { name }), false, () => this.#remove(one))}`}</span>
      ${this.languages.map(code => html`<wn-field maxlength="250" label=${inLanguage(this.ctx, this.t('media.alt'), code)} value=${one.texts[code] ?? ''} @wn-change=${(/** @type {CustomEvent} */ event) => text(code, event.detail.value)}></wn-field>`)}</li>`;
  }
}

const TAG = own('media', Media);

/** @param {import('./item-tabs.js').Editor} editor */
export const mediaTab = ({ ctx, number, words }) => elementOf(words, TAG, { ctx, number, languages: words.languages });
