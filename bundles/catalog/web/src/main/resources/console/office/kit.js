// @ts-check
import { html, nothing } from 'lit';
import { View } from '@webnav/sdk';
import { faultText, findItems, inLanguage, namesOf, optionsOf } from './office.js';
import { elementOf, own } from './own.js';

const BLANK = () => ({ configurable: false, price: 'OWN', orderedAs: 'ONE_LINE', slots: [] });

/** Makes the item a kit: slots that one of some items fills. */
class Kit extends View {
  static properties = { number: { attribute: false }, languages: { attribute: false }, kept: { state: true }, kit: { state: true }, names: { state: true }, faults: { state: true }, failure: { state: true }, busy: { state: true } };

  #etag = '';

  constructor() {
    super();
    this.number = '';
    /** @type {string[]} */
    this.languages = [];
    this.kept = /** @type {any} */ (undefined);
    this.kit = /** @type {any} */ (undefined);
    this.names = /** @type {Record<string, string>} */ ({});
    this.faults = /** @type {any[]} */ ([]);
    this.failure = '';
    this.busy = false;
  }

  connectedCallback() {
    super.connectedCallback();
    if (this.kit === undefined) {
      this.#load();
    }
  }

  get #address() {
    return `/api/v1/kits/${encodeURIComponent(this.number)}/definition`;
  }

  async #load() {
    try {
      this.#take(await this.ctx.api.request('GET', this.#address));
    } catch (error) {
      this.#none(/** @type {any} */ (error));
    }
  }

  /** @param {any} error */
  #none(error) {
    this.kept = this.kit = null;
    this.failure = error.status === 404 ? '' : error.message;
  }

  /** @param {any} answer */
  async #take({ data, etag }) {
    this.#etag = etag ?? '';
    this.kept = this.kit = data;
    this.faults = [];
    this.failure = '';
    this.names = await namesOf(this.ctx, [...new Set(/** @type {string[]} */ (data.slots.flatMap((/** @type {any} */ slot) => slot.choices.map((/** @type {any} */ one) => one.item))))]);
  }

  async #save() {
    const { configurable, price, orderedAs, slots } = this.kit;
    await this.#run(async () => {
      await this.#take(await this.ctx.api.request('PUT', this.#address, { body: { configurable, price, orderedAs, slots }, ifMatch: this.#etag }));
      this.ctx.toast(this.ctx.t('form.saved'), { tone: 'ok' });
    });
  }

  async #remove() {
    if (await this.ctx.confirm({ title: this.t('kit.remove-title'), text: this.t('kit.remove-text'), confirm: this.t('kit.remove'), tone: 'bad' })) {
      await this.#run(async () => {
        await this.ctx.api.delete(this.#address, { ifMatch: this.#etag });
        this.kept = this.kit = null;
        this.#etag = '';
      });
    }
  }

  /** @param {() => Promise<void>} work */
  async #run(work) {
    this.busy = true;
    try {
      await work();
    } catch (error) {
      const problem = /** @type {any} */ (error);
      this.faults = problem.violations ?? [];
      this.failure = this.faults.length > 0 ? '' : problem.message;
    }
    this.busy = false;
  }

  /** @param {Record<string, any>} change */
  #set(change) {
    this.kit = { ...this.kit, ...change };
  }

  /** @param {number} at @param {Record<string, any>} change */
  #slot(at, change) {
    this.#set({ slots: this.kit.slots.map((/** @type {any} */ slot, /** @type {number} */ i) => (i === at ? { ...slot, ...change } : slot)) });
  }

  render() {
    if (this.kit === undefined) {
      return html`<span class="wn-skeleton" data-size="card"></span>`;
    }
    if (this.kit === null) {
      return html`<wn-empty class="wn-card" icon="boxes" heading=${this.t('kit.none')} text=${this.failure || this.t('kit.none-text')}>
        <button type="button" class="wn-button" @click=${() => { this.kit = BLANK(); this.#add(); }}>${this.t('kit.make')}</button></wn-empty>`;
    }
    const dirty = JSON.stringify(this.kit) !== JSON.stringify(this.kept);
    return html`
      <section class="wn-card wn-stack"><h2 class="wn-card-title">${this.t('kit.title')}</h2>
        ${this.failure ? html`<div class="wn-notice" data-tone="bad" role="alert">${this.failure}</div>` : nothing}
        ${this.#faultsOf(fault => !fault.field.startsWith('slots['))}
        <div class="wn-form-row office-end">
          ${this.#choice('price', 'kit.price', ['OWN', 'SUMMED'])}
          ${this.#choice('orderedAs', 'kit.ordered-as', ['ONE_LINE', 'COMPONENTS'])}
          <wn-field class="office-check" type="checkbox" label=${this.t('kit.configurable')} value=${this.kit.configurable ? 'true' : ''}
            @wn-change=${(/** @type {CustomEvent} */ event) => this.#set({ configurable: event.detail.value === 'true' })}></wn-field>
        </div>
        <p class="wn-soft">${this.t(this.kit.configurable ? 'kit.configurable-help' : 'kit.fixed-help')}</p>
        ${this.kit.slots.map((/** @type {any} */ slot, /** @type {number} */ i) => this.#slotFields(slot, i))}
        <div class="wn-row">
          <button type="button" class="wn-button" @click=${() => this.#add()}><wn-icon name="plus"></wn-icon>${this.t('kit.add-slot')}</button>
          ${this.kept ? html`<button type="button" class="wn-button" data-tone="bad" ?disabled=${this.busy} @click=${this.#remove}>${this.t('kit.remove')}</button>` : nothing}
        </div>
      </section>
      ${dirty ? html`<div class="office-save" role="region" aria-label=${this.t('kit.unsaved')}><span>${this.t('kit.unsaved')}</span>
        <button type="button" class="wn-button" ?disabled=${this.busy} @click=${() => { this.kit = this.kept; this.faults = []; this.failure = ''; }}>${this.t('office.discard')}</button>
        <button type="button" class="wn-button" data-variant="primary" ?disabled=${this.busy} @click=${this.#save}>${this.t('kit.save')}</button></div>` : nothing}`;
  }

  #add() {
    const code = String(this.kit.slots.length + 1);
    this.#set({ slots: [...this.kit.slots, { code, names: {}, optional: false, choices: [] }] });
  }

  /** @param {(fault: any) => boolean} which */
  #faultsOf(which) {
    const texts = this.faults.filter(which).map(fault => faultText(this.ctx, fault));
    return texts.length > 0 ? html`<ul class="office-faults" role="alert">${texts.map(text => html`<li>${text}</li>`)}</ul>` : nothing;
  }

  /** @param {string} name @param {'kit.price'|'kit.ordered-as'} label @param {string[]} values */
  #choice(name, label, values) {
    return html`<wn-field type="select" required label=${this.t(label)} value=${this.kit[name]} .options=${optionsOf(this.ctx, label, values)}
      @wn-change=${(/** @type {CustomEvent} */ event) => this.#set({ [name]: event.detail.value })}></wn-field>`;
  }

  /** @param {any} slot @param {number} at */
  #slotFields(slot, at) {
    const name = this.t('kit.slot', { at: at + 1 });
    return html`<div class="office-slot" role="group" aria-label=${name}>
      <div class="office-slot-head"><h3>${name}</h3>
        <wn-field type="checkbox" label=${this.t('kit.optional')} value=${slot.optional ? 'true' : ''} @wn-change=${(/** @type {CustomEvent} */ event) => this.#slot(at, { optional: event.detail.value === 'true' })}></wn-field>
        <button type="button" class="wn-icon-button" aria-label=${this.t('office.remove', { name })} title=${this.t('action.remove')}
          @click=${() => this.#set({ slots: this.kit.slots.filter((/** @type {any} */ _, /** @type {number} */ i) => i !== at) })}><wn-icon name="trash-2"></wn-icon></button></div>
      ${this.#faultsOf(fault => fault.field.startsWith(`slots[${at}]`))}
      <div class="wn-form-row">
        <wn-field required maxlength="20" label=${this.t('kit.code')} value=${slot.code} @wn-change=${(/** @type {CustomEvent} */ event) => this.#slot(at, { code: event.detail.value })}></wn-field>
        ${this.languages.map(code => html`<wn-field maxlength="250" label=${inLanguage(this.ctx, this.t('products.name'), code)} value=${slot.names[code] ?? ''}
          @wn-change=${(/** @type {CustomEvent} */ event) => this.#slot(at, { names: { ...slot.names, [code]: event.detail.value } })}></wn-field>`)}
      </div>
      ${this.#choices(slot, at)}</div>`;
  }

  /** The first is taken, the others in its place. @param {any} slot @param {number} at */
  #choices(slot, at) {
    const put = (/** @type {any[]} */ choices) => this.#slot(at, { choices });
    const add = (/** @type {CustomEvent} */ event) => {
      const { value, choice } = event.detail;
      if (value && !slot.choices.some((/** @type {any} */ one) => one.item === value)) {
        this.names = { ...this.names, [value]: choice?.label.split(' · ').slice(1).join(' · ') ?? '' };
        put([...slot.choices, { item: value, quantity: '1' }]);
      }
      Object.assign(/** @type {any} */ (event.target), { value: '', text: '' });
    };
    return html`
      <ol class="office-list" aria-label=${this.t('kit.choices')}>${slot.choices.map((/** @type {any} */ one, /** @type {number} */ i) => html`
        <li><span>${this.names[one.item] || one.item}<small>${one.item}${i > 0 ? ` · ${this.t('kit.instead')}` : ''}</small></span>
          <wn-quantity label=${this.t('item.quantity-of', { name: one.item })} min="0.00001" step="0" value=${one.quantity} @wn-change=${(/** @type {CustomEvent} */ event) => put(
            slot.choices.map((/** @type {any} */ each) => (each === one ? { ...each, quantity: event.detail.value } : each)))}></wn-quantity>
          <button type="button" class="wn-icon-button" aria-label=${this.t('office.up', { name: one.item })} title=${this.t('office.up', { name: one.item })} ?disabled=${i === 0}
            @click=${() => put([...slot.choices.slice(0, i - 1), one, slot.choices[i - 1], ...slot.choices.slice(i + 1)])}><wn-icon name="arrow-up"></wn-icon></button>
          <button type="button" class="wn-icon-button" aria-label=${this.t('office.remove', { name: one.item })} title=${this.t('action.remove')}
            @click=${() => put(slot.choices.filter((/** @type {any} */ each) => each !== one))}><wn-icon name="trash-2"></wn-icon></button></li>`)}</ol>
      <wn-lookup label=${this.t(slot.choices.length === 0 ? 'kit.add-item' : 'kit.add-instead')} placeholder=${this.t('products.search')} .search=${(/** @type {string} */ text) => findItems(this.ctx, text)} @wn-change=${add}></wn-lookup>`;
  }
}

const TAG = own('kit', Kit);

/** @param {import('./item-tabs.js').Editor} editor */
export const kitTab = ({ ctx, number, words }) => elementOf(words, TAG, { ctx, number, languages: words.languages });
