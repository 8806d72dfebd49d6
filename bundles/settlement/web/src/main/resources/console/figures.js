// @ts-check
import { css, html, nothing } from 'lit';
import { View, decimal } from '@webnav/sdk';
import { lateTile, owedTile } from './receivables.js';

const PAGE = '/settlement';

/** Seller's people settle with customers; buyers with their seller, for their own company. @param {any} ctx */
export const forCustomers = ctx => ctx.can('customers.read');

/** The customer whom the seller's people work for in the whole console. @param {any} ctx @returns {{number: string, name: string}|null} */
export const customerNow = ctx => (forCustomers(ctx) ? ctx.prefs.get('orders.customer', null) : null);

/** @param {any} settlement */
export const unlimited = settlement => settlement.room === undefined || settlement.room === null;

/** Share of the limit that is used, for the bar; NaN draws none. @param {any} settlement */
export function usedShare(settlement) {
  // Only the length of a bar, so binary fractions do no harm.
  const limit = Number(settlement.creditLimit);
  return unlimited(settlement) || !(limit > 0) ? Number.NaN : 1 - Number(settlement.room) / limit;
}

/** @param {any} settlement */
export function roomTone(settlement) {
  const share = usedShare(settlement);
  return unlimited(settlement) ? '' : decimal.cmp(settlement.room, '0') <= 0 ? 'bad' : share > 0.8 ? 'warn' : '';
}

/** @param {any} ctx @param {any} settlement @param {string} [href] */
export function roomTile(ctx, settlement, href = '') {
  const money = (/** @type {any} */ amount) => ctx.fmt.money(amount, settlement.currency);
  return html`<wn-kpi icon="credit-card" label=${ctx.t('figure.room')} href=${href} tone=${roomTone(settlement)} .share=${usedShare(settlement)}
    value=${unlimited(settlement) ? ctx.t('figure.unlimited') : money(settlement.room)}
    sub=${unlimited(settlement) ? ctx.t('figure.no-limit') : ctx.t('figure.of-limit', { limit: money(settlement.creditLimit) })}></wn-kpi>`;
}

/** @param {any} ctx @param {any} settlement @param {string} [href] */
export function overdueTile(ctx, settlement, href = '') {
  const late = decimal.cmp(settlement.overdue, '0') > 0;
  return html`<wn-kpi icon=${late ? 'triangle-alert' : 'circle-check'} label=${ctx.t('figure.overdue')} href=${href} tone=${late ? 'bad' : 'ok'}
    value=${ctx.fmt.money(settlement.overdue, settlement.currency)} sub=${ctx.t(late ? 'figure.overdue-sub' : 'figure.nothing-overdue')}></wn-kpi>`;
}

/** Grid of the four figures. */
export const tileStyles = css`.settle-as-of { margin-block: var(--wn-space-2) 0; font-size: var(--wn-text-s); }
  .settle-tiles { display: grid; grid-template-columns: repeat(4, minmax(0, 1fr)); gap: var(--wn-space-4); }
  @media (max-width: 1180px) { .settle-tiles { grid-template-columns: repeat(2, minmax(0, 1fr)); } }
  @media (max-width: 560px) { .settle-tiles { gap: var(--wn-space-3); } }`;

/** Balance, overdue, open orders and room of one account. @param {any} ctx @param {any} settlement */
export function figureTiles(ctx, settlement) {
  const money = (/** @type {any} */ amount) => ctx.fmt.money(amount, settlement.currency);
  const reserved = decimal.isZero(settlement.reserved) ? '' : ctx.t('figure.reserved', { amount: money(settlement.reserved) });
  return html`
    <div class="settle-tiles">
      <wn-kpi icon="scale" label=${ctx.t('figure.balance')} value=${money(settlement.balance)} sub=${settlement.paymentTerms ? ctx.t('figure.terms', { terms: settlement.paymentTerms }) : ''}></wn-kpi>
      ${overdueTile(ctx, settlement)}
      <wn-kpi icon="clipboard-list" label=${ctx.t('figure.open-orders')} value=${money(decimal.add(settlement.openOrders, settlement.reserved))} sub=${reserved}></wn-kpi>
      ${roomTile(ctx, settlement)}
    </div>`;
}

/** A figure on the dashboard: of the own company, of the chosen customer, or of all customers. */
class Figure extends View {
  static properties = { settlement: { state: true }, overview: { state: true }, missing: { state: true } };

  /** @type {() => void} */
  #off = () => undefined;

  constructor() {
    super();
    this.settlement = /** @type {any} */ (undefined);
    this.overview = /** @type {any} */ (undefined);
    this.missing = false;
  }

  connectedCallback() {
    super.connectedCallback();
    this.#off = this.ctx.bus.on('orders.customer-changed', () => this.load());
    return this.load();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#off();
  }

  async load() {
    const customer = customerNow(this.ctx);
    const all = forCustomers(this.ctx) && !customer;
    this.settlement = this.overview = undefined;
    this.missing = all && !this.ctx.can('settlement.customers');
    if (this.missing) {
      return;
    }
    const ask = all
      ? this.ctx.api.get('/api/v1/settlement/overview', { query: { largest: 0 } })
      : this.ctx.api.get('/api/v1/settlement', { query: { customer: customer?.number } });
    try {
      this[all ? 'overview' : 'settlement'] = await ask;
    } catch (error) {
      if (/** @type {any} */ (error).status !== 404) {
        throw error;
      }
      this.missing = true;
    }
  }

  /** @param {string} label @param {(settlement: any) => any} tile @param {(overview: any) => any} sum */
  draw(label, tile, sum) {
    return this.settlement ? tile(this.settlement) : this.overview ? sum(this.overview)
      : html`<wn-kpi label=${label} href="/settlement" ?loading=${!this.missing}
        value=${this.missing ? '–' : ''} sub=${this.missing && forCustomers(this.ctx) ? this.t('customer.missing') : ''}></wn-kpi>`;
  }
}

/** What may still be ordered; for the seller, what all customers owe. */
export class CreditRoom extends Figure {
  render() {
    return this.draw(this.t('figure.room'), one => roomTile(this.ctx, one, PAGE), all => owedTile(this.ctx, all, PAGE));
  }
}

/** What should have been paid already. */
export class Overdue extends Figure {
  render() {
    return this.draw(this.t('figure.overdue'), one => overdueTile(this.ctx, one, PAGE), all => lateTile(this.ctx, all, PAGE));
  }
}

/** Credit of a customer, on the customer's page. */
export class CustomerCredit extends View {
  static properties = { settlement: { state: true } };

  static styles = tileStyles;

  constructor() {
    super();
    this.settlement = /** @type {any} */ (undefined);
  }

  /** @param {Map<string, any>} changed */
  willUpdate(changed) {
    if (changed.has('ctx') && changed.get('ctx')?.data?.number !== this.ctx.data?.number && this.ctx.data) {
      this.ctx.api.get('/api/v1/settlement', { query: { customer: this.ctx.data.number } }).then(
        (/** @type {any} */ settlement) => {
          this.settlement = settlement;
        },
        // The customer's page stands without its figures.
        () => undefined);
    }
  }

  render() {
    const { settlement } = this;
    return settlement ? html`${figureTiles(this.ctx, settlement)}
      ${settlement.asOf ? html`<p class="wn-soft settle-as-of">${this.t('as-of', { time: this.ctx.fmt.dateTime(settlement.asOf) })}</p>` : nothing}` : nothing;
  }
}
