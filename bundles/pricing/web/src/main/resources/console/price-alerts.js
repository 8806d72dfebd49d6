// @ts-check
import { css, html, nothing } from 'lit';
import { View } from '@webnav/sdk';

const ALERTS = '/api/v1/price-alerts';
const PAGE = '/price-alerts';
const CHANGED = 'pricing.alerts-changed';
const POLL_MILLIS = 120_000;

/** What shows the user's own price alerts. */
class OwnAlerts extends View {
  static properties = { alerts: { state: true }, failure: { state: true } };

  static styles = css`
    .pa-name { flex: 1; min-width: 0; overflow-wrap: anywhere; }
    .pa-beside { margin-block-start: var(--wn-space-5); }
    .pa-top { display: grid; gap: var(--wn-space-1); margin-block-end: var(--wn-space-5); }
  `;

  #off = () => {};
  /** @type {any} */
  #timer;

  constructor() {
    super();
    this.alerts = /** @type {any[]|undefined} */ (undefined);
    this.failure = /** @type {any} */ (undefined);
  }

  connectedCallback() {
    super.connectedCallback();
    this.#off = this.ctx.bus.on(CHANGED, () => this.load());
    this.#timer = setInterval(() => document.hidden || this.load(), POLL_MILLIS);
    this.load();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#off();
    clearInterval(this.#timer);
  }

  async load() {
    try {
      this.alerts = (await this.ctx.api.get(ALERTS)).alerts;
      this.failure = undefined;
    } catch (error) {
      this.failure = error;
    }
  }

  get met() {
    return (this.alerts ?? []).filter(alert => alert.met);
  }

  /** @param {() => Promise<any>} work */
  async change(work) {
    try {
      await work();
      this.ctx.bus.emit(CHANGED, undefined);
    } catch (error) {
      this.ctx.toast(error);
    }
  }

  /** @param {any} alert */
  forget(alert) {
    return this.change(() => this.ctx.api.delete(`${ALERTS}/${alert.id}`));
  }

  /** @param {any} alert */
  row(alert) {
    const { ctx } = this;
    const name = alert.name || alert.item;
    const text = alert.met
      ? this.t('price-alert.met', { price: ctx.fmt.money(alert.price, alert.currency), before: ctx.fmt.money(alert.below, alert.currency), date: ctx.fmt.date(alert.met) })
      : this.t('price-alert.waits', { price: ctx.fmt.money(alert.below, alert.currency), date: ctx.fmt.date(alert.created) });
    const remove = this.t('price-alert.remove', { name });
    return html`<li>
      <span class="pa-name"><a href=${ctx.link(`/catalog/${encodeURIComponent(alert.item)}`)}>${name}</a><br><small class="wn-soft">${alert.item} · ${text}</small></span>
      ${alert.met ? html`<span class="wn-badge" data-tone="ok">${this.t('price-alert.cheaper')}</span>` : nothing}
      <button class="wn-icon-button" aria-label=${remove} title=${remove} @click=${() => this.forget(alert)}><wn-icon name="x"></wn-icon></button></li>`;
  }
}

/** In the header, as long as something costs less that the user waited for. */
export class PriceBell extends OwnAlerts {
  render() {
    const count = this.met.length;
    const label = this.t('price-alert.bell', { count });
    return count === 0 ? nothing
      : html`<a class="wn-icon-button" href=${this.ctx.link(PAGE)} aria-label=${label} title=${label}><wn-icon name="tags"></wn-icon><span class="wn-count" aria-hidden="true">${count}</span></a>`;
  }
}

/** Above the dashboard: what costs less now. */
export class CheaperNow extends OwnAlerts {
  render() {
    return this.met.length === 0 ? nothing
      : html`<section class="wn-card pa-top"><h2 class="wn-card-title">${this.t('price-alert.now')}</h2>
          <ul class="wn-list">${this.met.map(alert => this.row(alert))}</ul></section>`;
  }
}

/** Beside an item with a price: the wish to be told. */
export class TellCheaper extends OwnAlerts {
  render() {
    const item = /** @type {any} */ (this.ctx).data;
    if (!item?.price || item.kit || !this.alerts) {
      return nothing;
    }
    const own = this.alerts.find(alert => alert.item === item.number && !alert.met);
    return html`<section class="wn-card wn-stack pa-beside"><h2 class="wn-card-title">${this.t('price-alert.title')}</h2>
      ${own ? html`<ul class="wn-list">${this.row(own)}</ul>`
        : html`<div><button class="wn-button" @click=${() => this.change(() => this.ctx.api.post(ALERTS, { item: item.number }))}><wn-icon name="bell"></wn-icon>${this.t('price-alert.tell')}</button></div>`}</section>`;
  }
}

/** All that the user waits for. */
export class PriceAlertsPage extends OwnAlerts {
  connectedCallback() {
    super.connectedCallback();
    this.ctx.setTitle(this.t('price-alert.page'));
  }

  render() {
    return html`<wn-page-header heading=${this.t('price-alert.page')} sub=${this.t('price-alert.sub')}></wn-page-header>
      <section class="wn-card">${this.#list()}</section>`;
  }

  #list() {
    if (this.failure && !this.alerts) {
      return html`<wn-empty icon="circle-alert" text=${this.failure.message}><button class="wn-button" @click=${() => this.load()}>${this.t('action.retry')}</button></wn-empty>`;
    }
    if (!this.alerts) {
      return html`<span class="wn-skeleton" data-size="card"></span>`;
    }
    return this.alerts.length === 0
      ? html`<wn-empty icon="bell" heading=${this.t('price-alert.none')} text=${this.t('price-alert.none-text')}></wn-empty>`
      : html`<ul class="wn-list">${this.alerts.map(alert => this.row(alert))}</ul>`;
  }
}
