// @ts-check
import { css, html } from 'lit';
import { View, decimal } from '@webnav/sdk';

export const BLOCKED_TONES = { NONE: 'ok', SHIP: 'warn', INVOICE: 'warn', ALL: 'bad' };

/** @param {any} ctx */
export const blockedLabels = ctx => ({
  NONE: ctx.t('blocked.none'), SHIP: ctx.t('blocked.ship'), INVOICE: ctx.t('blocked.invoice'), ALL: ctx.t('blocked.all')
});

/** The customers that the seller's people may see, with their figures where settlements are installed. */
export class CustomersPage extends View {
  static styles = css`.cust-bad { color: var(--wn-bad); font-weight: 600; }`;

  constructor() {
    super();
    this.load = (/** @type {any} */ wish) => this.#load(wish);
  }

  connectedCallback() {
    super.connectedCallback();
    this.ctx.setTitle(this.t('menu.customers'));
  }

  get #withFigures() {
    return this.ctx.can('settlement.customers');
  }

  /** Both lists have the same order and pages. @param {any} wish */
  async #load({ q, page, size }) {
    const query = { q, page, size };
    const [customers, figures] = await Promise.all([
      this.ctx.api.get('/api/v1/customers', { query }),
      // The list of customers stands without their figures.
      this.#withFigures ? this.ctx.api.get('/api/v1/settlement/customers', { query }).catch(() => ({ items: [] })) : { items: [] }
    ]);
    const byBuyer = new Map(figures.items.map((/** @type {any} */ one) => [one.buyer, one]));
    return { ...customers, items: customers.items.map((/** @type {any} */ customer) => {
      const found = byBuyer.get(customer.id);
      return { ...customer, balance: found?.balance, overdue: found?.overdue, room: found?.room, localCurrency: found?.currency };
    }) };
  }

  get #figures() {
    const money = (/** @type {string} */ field, /** @type {(row: any) => boolean} */ bad) => ({
      field, label: this.t(`customer.${field}`), format: 'money', currency: 'localCurrency', sortable: false,
      text: (/** @type {any} */ row) => this.#amount(row, field),
      render: (/** @type {any} */ row) => (bad(row) ? html`<span class="cust-bad">${this.#amount(row, field)}</span>` : this.#amount(row, field))
    });
    return [
      money('balance', () => false),
      money('overdue', row => decimal.isDecimal(row.overdue) && decimal.cmp(row.overdue, '0') > 0),
      money('room', row => decimal.isDecimal(row.room) && decimal.cmp(row.room, '0') <= 0)
    ];
  }

  /** @param {any} row @param {string} field */
  #amount(row, field) {
    const amount = row[field];
    if (field === 'room' && row.balance !== undefined && (amount === undefined || amount === null)) {
      return this.t('customer.unlimited');
    }
    return amount === undefined || amount === null || (field === 'overdue' && decimal.isZero(amount)) ? '–' : this.ctx.fmt.money(amount, row.localCurrency);
  }

  render() {
    const column = { sortable: false };
    return html`
      <wn-page-header heading=${this.t('menu.customers')}></wn-page-header>
      <wn-table class="wn-card" name="customers" key="number" label=${this.t('menu.customers')} .load=${this.load} row-link="/customers/{number}"
        empty-icon="building-2" empty-heading=${this.t('customers.none')} empty-text=${this.t('customers.none-text')} .columns=${[
          { ...column, field: 'name', label: this.t('customer.name'), primary: true },
          { ...column, field: 'number', label: this.t('customer.number') },
          { ...column, field: 'city', label: this.t('customer.city') },
          ...(this.#withFigures ? this.#figures : []),
          { ...column, field: 'priceGroup', label: this.t('customer.price-group'), hidden: this.#withFigures },
          { ...column, field: 'vatNumber', label: this.t('customer.vat'), hidden: true },
          { ...column, field: 'accountManager', label: this.t('customer.manager'), hidden: true },
          { ...column, field: 'paymentTerms', label: this.t('customer.terms'), hidden: true },
          { ...column, field: 'blocked', label: this.t('customer.state'), format: 'badge', labels: blockedLabels(this.ctx), tones: BLOCKED_TONES }
        ]}></wn-table>`;
  }
}
