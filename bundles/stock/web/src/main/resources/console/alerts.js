// @ts-check
import { css, html, nothing } from 'lit';
import { View } from '@webnav/sdk';

export const ALERTS = '/api/v1/availability-alerts';
export const CHANGED = 'stock.alerts-changed';
const PAGE = '/availability-alerts';
const POLL_MILLIS = 120_000;

/** What shows the user's own alerts. */
class Alerts extends View {
  static properties = { alerts: { state: true }, failure: { state: true } };

  static styles = css`
    .alert-name { flex: 1; min-width: 0; overflow-wrap: anywhere; }
    .alert-now { display: grid; gap: var(--wn-space-1); margin-block-end: var(--wn-space-5); }
  `;

  /** @type {() => void} */
  #off = () => undefined;
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

  /** @param {any} alert */
  async #withdraw(alert) {
    try {
      await this.ctx.api.delete(`${ALERTS}/${alert.id}`);
      this.ctx.bus.emit(CHANGED, undefined);
    } catch (error) {
      this.ctx.toast(error);
    }
  }

  /** @param {any} alert */
  row(alert) {
    const { ctx } = this;
    const name = alert.name || alert.item;
    const wanted = alert.quantity ? ctx.fmt.quantity(alert.quantity, alert.unit) : this.t('alert.any');
    return html`<li>
      <span class="alert-name"><a href=${ctx.link(`/catalog/${encodeURIComponent(alert.item)}`)}>${name}</a><br>
        <small class="wn-soft">${alert.item} · ${wanted} · ${this.t(alert.met ? 'alert.met-on' : 'alert.since', { date: ctx.fmt.date(alert.met ?? alert.created) })}</small></span>
      ${alert.met ? html`<span class="wn-badge" data-tone="ok">${this.t('alert.met')}</span>` : nothing}
      <button class="wn-icon-button" aria-label=${this.t('alert.remove', { name })} title=${this.t('alert.remove', { name })} @click=${() => this.#withdraw(alert)}><wn-icon name="x"></wn-icon></button></li>`;
  }
}

/** In the header, as long as something is there that the user waited for. */
export class AlertBell extends Alerts {
  render() {
    const count = this.met.length;
    const label = this.t('alert.bell', { count });
    return count === 0 ? nothing
      : html`<a class="wn-icon-button" href=${this.ctx.link(PAGE)} aria-label=${label} title=${label}><wn-icon name="bell"></wn-icon><span class="wn-count" aria-hidden="true">${count}</span></a>`;
  }
}

/** Above the dashboard: what has arrived. */
export class NowAvailable extends Alerts {
  render() {
    return this.met.length === 0 ? nothing
      : html`<section class="wn-card alert-now"><h2 class="wn-card-title">${this.t('alert.now')}</h2>
          <ul class="wn-list">${this.met.map(alert => this.row(alert))}</ul></section>`;
  }
}

/** All that the user waits for. */
export class AlertsPage extends Alerts {
  connectedCallback() {
    super.connectedCallback();
    this.ctx.setTitle(this.t('alert.title'));
  }

  render() {
    return html`<wn-page-header heading=${this.t('alert.title')} sub=${this.t('alert.sub')}></wn-page-header>
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
      ? html`<wn-empty icon="bell" heading=${this.t('alert.none')} text=${this.t('alert.none-text')}></wn-empty>`
      : html`<ul class="wn-list">${this.alerts.map(alert => this.row(alert))}</ul>`;
  }
}
