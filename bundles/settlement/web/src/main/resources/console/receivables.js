// @ts-check
import { css, html, nothing } from 'lit';
import { View } from '@webnav/sdk';

const SHORT = 6;
const LONG = 20;

/** What all customers owe together. @param {any} ctx @param {any} overview @param {string} [href] */
export function owedTile(ctx, overview, href = '') {
  return html`<wn-kpi icon="scale" label=${ctx.t('owed.title')} href=${href} value=${ctx.fmt.money(overview.balance, overview.currency)}
    sub=${ctx.t('owed.customers', { count: overview.customers })}></wn-kpi>`;
}

/** @param {any} ctx @param {any} overview @param {string} [href] */
export function lateTile(ctx, overview, href = '') {
  const late = overview.overdueCustomers > 0;
  return html`<wn-kpi icon=${late ? 'triangle-alert' : 'circle-check'} label=${ctx.t('figure.overdue')} href=${href} tone=${late ? 'bad' : 'ok'}
    value=${ctx.fmt.money(overview.overdue, overview.currency)} sub=${late ? ctx.t('late.customers', { count: overview.overdueCustomers }) : ctx.t('figure.nothing-overdue')}></wn-kpi>`;
}

/** @param {any} ctx @param {any} overview */
function debtors(ctx, overview) {
  return overview.largest.length === 0
    ? html`<wn-empty icon="circle-check" text=${ctx.t('late.none')}></wn-empty>`
    : html`<ul class="wn-list">${overview.largest.map((/** @type {any} */ one) => html`<li>
        <span class="owe-name"><a href=${ctx.link('/settlement', { customer: one.customer })}>${one.name || one.customer}</a><br>
          <small class="wn-soft">${one.customer} · ${ctx.t('late.of', { balance: ctx.fmt.money(one.balance, overview.currency) })}</small></span>
        <strong class="wn-money owe-late">${ctx.fmt.money(one.overdue, overview.currency)}</strong></li>`)}</ul>`;
}

/** The customers that owe most past their due dates. */
class Debtors extends View {
  static properties = { overview: { state: true }, failure: { state: true } };

  static styles = css`
    .owe-name { flex: 1; min-width: 0; overflow-wrap: anywhere; }
    .owe-late { color: var(--wn-bad); white-space: nowrap; }
    .owe-tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(240px, 100%), 1fr)); gap: var(--wn-space-4); margin-block-end: var(--wn-space-5); }
  `;

  constructor() {
    super();
    this.overview = /** @type {any} */ (undefined);
    this.failure = /** @type {any} */ (undefined);
  }

  get length() {
    return SHORT;
  }

  connectedCallback() {
    super.connectedCallback();
    this.load();
  }

  async load() {
    this.failure = undefined;
    try {
      this.overview = await this.ctx.api.get('/api/v1/settlement/overview', { query: { largest: this.length } });
    } catch (error) {
      this.failure = error;
    }
  }

  list() {
    return html`<section class="wn-card"><h2 class="wn-card-title">${this.t('late.title')}</h2>
      ${this.failure ? html`<wn-empty icon="circle-alert" text=${this.failure.message}><button class="wn-button" @click=${() => this.load()}>${this.t('action.retry')}</button></wn-empty>`
        : this.overview ? debtors(this.ctx, this.overview) : html`<span class="wn-skeleton" data-size="card"></span>`}</section>`;
  }
}

/** On the dashboard. */
export class OverdueCustomers extends Debtors {
  render() {
    return this.list();
  }
}

/** On the page of settlements, as long as no customer is chosen. */
export class AllCustomers extends Debtors {
  get length() {
    return LONG;
  }

  render() {
    const { overview } = this;
    return html`${overview ? html`<div class="owe-tiles">${owedTile(this.ctx, overview)} ${lateTile(this.ctx, overview)}</div>` : nothing} ${this.list()}`;
  }
}
