// @ts-check
import { html, nothing } from 'lit';
import { View, decimal } from '@webnav/sdk';

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

/** A figure of the settlement on the dashboard. */
class Figure extends View {
  static properties = { settlement: { state: true } };

  /** @type {() => void} */
  #off = () => undefined;

  constructor() {
    super();
    this.settlement = /** @type {any} */ (undefined);
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
    if (forCustomers(this.ctx) && !customer) {
      this.settlement = null;
      return;
    }
    this.settlement = await this.ctx.api.get('/api/v1/settlement', { query: { customer: customer?.number } })
      .catch((/** @type {any} */ error) => {
        if (error.status === 404) {
          return null;
        }
        throw error;
      });
  }

  /** @param {string} label @param {(settlement: any) => any} tile */
  draw(label, tile) {
    return this.settlement ? tile(this.settlement) : html`<wn-kpi label=${label} href="/settlement" ?loading=${this.settlement === undefined}
      value=${this.settlement === null ? '–' : ''} sub=${this.settlement === null ? this.t('customer.missing') : ''}></wn-kpi>`;
  }
}

/** What may still be ordered. */
export class CreditRoom extends Figure {
  render() {
    return this.draw(this.t('figure.room'), settlement => roomTile(this.ctx, settlement, '/settlement'));
  }
}

/** What should have been paid already. */
export class Overdue extends Figure {
  render() {
    return this.draw(this.t('figure.overdue'), settlement => overdueTile(this.ctx, settlement, '/settlement'));
  }
}

/** Credit of a customer, on the customer's page. */
export class CustomerCredit extends View {
  static properties = { settlement: { state: true } };

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
    return settlement ? html`<div class="wn-grid" data-min="s">${roomTile(this.ctx, settlement)} ${overdueTile(this.ctx, settlement)}</div>` : nothing;
  }
}
