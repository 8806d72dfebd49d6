// @ts-check
import { css, html, nothing } from 'lit';
import { View } from '@webnav/sdk';
import { transferColumns, transferDetails } from './transfers.js';
import { UNDECIDED, WAITING, connectionTile, countOf, waitingTile } from './widgets.js';

const CALM = 5000;
const EAGER = 1000;
const TRANSFERS = '/api/v1/exchange/transfers';

/** Connections to the ERP, how far its data has been read, and orders on their way into it, as it happens. */
export class ExchangePage extends View {
  static properties = { state: { state: true }, connectors: { state: true }, subjects: { state: true }, counts: { state: true },
    tab: { state: true }, chosen: { state: true }, attempts: { state: true }, failure: { state: true }, busy: { state: true } };

  static styles = css`
    .erp-tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(210px, 100%), 1fr)); gap: var(--wn-space-4); margin-block-end: var(--wn-space-5); }
    .erp-tiles wn-kpi { overflow-wrap: anywhere; }
    .erp-attempts { list-style: none; margin: 0; padding: 0; display: grid; gap: var(--wn-space-4); }
    .erp-attempts > li { border-inline-start: 2px solid var(--wn-line); padding-inline-start: var(--wn-space-4); }
    .wn-button.erp-open { padding-inline: 0; justify-content: flex-start; text-align: start; white-space: nowrap; }
    .erp-panel > p { margin-block-end: var(--wn-space-4); }
    .erp-row { cursor: pointer; }
    .erp-detail { margin: var(--wn-space-1) 0 0; overflow-wrap: anywhere; }
    .erp-bad { color: var(--wn-bad); overflow-wrap: anywhere; }
    @media (max-width: 560px) { .erp-tiles { grid-template-columns: repeat(2, minmax(0, 1fr)); gap: var(--wn-space-3); } }
  `;

  /** @type {any} */
  #timer;
  #wished = false;

  constructor() {
    super();
    this.state = /** @type {any} */ (undefined);
    this.connectors = /** @type {any[]} */ ([]);
    this.subjects = /** @type {any[]} */ ([]);
    this.counts = /** @type {{waiting?: number, undecided?: number}} */ ({});
    this.tab = 'orders';
    this.chosen = /** @type {any} */ (undefined);
    this.attempts = /** @type {any[]|undefined} */ (undefined);
    this.failure = /** @type {any} */ (undefined);
    this.busy = false;
    this.loadAll = (/** @type {any} */ { state, page, size }) => this.ctx.api.get(TRANSFERS, { query: { state, page, size } });
    this.loadUndecided = (/** @type {any} */ { page, size }) => this.ctx.api.get(TRANSFERS, { query: { state: UNDECIDED, page, size } });
    this.open = (/** @type {any} */ row) => this.#open(row);
  }

  connectedCallback() {
    super.connectedCallback();
    this.ctx.setTitle(this.t('menu.exchange'));
    this.tab = this.ctx.query.tab ?? 'orders';
    this.#load();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  async #load() {
    clearTimeout(this.#timer);
    const { api } = this.ctx;
    try {
      const [state, connectors, subjects, waiting, undecided] = await Promise.all([api.get('/api/v1/exchange/state'),
        api.get('/api/v1/exchange/connectors'), api.get('/api/v1/exchange/synchronisations'), countOf(this.ctx, WAITING), countOf(this.ctx, UNDECIDED)]);
      Object.assign(this, { state, connectors, subjects, counts: { waiting, undecided }, failure: undefined });
      this.#synchronised(state);
    } catch (error) {
      this.failure = error;
    }
    clearTimeout(this.#timer);
    if (this.isConnected) {
      this.#timer = setTimeout(() => this.#again(), this.#wished ? EAGER : CALM);
    }
  }

  /** Tells the end of a synchronisation that was begun here. @param {any} state */
  #synchronised(state) {
    if (this.#wished && !state.synchronising) {
      this.#wished = false;
      this.ctx.toast(this.t(state.reachable ? 'sync.done' : 'sync.failed'), { tone: state.reachable ? 'ok' : 'bad' });
    }
  }

  #again() {
    if (document.visibilityState === 'visible') {
      this.#table?.reload();
      if (this.chosen) {
        this.#attempts(this.chosen);
      }
    }
    return this.#load();
  }

