// @ts-check
import { html, nothing } from 'lit';
import { View } from '@webnav/sdk';

const TONES = { queued: 'info', sending: 'info', unknown: 'warn', acknowledged: 'ok', refused: 'bad', conflict: 'bad' };

/** Connections to the ERP, how far its data has been read, and orders on their way into it. */
class ExchangePage extends View {
  static properties = { connectors: { state: true }, subjects: { state: true }, chosen: { state: true }, attempts: { state: true }, failure: { state: true }, busy: { state: true } };

  constructor() {
    super();
    this.connectors = /** @type {any[]} */ ([]);
    this.subjects = /** @type {any[]} */ ([]);
    this.chosen = /** @type {any} */ (undefined);
    this.attempts = /** @type {any[]} */ ([]);
    this.failure = /** @type {any} */ (undefined);
    this.busy = false;
    this.loadTransfers = (/** @type {any} */ wish) => this.ctx.api.get('/api/v1/exchange/transfers', { query: { state: wish.state ?? wish.filters?.state ?? '', page: wish.page, size: wish.size } });
  }

  connectedCallback() {
    super.connectedCallback();
    this.ctx.setTitle(this.t('menu.exchange'));
    this.#load();
  }

  async #load() {
    this.failure = undefined;
    try {
      [this.connectors, this.subjects] = await Promise.all([
        this.ctx.api.get('/api/v1/exchange/connectors'), this.ctx.api.get('/api/v1/exchange/synchronisations')]);
    } catch (error) {
      this.failure = error;
    }
  }

  /** @param {() => Promise<any>} change @param {string} done */
  async #change(change, done) {
    this.busy = true;
    try {
      await change();
      this.ctx.toast(done, { tone: 'ok' });
    } catch (error) {
      this.ctx.toast(error);
    }
    this.busy = false;
  }

  #synchronise() {
    return this.#change(() => this.ctx.api.post('/api/v1/exchange/synchronise', { full: false }), this.t('sync.started'));
  }

  async #retry() {
    await this.#change(() => this.ctx.api.post(`/api/v1/exchange/transfers/${this.chosen.order}/retry`, {}), this.t('retry.started'));
    this.chosen = undefined;
    /** @type {any} */ (this.querySelector('wn-table[name="exchange.transfers"]'))?.reload();
  }

  /** @param {any} row */
  async #open(row) {
    this.chosen = row;
    this.attempts = [];
    try {
      const attempts = await this.ctx.api.get(`/api/v1/exchange/transfers/${row.order}/attempts`);
      if (this.chosen === row) {
        this.attempts = attempts;
      }
    } catch (error) {
      this.ctx.toast(error);
    }
  }

  /** @param {string} name @param {string[]} values */
  #words(name, values) {
    return Object.fromEntries(values.map(value => [value, this.t(`${name}.${value}`)]));
  }

  render() {
    const control = this.ctx.can('exchange.control');
    const states = this.#words('state', Object.keys(TONES));
    return html`
      <wn-page-header heading=${this.t('menu.exchange')}>
        ${control ? html`<button slot="actions" class="wn-button" data-variant="primary" ?disabled=${this.busy} @click=${() => this.#synchronise()}>${this.t('sync.now')}</button>` : nothing}
      </wn-page-header>
      <div class="wn-stack">
        ${this.failure ? html`<div class="wn-notice" data-tone="bad" role="alert"><span>${this.failure.message}</span>
          <button class="wn-button" data-size="s" @click=${() => this.#load()}>${this.t('action.retry')}</button></div>` : nothing}
        <section class="wn-card"><h2 class="wn-card-title">${this.t('connectors')}</h2>
          <wn-table bare no-search label=${this.t('connectors')} .rows=${this.connectors} .columns=${[
            { field: 'id', label: this.t('col.connector') }, { field: 'kind', label: this.t('col.kind') }, { field: 'address', label: this.t('col.address') },
            { field: 'reachable', label: this.t('col.health'), format: 'badge', tones: { true: 'ok', false: 'bad' }, labels: { true: this.t('health.up'), false: this.t('health.down') } },
            { field: 'lastContact', label: this.t('col.contact'), format: 'datetime' }, { field: 'note', label: this.t('col.note') }]}></wn-table></section>
        <section class="wn-card"><h2 class="wn-card-title">${this.t('subjects')}</h2>
          <wn-table bare no-search key="subject" label=${this.t('subjects')} .rows=${this.subjects} .columns=${[
            { field: 'subject', label: this.t('col.subject') }, { field: 'lastFull', label: this.t('col.full'), format: 'datetime' },
            { field: 'lastDelta', label: this.t('col.delta'), format: 'datetime' }, { field: 'rows', label: this.t('col.rows'), format: 'number' },
            { field: 'note', label: this.t('col.note') }]}></wn-table></section>
        <section class="wn-card"><h2 class="wn-card-title">${this.t('transfers')}</h2>
          <wn-table bare no-search name="exchange.transfers" key="order" label=${this.t('transfers')} .load=${this.loadTransfers} @wn-open=${(/** @type {CustomEvent} */ event) => this.#open(event.detail)} .columns=${[
            { field: 'orderNumber', label: this.t('col.order'), sortable: false }, { field: 'reference', label: this.t('col.reference'), sortable: false },
            { field: 'state', label: this.t('col.state'), format: 'badge', sortable: false, tones: TONES, labels: states, filter: 'select', options: Object.entries(states).map(([value, label]) => ({ value, label })) },
            { field: 'erpNumber', label: this.t('col.erp'), sortable: false }, { field: 'attempts', label: this.t('col.attempts'), format: 'number', sortable: false },
            { field: 'nextAttempt', label: this.t('col.next'), format: 'datetime', sortable: false }, { field: 'note', label: this.t('col.note'), sortable: false }]}></wn-table></section>
      </div>
      <wn-drawer wide heading=${this.chosen?.orderNumber ?? ''} ?open=${Boolean(this.chosen)} @wn-close=${() => { this.chosen = undefined; }}>
        <wn-table bare no-search key="number" label=${this.t('col.attempts')} .rows=${this.attempts} .columns=${[
          { field: 'number', label: this.t('col.number') }, { field: 'at', label: this.t('col.at'), format: 'datetime' },
          { field: 'outcome', label: this.t('col.outcome'), labels: this.#words('outcome', ['acknowledged', 'refused', 'unknown', 'unreachable', 'found', 'not-found', 'sending']) },
          { field: 'detail', label: this.t('col.note') }]}></wn-table>
        ${control && ['refused', 'conflict'].includes(this.chosen?.state) ? html`<button slot="footer" class="wn-button" data-variant="primary" ?disabled=${this.busy} @click=${() => this.#retry()}>${this.t('action.retry')}</button>` : nothing}
      </wn-drawer>`;
  }
}

export const pages = { ExchangePage };
