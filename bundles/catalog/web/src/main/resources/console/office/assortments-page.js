// @ts-check
import { html, nothing } from 'lit';
import { View } from '@webnav/sdk';
import { RuleRow, blankRule } from './assortment-rule.js';
import { faultText, guard, loadWords } from './office.js';
import { officeStyles } from './styles.js';

const RULES = '/api/v1/assortments';
const PATHS = /** @type {Record<string, string>} */ ({ PRICE_GROUP: 'price-group', CUSTOMER: 'customer' });

/** @param {any} target */
const keyOf = target => `${target.kind}|${target.code}`;

/** @param {any} ctx @param {'rules'|'lists'} selected */
export const AssortmentTabs = (ctx, selected) => html`
  <wn-tabs label=${ctx.t('menu.assortments')} selected=${selected} .tabs=${[{ id: 'rules', label: ctx.t('assortment.rules') }, { id: 'lists', label: ctx.t('lists.title') }]}
    @wn-change=${(/** @type {CustomEvent} */ event) => ctx.nav(event.detail.value === 'rules' ? '/assortments' : '/assortments/lists')}></wn-tabs>`;

/** Who sees and may order what. */
export class AssortmentsPage extends View {
  static properties = { targets: { state: true }, words: { state: true }, target: { state: true }, kept: { state: true }, rules: { state: true }, kind: { state: true }, failure: { state: true }, faults: { state: true }, stale: { state: true }, busy: { state: true } };

  static styles = officeStyles;

  #etag = '';
  /** @type {() => void} */
  #unguard = () => undefined;

  constructor() {
    super();
    this.targets = /** @type {any[]} */ ([]);
    this.words = /** @type {any} */ (undefined);
    this.target = { kind: 'ALL', code: '' };
    this.kept = /** @type {any[]} */ ([]);
    this.rules = /** @type {any[]} */ ([]);
    this.kind = 'PRICE_GROUP';
    this.failure = '';
    this.faults = /** @type {any[]} */ ([]);
    this.stale = false;
    this.busy = false;
  }

