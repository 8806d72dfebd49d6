// @ts-check
import { html, nothing } from 'lit';
import { View, validateForm } from '@webnav/sdk';
import { changeOf, draftOf, rebased, valueAt, withValue } from './draft.js';
import { TABS, tabOf } from './item-tabs.js';
import { LIFE_TONES, chosen, faultText, guard, loadWords } from './office.js';
import { officeStyles } from './styles.js';

const SHEETS = '/api/v1/item-sheets/';

/** One item with everything that its owner keeps of it; what the ERP owns is shown, not changed. */
export class ProductPage extends View {
  static properties = {
    kept: { state: true }, draft: { state: true }, words: { state: true }, tab: { state: true }, faults: { state: true },
    failure: { state: true }, stale: { state: true }, busy: { state: true }
  };

  static styles = officeStyles;

  /** @type {() => void} */
  #unguard = () => undefined;

  constructor() {
    super();
    this.kept = /** @type {any} */ (undefined);
    this.draft = /** @type {any} */ (undefined);
    this.words = /** @type {any} */ (undefined);
    this.tab = 'texts';
    this.faults = /** @type {any[]} */ ([]);
    this.failure = '';
    this.stale = false;
    this.busy = false;
  }

  connectedCallback() {
    super.connectedCallback();
    this.tab = TABS.some(one => one.id === this.ctx.query.tab) ? this.ctx.query.tab : 'texts';
    this.#unguard = guard(this.ctx, () => this.#dirty);
    this.#open();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#unguard();
  }

