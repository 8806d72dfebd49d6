// @ts-check

/** For whom a row may be, as Navision's option fields have it. */
const WHOM = {
  CUSTOMER: 'whom.customer', CUSTOMER_PRICE_GROUP: 'whom.price-group', CUSTOMER_DISC_GROUP: 'whom.discount-group',
  ALL_CUSTOMERS: 'whom.all', CAMPAIGN: 'whom.campaign'
};

/** What differs between the two tables. */
export const TABLES = {
  prices: {
    source: '/api/v1/sales-prices', code: 'item', value: 'unitPrice',
    salesTypes: ['CUSTOMER', 'CUSTOMER_PRICE_GROUP', 'ALL_CUSTOMERS', 'CAMPAIGN'],
    key: ['item', 'salesType', 'salesCode', 'startingDate', 'currency', 'variant', 'unit', 'minimumQuantity']
  },
  discounts: {
    source: '/api/v1/line-discounts', code: 'code', value: 'lineDiscountPercent',
    salesTypes: ['CUSTOMER', 'CUSTOMER_DISC_GROUP', 'ALL_CUSTOMERS', 'CAMPAIGN'],
    key: ['type', 'code', 'salesType', 'salesCode', 'startingDate', 'currency', 'variant', 'unit', 'minimumQuantity']
  }
};

/** @param {any} ctx @param {any} row */
export const whom = (ctx, row) => ctx.t(/** @type {any} */ (WHOM)[row.salesType], { code: row.salesCode });

/** @param {any} ctx @param {string[]} types */
export const salesTypes = (ctx, types) => types.map(type => ({ value: type, label: ctx.t(`table.whom.${type}`) }));

/** @param {any} ctx @param {any} row */
export function period(ctx, row) {
  const from = ctx.fmt.date(row.startingDate);
  const to = ctx.fmt.date(row.endingDate);
  return from || to ? `${from || '…'} – ${to || '…'}` : ctx.t('always');
}

/** The row of an answer with a key for lists. @param {'prices'|'discounts'} table @param {any} answer */
export const flat = (table, { row, origin, overlaps }) => ({
  ...row, origin, overlaps, id: TABLES[table].key.map(field => row[field] ?? '').join('|')
});

/** @param {any} ctx @param {'prices'|'discounts'} table @param {any} row */
export const value = (ctx, table, row) => (table === 'prices'
  ? row.currency ? ctx.fmt.money(row.unitPrice, row.currency) : ctx.fmt.number(row.unitPrice, { minimumFractionDigits: 2 })
  : `${ctx.fmt.number(row.lineDiscountPercent)} %`);

/** Only the fields by which the server knows a row. @param {'prices'|'discounts'} table @param {any} row */
export const keyOf = (table, row) => Object.fromEntries(TABLES[table].key.map(field => [field, row[field] ?? null]));

/** Words for a fault of a row. @param {any} ctx @param {any} fault */
export function faultText(ctx, { field, code, message }) {
  const key = `error.${code}`;
  const text = ctx.t(key);
  return `${field ? `${field}: ` : ''}${text === key ? message : text}`;
}

/** @param {any} ctx */
export const tabs = ctx => [
  { id: 'prices', label: ctx.t('table.prices') }, { id: 'discounts', label: ctx.t('table.discounts') }, { id: 'vat', label: ctx.t('vat.title') }
];