  connectedCallback() {
    super.connectedCallback();
    this.ctx.setTitle(this.t('menu.assortments'));
    const { kind, code = '' } = this.ctx.query;
    this.target = PATHS[kind] && code ? { kind, code } : this.target;
    this.#unguard = guard(this.ctx, () => this.#dirty);
    this.#run(async () => {
      const words = await loadWords(this.ctx);
      await this.#load();
      this.words = words; // What is changed before the rules have come would be lost.
    });
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#unguard();
  }

  get #dirty() {
    return JSON.stringify(this.rules) !== JSON.stringify(this.kept);
  }

  /** @param {any} [target] */
  #address(target = this.target) {
    return target.kind === 'ALL' ? `${RULES}/all` : `${RULES}/${PATHS[target.kind]}/${encodeURIComponent(target.code)}`;
  }

  async #load() {
    this.targets = await this.ctx.api.get(RULES);
    this.#take(await this.ctx.api.request('GET', this.#address()));
  }

  /** @param {any} answer */
  #take({ data, etag }) {
    this.#etag = etag ?? '';
    this.kept = this.rules = data.rules;
    this.faults = [];
    this.stale = false;
  }

  /** @param {() => Promise<any>} work */
  async #run(work) {
    this.busy = true;
    this.failure = '';
    try {
      await work();
    } catch (error) {
      const problem = /** @type {any} */ (error);
      this.faults = problem.violations ?? [];
      this.stale = problem.code === 'catalog.changed-meanwhile';
      this.failure = this.stale || this.faults.length > 0 ? '' : problem.message;
    }
    this.busy = false;
  }

  /** @param {any} target */
  async #choose(target) {
    if (this.#dirty && !await this.ctx.confirm({ title: this.t('office.leave'), text: this.t('office.leave-text'), confirm: this.t('office.leave-do'), tone: 'bad' })) {
      return;
    }
    this.target = target;
    this.rules = this.kept = [];
    this.ctx.setQuery({ kind: target.kind === 'ALL' ? '' : target.kind, code: target.code });
    await this.#run(() => this.#load());
  }

  #save() {
    return this.#run(async () => {
      this.#take(await this.ctx.api.request('PUT', this.#address(), { body: { rules: this.rules }, ifMatch: this.#etag }));
      this.targets = await this.ctx.api.get(RULES);
      this.ctx.toast(this.t('form.saved'), { tone: 'ok' });
    });
  }

  /** @param {Event} event */
  #add(event) {
    event.preventDefault();
    const field = /** @type {any} */ (this.querySelector('.assortment-new wn-field:last-of-type'));
    if (field.validate()) {
      this.#choose({ kind: this.kind, code: field.value.trim() });
      field.value = '';
    }
  }

  /** @param {any} target */
  #name(target) {
    return target.kind === 'ALL' ? this.t('assortment.everybody') : this.t(`assortment.target.${target.kind}`, { code: target.code });
  }

  render() {
    return html`
      <wn-page-header heading=${this.t('menu.assortments')} sub=${this.t('assortment.sub')}></wn-page-header>
      ${AssortmentTabs(this.ctx, 'rules')}
      ${this.words ? html`<div class="assortment">${this.#targets()}${this.#editor()}</div>` : this.failure ? html`<div class="wn-notice" data-tone="bad" role="alert">${this.failure}</div>` : html`<span class="wn-skeleton" data-size="card"></span>`}`;
  }

  #targets() {
    const all = [{ kind: 'ALL', code: '' }, ...this.targets.filter(one => one.kind !== 'ALL')];
    const shown = all.some(one => keyOf(one) === keyOf(this.target)) ? all : [...all, this.target];
    const count = (/** @type {any} */ target) => this.targets.find(one => keyOf(one) === keyOf(target))?.rules.length ?? 0;
    return html`<section class="wn-card wn-stack"><h2 class="wn-card-title">${this.t('assortment.targets')}</h2>
      <ul class="assortment-targets">${shown.map(target => html`<li><button type="button" aria-current=${keyOf(target) === keyOf(this.target) ? 'true' : nothing} @click=${() => this.#choose({ kind: target.kind, code: target.code })}>
        <span>${this.#name(target)}</span><span class="wn-count">${this.ctx.fmt.number(count(target))}</span></button></li>`)}</ul>
      <form class="wn-form assortment-new" novalidate @submit=${this.#add}>
        <wn-field type="select" required label=${this.t('assortment.for')} value=${this.kind} .options=${Object.keys(PATHS).map(value => ({ value, label: this.t(`assortment.kind.${value}`) }))}
          @wn-change=${(/** @type {CustomEvent} */ event) => { this.kind = event.detail.value; }}></wn-field>
        <wn-field required maxlength="40" label=${this.t(`assortment.code.${this.kind}`)}></wn-field>
        <button class="wn-button"><wn-icon name="plus"></wn-icon>${this.t('assortment.add-target')}</button>
      </form></section>`;
  }

  /** @param {any} fault */
  #faultText(fault) {
    const at = /^rules\[(\d+)]/.exec(fault.field ?? '')?.[1];
    return (at ? `${this.t('assortment.rule', { at: Number(at) + 1 })}: ` : '') + faultText(this.ctx, fault);
  }

  #editor() {
    const change = (/** @type {any[]} */ rules) => { this.rules = rules; this.faults = []; };
    return html`<section class="wn-card wn-stack"><h2 class="wn-card-title">${this.#name(this.target)}</h2>
      <p class="wn-soft">${this.t(this.target.kind === 'ALL' ? 'assortment.help-all' : 'assortment.help')}</p>
      ${this.failure ? html`<div class="wn-notice" data-tone="bad" role="alert">${this.failure}</div>` : nothing}
      ${this.stale ? html`<div class="wn-notice" data-tone="warn" role="alert"><span>${this.t('office.stale')}</span><button class="wn-button" data-size="s" @click=${() => this.#run(() => this.#load())}>${this.t('office.stale-drop')}</button></div>` : nothing}
      ${this.faults.length > 0 ? html`<ul class="office-faults" role="alert">${this.faults.map(fault => html`<li>${this.#faultText(fault)}</li>`)}</ul>` : nothing}
      ${this.rules.length === 0 ? html`<p class="wn-soft">${this.t('assortment.none')}</p>` : nothing}
      <div>${this.rules.map((rule, at) => RuleRow({ ctx: this.ctx, words: this.words, rules: this.rules, rule, at, change }))}</div>
      <div class="wn-row"><button type="button" class="wn-button" ?disabled=${this.busy} @click=${() => change([...this.rules, blankRule()])}><wn-icon name="plus"></wn-icon>${this.t('assortment.add')}</button></div>
      ${this.#dirty ? html`<div class="wn-form-actions"><button type="button" class="wn-button" ?disabled=${this.busy} @click=${() => change(this.kept)}>${this.t('office.discard')}</button>
        <button type="button" class="wn-button" data-variant="primary" ?disabled=${this.busy} @click=${() => this.#save()}>${this.t('action.save')}</button></div>` : nothing}</section>`;
  }
}
