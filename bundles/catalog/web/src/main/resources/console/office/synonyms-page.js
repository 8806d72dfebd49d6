// @ts-check
import { html, nothing } from 'lit';
import { View } from '@webnav/sdk';
import { faultText, guard, languageName } from './office.js';
import { RowEditor } from './rows.js';
import { officeStyles } from './styles.js';

/** Words that mean the same to whoever searches, per language. */
export class SynonymsPage extends View {
  static properties = { languages: { state: true }, language: { state: true }, kept: { state: true }, rows: { state: true }, faults: { state: true }, stale: { state: true }, busy: { state: true } };

  static styles = officeStyles;

  #etag = '';
  /** @type {() => void} */
  #unguard = () => undefined;

  constructor() {
    super();
    this.languages = /** @type {string[]} */ ([]);
    this.language = '';
    /** @type {{words: string}[]|undefined} */
    this.kept = undefined;
    this.rows = /** @type {{words: string}[]} */ ([]);
    this.faults = /** @type {any[]} */ ([]);
    this.stale = false;
    this.busy = false;
  }

  connectedCallback() {
    super.connectedCallback();
    this.ctx.setTitle(this.t('menu.synonyms'));
    this.#unguard = guard(this.ctx, () => this.#dirty);
    this.#run(async () => {
      this.languages = await this.ctx.api.get('/api/v1/item-register/languages');
      await this.#open(this.ctx.query.language || this.languages.find(one => one === this.ctx.lang) || this.languages[0]);
    });
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#unguard();
  }

  get #dirty() {
    return this.kept !== undefined && JSON.stringify(this.kept) !== JSON.stringify(this.rows);
  }

  get #address() {
    return `/api/v1/synonyms/${encodeURIComponent(this.language)}`;
  }

  /** @param {string} language */
  async #open(language) {
    this.language = language;
    this.#take(await this.ctx.api.request('GET', this.#address));
  }

  /** @param {any} answer */
  #take({ data, etag }) {
    this.#etag = etag ?? '';
    this.kept = this.rows = data.groups.map((/** @type {string[]} */ group) => ({ words: group.join(', ') }));
    this.faults = [];
    this.stale = false;
  }

  /** @param {() => Promise<any>} work */
  async #run(work) {
    this.busy = true;
    try {
      await work();
    } catch (error) {
      const problem = /** @type {any} */ (error);
      this.stale = problem.code === 'catalog.changed-meanwhile';
      this.faults = this.stale ? [] : problem.violations?.length ? problem.violations : [{ code: problem.code, message: problem.message }];
    }
    this.busy = false;
  }

  #save() {
    const groups = this.rows.map(row => row.words.split(',').map(word => word.trim()).filter(Boolean)).filter(group => group.length > 0);
    return this.#run(async () => {
      this.#take(await this.ctx.api.request('PUT', this.#address, { body: { groups }, ifMatch: this.#etag }));
      this.ctx.toast(this.t('form.saved'), { tone: 'ok' });
    });
  }

  /** @param {string} language */
  async #show(language) {
    if (!this.#dirty || await this.ctx.confirm({ title: this.t('office.leave'), text: this.t('office.leave-text'), confirm: this.t('office.leave-do'), tone: 'bad' })) {
      this.ctx.setQuery({ language });
      await this.#run(() => this.#open(language));
    } else {
      /** @type {any} */ (this.querySelector('wn-tabs')).selected = this.language;
    }
  }

  render() {
    return html`
      <wn-page-header heading=${this.t('menu.synonyms')} sub=${this.t('synonyms.sub')}></wn-page-header>
      <wn-tabs label=${this.t('media.language')} selected=${this.language} .tabs=${this.languages.map(id => ({ id, label: languageName(this.ctx, id) }))}
        @wn-change=${(/** @type {CustomEvent} */ event) => this.#show(event.detail.value)}></wn-tabs>
      <section class="wn-card wn-stack">
        ${this.faults.map(fault => html`<div class="wn-notice" data-tone="bad" role="alert">${faultText(this.ctx, fault)}</div>`)}
        ${this.stale ? html`<div class="wn-notice" data-tone="warn" role="alert"><span>${this.t('office.stale')}</span>
          <button class="wn-button" data-size="s" @click=${() => this.#run(() => this.#open(this.language))}>${this.t('office.stale-drop')}</button></div>` : nothing}
        <p class="wn-soft">${this.t('synonyms.help')}</p>
        ${this.kept ? RowEditor({ ctx: this.ctx, label: this.t('menu.synonyms'), rows: this.rows, blank: { words: '' }, change: rows => { this.rows = rows; this.faults = []; },
          cells: [{ name: 'words', label: this.t('synonyms.words'), maxlength: 2000, placeholder: this.t('synonyms.example') }] }) : html`<span class="wn-skeleton" data-size="card"></span>`}
        ${this.#dirty ? html`<div class="wn-form-actions"><button class="wn-button" ?disabled=${this.busy} @click=${() => { this.rows = this.kept ?? []; }}>${this.t('office.discard')}</button>
          <button class="wn-button" data-variant="primary" ?disabled=${this.busy} @click=${this.#save}>${this.t('action.save')}</button></div>` : nothing}
      </section>`;
  }
}