  get #address() {
    return SHEETS + encodeURIComponent(this.ctx.params.number);
  }

  get #change() {
    return this.kept ? changeOf(this.kept.sheet, this.draft) : {};
  }

  get #dirty() {
    return Object.keys(this.#change).length > 0;
  }

  async #open() {
    try {
      [this.words] = await Promise.all([loadWords(this.ctx), this.#load()]);
    } catch (error) {
      this.failure = /** @type {any} */ (error).message;
    }
  }

  async #load() {
    this.#take(await this.ctx.api.get(this.#address));
  }

  /** @param {any} answer */
  #take(answer) {
    this.kept = { ...answer, sheet: draftOf(answer.sheet) };
    this.draft = this.kept.sheet;
    this.faults = [];
    this.failure = '';
    this.stale = false;
    this.ctx.setTitle(this.#name);
  }

  get #name() {
    return this.kept ? chosen(this.ctx, this.kept.sheet.names, this.kept.sheet.names[''] || this.ctx.params.number) : this.ctx.params.number;
  }

  async #save() {
    const form = /** @type {HTMLElement|null} */ (this.querySelector('form:not([data-own])'));
    if (this.busy || (form && !validateForm(form))) {
      return;
    }
    this.busy = true;
    this.failure = '';
    this.faults = [];
    try {
      this.#take(await this.ctx.api.patch(this.#address, this.#change, { ifMatch: `"${this.kept.tag}"` }));
      this.ctx.toast(this.t('form.saved'), { tone: 'ok' });
    } catch (error) {
      this.#refused(/** @type {any} */ (error));
    }
    this.busy = false;
  }

  /** @param {any} error */
  async #refused(error) {
    this.stale = error.code === 'catalog.changed-meanwhile';
    this.faults = error.violations ?? [];
    this.failure = this.stale || this.faults.length > 0 ? '' : error.message;
    const first = this.faults[0] && tabOf(this.faults[0].field);
    if (first && !this.faults.some(fault => tabOf(fault.field) === this.tab)) {
      this.tab = first;
    }
    await this.updateComplete;
    /** @type {any} */ (this.querySelector('[error]:not([error=""])'))?.focus?.();
  }

  /** Puts what was typed here upon what somebody else saved. */
  async #rebase() {
    const change = this.#change;
    try {
      await this.#load();
      this.draft = rebased(this.kept.sheet, change);
    } catch (error) {
      this.failure = /** @type {any} */ (error).message;
    }
  }

  /** What the tabs work with. @returns {import('./item-tabs.js').Editor} */
  get #editor() {
    return {
      ctx: this.ctx,
      words: this.words,
      draft: this.draft,
      number: this.kept.sheet.number,
      refresh: () => this.requestUpdate(),
      value: path => valueAt(this.draft, path),
      set: (path, value) => {
        this.draft = withValue(this.draft, path, value);
        this.faults = this.faults.filter(fault => fault.field !== path && !fault.field.startsWith(`${path}.`));
      },
      locked: path => this.kept.ownedByErp.includes(path),
      faults: path => this.faults.filter(fault => fault.field === path || fault.field.startsWith(`${path}.`)).map(fault => faultText(this.ctx, fault))
    };
  }

  render() {
    const crumbs = [{ label: this.t('menu.products'), path: '/products' }];
    if (!this.draft || !this.words) {
      return html`<wn-page-header heading=${this.ctx.params.number} .crumbs=${crumbs}></wn-page-header>
        ${this.failure ? html`<div class="wn-notice" data-tone="bad" role="alert">${this.failure}</div>` : html`<span class="wn-skeleton" data-size="card"></span>`}`;
    }
    const { kept } = this;
    return html`
      <wn-page-header heading=${this.#name} sub=${kept.sheet.number} .crumbs=${crumbs}>
        <span slot="badge" class="wn-badge" data-tone=${kept.origin === 'ERP' ? 'neutral' : 'info'}>${this.t(`owner.${kept.origin}`)}</span>
        ${kept.sheet.blocked ? html`<span slot="badge" class="wn-badge" data-tone=${LIFE_TONES.BLOCKED}>${this.t('life.BLOCKED')}</span>` : nothing}
        <a slot="actions" class="wn-button" href=${this.ctx.link(`/catalog/${encodeURIComponent(kept.sheet.number)}`)}><wn-icon name="eye"></wn-icon>${this.t('product.as-buyers')}</a>
      </wn-page-header>
      <div class="wn-stack">
        ${kept.origin === 'ERP' ? html`<div class="wn-notice"><wn-icon name="lock"></wn-icon><span>${this.t('product.of-erp')}</span></div>` : nothing}
        ${this.#problems()}
        <wn-tabs label=${this.#name} selected=${this.tab} .tabs=${this.#tabs()} @wn-change=${(/** @type {CustomEvent} */ event) => this.#show(event.detail.value)}></wn-tabs>
      </div>
      ${this.#panel()}
      ${this.#dirty ? this.#bar() : nothing}`;
  }

  /** @param {string} tab */
  #show(tab) {
    this.tab = tab;
    this.ctx.setQuery({ tab: tab === 'texts' ? '' : tab });
  }

  #tabs() {
    return TABS.map(({ id }) => {
      const count = this.faults.filter(fault => tabOf(fault.field) === id).length;
      return { id, label: this.t(`product.tab.${id}`), ...(count > 0 ? { count } : {}) };
    });
  }

  #panel() {
    const tab = /** @type {any} */ (TABS.find(one => one.id === this.tab));
    return html`<form class="office-panel" novalidate ?data-own=${tab.parts.length === 0} role="tabpanel" aria-label=${this.t(`product.tab.${this.tab}`)}
      @submit=${(/** @type {Event} */ event) => { event.preventDefault(); this.#save(); }}>${tab.render(this.#editor)}</form>`;
  }

  #problems() {
    return html`
      ${this.failure ? html`<div class="wn-notice" data-tone="bad" role="alert"><wn-icon name="circle-alert"></wn-icon><span>${this.failure}</span></div>` : nothing}
      ${this.faults.length > 0 ? html`<div class="wn-notice" data-tone="bad" role="alert"><wn-icon name="circle-alert"></wn-icon><span>${this.t('product.faults', { count: this.faults.length })}</span></div>` : nothing}
      ${this.stale ? html`<div class="wn-notice" data-tone="warn" role="alert"><wn-icon name="triangle-alert"></wn-icon><div class="wn-stack">
        <span>${this.t('office.stale')}</span>
        <span class="wn-row"><button class="wn-button" data-size="s" @click=${this.#rebase}>${this.t('office.stale-keep')}</button>
          <button class="wn-button" data-size="s" @click=${() => this.#load()}>${this.t('office.stale-drop')}</button></span></div></div>` : nothing}`;
  }

  #bar() {
    return html`<div class="office-save" role="region" aria-label=${this.t('office.unsaved')}>
      <span>${this.t('office.unsaved')}</span>
      <button class="wn-button" ?disabled=${this.busy} @click=${() => { this.draft = this.kept.sheet; this.faults = []; }}>${this.t('office.discard')}</button>
      <button class="wn-button" data-variant="primary" ?disabled=${this.busy} aria-busy=${this.busy} @click=${this.#save}>${this.t('action.save')}</button></div>`;
  }
}