  /** The queue is asked again only while its first page is shown, so that nobody loses the place. @returns {any} */
  get #table() {
    const table = /** @type {any} */ (this.querySelector('wn-table[data-queue]'));
    return table && table.shown.length <= 50 ? table : undefined;
  }

  async #synchronise() {
    this.busy = true;
    try {
      await this.ctx.api.post('/api/v1/exchange/synchronise', { full: false });
      this.#wished = true;
      this.state = { ...this.state, synchronising: true };
      await this.#load();
    } catch (error) {
      this.ctx.toast(error);
    }
    this.busy = false;
  }

  /** @param {'retry'|'accept'} decision @param {string} said */
  async #decide(decision, said) {
    this.busy = true;
    try {
      await this.ctx.api.post(`${TRANSFERS}/${this.chosen.order}/${decision}`, {});
      this.ctx.toast(this.t(said), { tone: 'ok' });
      this.chosen = undefined;
      this.#again();
    } catch (error) {
      this.ctx.toast(error);
    }
    this.busy = false;
  }

  /** @param {any} row */
  #open(row) {
    this.chosen = row;
    this.attempts = undefined;
    return this.#attempts(row);
  }

  /** @param {any} row */
  async #attempts(row) {
    try {
      const attempts = await this.ctx.api.get(`${TRANSFERS}/${row.order}/attempts`);
      if (this.chosen?.order === row.order) {
        this.attempts = attempts;
        this.chosen = /** @type {any} */ (this.querySelector('wn-table[data-queue]'))?.shown.find((/** @type {any} */ one) => one.order === row.order) ?? this.chosen;
      }
    } catch (error) {
      this.ctx.toast(error);
    }
  }

  render() {
    const { ctx, state, counts } = this;
    const synchronising = Boolean(state?.synchronising);
    return html`
      <wn-page-header heading=${this.t('menu.exchange')}>
        ${ctx.can('exchange.control') ? html`<button slot="actions" class="wn-button" data-variant="primary" aria-busy=${synchronising} ?disabled=${this.busy || synchronising}
          @click=${() => this.#synchronise()}><wn-icon name="refresh-cw"></wn-icon>${this.t(synchronising ? 'sync.running' : 'sync.now')}</button>` : nothing}
      </wn-page-header>
      ${this.failure ? html`<div class="wn-notice" data-tone="bad" role="alert"><span>${this.failure.message}</span>
        <button class="wn-button" data-size="s" @click=${() => this.#load()}>${this.t('action.retry')}</button></div>` : nothing}
      <div class="erp-tiles">${connectionTile(ctx, state)} ${waitingTile(ctx, counts.waiting, counts.undecided)}</div>
      <wn-tabs label=${this.t('menu.exchange')} selected=${this.tab} .tabs=${[
        { id: 'orders', label: this.t('tab.orders') }, { id: 'decide', label: this.t('tab.decide'), count: counts.undecided || undefined },
        { id: 'data', label: this.t('tab.data') }, { id: 'connections', label: this.t('tab.connections') }]} @wn-change=${(/** @type {CustomEvent} */ event) => {
        this.tab = event.detail.value;
        ctx.setQuery({ tab: this.tab });
      }}></wn-tabs>
      <div class="erp-panel">${this.#panel()}</div>
      ${this.#drawer()}`;
  }

  #panel() {
    switch (this.tab) {
      case 'data': return this.#data();
      case 'connections': return this.#connections();
      case 'decide': return html`<p class="wn-soft">${this.t('decide.text')}</p>${this.#queue('exchange.decide', this.loadUndecided, false)}`;
      default: return this.#queue('exchange.transfers', this.loadAll, true);
    }
  }

  /** @param {string} name @param {any} load @param {boolean} filtered */
  #queue(name, load, filtered) {
    return html`<wn-table class="wn-card" data-queue no-search name=${name} key="order" label=${this.t(filtered ? 'tab.orders' : 'tab.decide')} .load=${load} .rowClass=${() => 'erp-row'}
      @wn-open=${(/** @type {CustomEvent} */ event) => this.#open(event.detail)} empty-icon=${filtered ? 'send' : 'circle-check'}
      empty-heading=${this.t(filtered ? 'orders.none' : 'decide.none')} .columns=${transferColumns(this.ctx, filtered, this.open)}></wn-table>`;
  }

  #data() {
    const rows = this.subjects.map(one => ({ ...one, name: this.t(`subject.${one.subject}`), ok: one.note ? 'failed' : 'fine' }));
    return html`<wn-table class="wn-card" key="subject" name="exchange.data" label=${this.t('tab.data')} default-sort="name" .rows=${rows} .columns=${[
      { field: 'name', label: this.t('col.subject'), primary: true },
      { field: 'ok', label: this.t('col.state'), format: 'badge', tones: { fine: 'ok', failed: 'bad' }, labels: { fine: this.t('data.fine'), failed: this.t('data.failed') } },
      { field: 'lastDelta', label: this.t('col.delta'), format: 'datetime' }, { field: 'lastFull', label: this.t('col.full'), format: 'datetime' },
      { field: 'rows', label: this.t('col.rows'), format: 'number' }, { field: 'note', label: this.t('col.note') }]}></wn-table>`;
  }

  #connections() {
    const { fmt } = this.ctx;
    return html`<div class="wn-stack">${this.connectors.map(one => html`<section class="wn-card">
      <h2 class="wn-card-title"><span>${one.id}</span><span class="wn-badge" data-tone=${one.reachable ? 'ok' : 'bad'}>${this.t(one.reachable ? 'health.up' : 'health.down')}</span></h2>
      <dl class="wn-facts"><dt>${this.t('col.kind')}</dt><dd>${one.kind}</dd><dt>${this.t('col.address')}</dt><dd>${one.address}</dd>
        <dt>${this.t('col.contact')}</dt><dd>${one.lastContact ? `${fmt.dateTime(one.lastContact)} (${fmt.relative(one.lastContact)})` : '–'}</dd>
        ${one.note ? html`<dt>${this.t('col.note')}</dt><dd class="erp-bad">${one.note}</dd>` : nothing}</dl></section>`)}</div>`;
  }

  #drawer() {
    const { chosen } = this;
    return html`<wn-drawer wide heading=${chosen ? this.t('transfer.title', { number: chosen.orderNumber }) : ''} ?open=${Boolean(chosen)} @wn-close=${() => { this.chosen = undefined; }}>
      ${chosen ? transferDetails(this.ctx, chosen, this.attempts) : nothing}
      ${chosen?.state === 'differs' ? this.#decision('accept', 'accept.done') : nothing}
      ${chosen?.state === 'differs' || chosen?.state === 'conflict' ? this.#decision('retry', 'retry.started') : nothing}
    </wn-drawer>`;
  }

  /** @param {'retry'|'accept'} decision @param {string} said */
  #decision(decision, said) {
    return this.ctx.can('exchange.control') ? html`<button slot="footer" class="wn-button" data-variant=${decision === 'retry' ? 'primary' : ''} ?disabled=${this.busy}
      @click=${() => this.#decide(decision, said)}>${this.t(decision)}</button>` : nothing;
  }
}
