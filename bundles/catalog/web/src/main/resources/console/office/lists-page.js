// @ts-check
import { html, nothing } from 'lit';
import { View, readForm, validateForm } from '@webnav/sdk';
import { AssortmentTabs } from './assortments-page.js';
import { faultText, numbersOf } from './office.js';
import { PickedItems } from './picked.js';
import { officeStyles } from './styles.js';

const LISTS = '/api/v1/item-lists';
const SHOWN = 100;

/** Lists of items for assortment rules. */
export class ItemListsPage extends View {
  static properties = { lists: { state: true }, edited: { state: true }, items: { state: true }, faults: { state: true }, busy: { state: true } };

  static styles = officeStyles;

  #etag = '';

  constructor() {
    super();
    this.lists = /** @type {any[]} */ ([]);
    this.edited = /** @type {any} */ (undefined);
    this.items = /** @type {string[]} */ ([]);
    this.faults = /** @type {any[]} */ ([]);
    this.busy = false;
  }

  connectedCallback() {
    super.connectedCallback();
    this.ctx.setTitle(this.t('lists.title'));
    this.#run(() => this.#load());
  }

  async #load() {
    this.lists = (await this.ctx.api.get(LISTS)).map((/** @type {any} */ one) => ({ ...one, id: one.code }));
  }

  #address(code = this.edited.code) {
    return `${LISTS}/${encodeURIComponent(code)}`;
  }

  /** @param {any} list */
  async #open(list) {
    this.edited = list;
    this.items = [];
    this.faults = [];
    this.#etag = '';
    if (list.id) {
      await this.#run(async () => {
        const { data, etag } = await this.ctx.api.request('GET', this.#address());
        this.#etag = etag ?? '';
        this.items = [...data.items].sort();
      });
    }
  }

  /** @param {() => Promise<any>} work */
  async #run(work) {
    this.busy = true;
    this.faults = [];
    try {
      await work();
    } catch (error) {
      const problem = /** @type {any} */ (error);
      this.faults = problem.violations?.length ? problem.violations : [{ code: problem.code, message: problem.message }];
    }
    this.busy = false;
  }

  async #save() {
    const form = /** @type {HTMLElement} */ (this.querySelector('wn-drawer form'));
    if (this.busy || !validateForm(form)) {
      return;
    }
    const { code, name } = /** @type {any} */ (readForm(form));
    const key = this.edited.id ?? code.trim().toUpperCase();
    if (!this.edited.id && this.lists.some(one => one.code === key)) {
      this.faults = [{ code: 'catalog.code-taken', message: '' }];
      return;
    }
    await this.#run(async () => {
      await this.ctx.api.put(this.#address(key), { name, items: this.items }, { ifMatch: this.#etag || undefined });
      await this.#done();
    });
  }

  async #done() {
    this.edited = undefined;
    this.ctx.toast(this.t('form.saved'), { tone: 'ok' });
    await this.#load();
  }

  async #delete() {
    if (await this.ctx.confirm({ title: this.t('lists.delete-title'), confirm: this.t('action.delete'), tone: 'bad' })) {
      await this.#run(async () => {
        await this.ctx.api.delete(this.#address(), { ifMatch: this.#etag || undefined });
        await this.#done();
      });
    }
  }

  /** Numbers from a spreadsheet or a mail. */
  async #paste() {
    const field = /** @type {any} */ (this.querySelector('[data-paste]'));
    const pasted = /** @type {string[]} */ (field.value.split(/[\s,;]+/).filter(Boolean));
    await this.#run(async () => {
      const { numbers, unknown } = await numbersOf(this.ctx, pasted);
      this.items = [...new Set([...this.items, ...numbers])];
      field.value = unknown.join('\n');
      field.error = unknown.length > 0 ? this.t('lists.unknown', { count: unknown.length }) : '';
    });
  }

  render() {
    return html`
      <wn-page-header heading=${this.t('menu.assortments')} sub=${this.t('lists.sub')}>
        <button slot="actions" class="wn-button" data-variant="primary" @click=${() => this.#open({})}><wn-icon name="plus"></wn-icon>${this.t('lists.add')}</button>
      </wn-page-header>
      ${AssortmentTabs(this.ctx, 'lists')}
      ${this.edited ? nothing : this.#faults()}
      <wn-table class="wn-card" name="item-lists" label=${this.t('lists.title')} .rows=${this.lists} empty-icon="list" empty-heading=${this.t('lists.none')} empty-text=${this.t('lists.none-text')}
        @wn-open=${(/** @type {CustomEvent} */ event) => this.#open(event.detail)} .columns=${[
          { field: 'name', label: this.t('products.name'), primary: true, render: (/** @type {any} */ row) => html`<button class="wn-button" data-variant="link" @click=${() => this.#open(row)}>${row.name || row.code}</button>` },
          { field: 'code', label: this.t('attributes.code') },
          { field: 'items', label: this.t('lists.items'), format: 'number' }]}></wn-table>
      <wn-drawer heading=${this.edited?.name || this.t('lists.add')} ?open=${!!this.edited} @wn-close=${() => { this.edited = undefined; this.faults = []; }}>
        ${this.edited ? this.#form() : nothing}
        ${this.edited?.id ? html`<button slot="footer" class="wn-button" data-tone="bad" ?disabled=${this.busy} @click=${this.#delete}>${this.t('action.delete')}</button>` : nothing}
        ${this.edited ? html`<button slot="footer" class="wn-button" data-variant="primary" ?disabled=${this.busy} @click=${this.#save}>${this.t('action.save')}</button>` : nothing}
      </wn-drawer>`;
  }

  #faults() {
    return this.faults.map(fault => html`<div class="wn-notice" data-tone="bad" role="alert"><span>${faultText(this.ctx, fault)}</span></div>`);
  }

  #form() {
    const shown = this.items.slice(0, SHOWN);
    return html`<form class="wn-form" novalidate @submit=${(/** @type {Event} */ event) => { event.preventDefault(); this.#save(); }}>
      ${this.#faults()}
      <wn-field name="code" required maxlength="40" label=${this.t('attributes.code')} value=${this.edited.code ?? ''} ?readonly=${!!this.edited.id}></wn-field>
      <wn-field name="name" required maxlength="250" label=${this.t('products.name')} value=${this.edited.name ?? ''}></wn-field>
      <section class="wn-stack"><h3>${this.t('catalog.count', { count: this.items.length })}</h3>
        ${PickedItems({ ctx: this.ctx, label: this.t('lists.items'), numbers: shown, refresh: () => this.requestUpdate(), change: numbers => { this.items = [...numbers, ...this.items.slice(SHOWN)]; } })}
        ${this.items.length > SHOWN ? html`<p class="wn-soft">${this.t('lists.more', { count: this.items.length - SHOWN })}</p>` : nothing}
      </section>
      <wn-field type="textarea" data-paste label=${this.t('lists.paste')} help=${this.t('lists.paste-help')}></wn-field>
      <div><button type="button" class="wn-button" @click=${this.#paste}><wn-icon name="clipboard-paste"></wn-icon>${this.t('lists.take')}</button></div>
    </form>`;
  }
}
