// @ts-check
import { decimal } from '@webnav/sdk';

/**
 * Rows of the quick order and what they cost. Codes are looked up once for all rows, prices are asked once for all rows.
 *
 * @typedef {{code: string, quantity: string}} Row
 * @typedef {{item?: any, fault?: string, quote?: any, quantity?: string}} Known
 */

export const MOST_ROWS = 1000;

/**
 * What a spreadsheet, a mail or a text file has on the clipboard: a code and perhaps a quantity on each line.
 *
 * @param {string} text @param {(typed: string) => string|null} parse reads a number as people type it
 * @returns {Row[]}
 */
export function readRows(text, parse) {
  return text
    .split(/\r\n|\r|\n/)
    .map(line => (line.includes('\t') ? line.split('\t') : line.includes(';') ? line.split(';') : line.trim().split(/\s{2,}|\s+(?=\S+$)/)))
    .map(cells => cells.map(cell => cell.trim()).filter((cell, i) => i === 0 || cell !== ''))
    .filter(([code]) => code)
    .map(([code, ...rest]) => ({ code, quantity: rest.map(parse).find(number => number !== null) ?? '1' }));
}

/**
 * Rows that were pasted for the page: into no field at all, or more than one cell into a cell of its table.
 *
 * @param {ClipboardEvent} event @param {string} table @param {(typed: string) => string|null} parse
 */
export function pasted(event, table, parse) {
  const text = event.clipboardData?.getData('text/plain') ?? '';
  const target = /** @type {HTMLElement} */ (event.target);
  const own = !!target.closest?.(table);
  const elsewhere = !own && !!target.closest?.('input, textarea, select, dialog');
  const oneCell = own && !/[\t\n;]/.test(text.trim());
  return elsewhere || oneCell ? [] : readRows(text, parse);
}

/** @param {any} item @param {string} unit */
const size = (item, unit) => item.units?.find((/** @type {any} */ one) => one.code === unit)?.quantityPerUnit ?? '1';

/** @param {any} item @param {string} code */
export const unitName = (item, code) => item.units?.find((/** @type {any} */ one) => one.code === code)?.name || code;

/** @param {any} item @param {string} quantity in sales units */
export const baseQuantity = (item, quantity) => decimal.mul(quantity, size(item, item.salesUnit));

/** What one line of the buyer may ask for, in base units; 0 is no limit. @param {any} item */
function limits(item) {
  const { unit, minimum, multiple, maximum } = item.limits
    ?? { unit: item.baseUnit, minimum: item.minimumQuantity ?? '0', multiple: item.orderMultiple ?? '0', maximum: item.maximumQuantity ?? '0' };
  const inBase = (/** @type {string} */ quantity) => decimal.mul(quantity, size(item, unit));
  return { minimum: inBase(minimum), multiple: inBase(multiple), maximum: inBase(maximum) };
}

/** The least quantity from `base` on that the item is sold in; unknown where sales units are not base units. @param {any} item @param {string} base @param {string} multiple */
function nearest(item, base, multiple) {
  return decimal.cmp(size(item, item.salesUnit), '1') === 0 ? decimal.plain(decimal.ceilTo(base, multiple)) : undefined;
}

/**
 * What is wrong with a quantity of an item, as text key and places, with a quantity that would do; nothing when all is well.
 *
 * @param {any} item @param {string|null} quantity
 */
export function quantityFault(item, quantity) {
  if (quantity === null || !decimal.isDecimal(quantity) || decimal.cmp(quantity, '0') <= 0) {
    return { code: 'orders.quantity-not-positive' };
  }
  const base = baseQuantity(item, quantity);
  const unit = item.baseUnit;
  const { minimum, multiple, maximum } = limits(item);
  if (decimal.cmp(base, minimum) < 0) {
    return { code: 'orders.below-minimum', parameters: { minimum: decimal.plain(minimum), unit }, fix: nearest(item, minimum, multiple) };
  }
  if (decimal.cmp(multiple, '0') > 0 && decimal.cmp(decimal.ceilTo(base, multiple), base) !== 0) {
    return { code: 'orders.not-a-multiple', parameters: { multiple: decimal.plain(multiple), unit }, fix: nearest(item, base, multiple) };
  }
  if (decimal.cmp(maximum, '0') > 0 && decimal.cmp(base, maximum) > 0) {
    return { code: 'orders.above-maximum', parameters: { maximum: decimal.plain(maximum), unit } };
  }
  return undefined;
}

/** For those who know no code. @param {any} ctx @param {string} text */
export async function findItems(ctx, text) {
  const found = await ctx.api.get('/api/v1/items', { query: { q: text, size: 8 } });
  return found.items.map((/** @type {any} */ item) => ({ value: item.number, label: item.name, sub: item.number }));
}

/** Keeps what codes mean and what lines cost for one customer. */
export class QuickLines {
  /** @type {Map<string, any>} code to item, or null for a code that means nothing */
  #items = new Map();
  /** @type {Map<string, any>} item and quantity to quote */
  #quotes = new Map();

  /** @param {any} ctx @param {string|undefined} customer */
  constructor(ctx, customer) {
    this.ctx = ctx;
    this.customer = customer;
  }

  /** @param {Row} row */
  item(row) {
    return this.#items.get(row.code.trim());
  }

  /** @param {Row} row */
  quote(row) {
    const item = this.item(row);
    return item ? this.#quotes.get(`${item.number} ${row.quantity}`) : undefined;
  }

  /** @param {Row} row */
  fault(row) {
    const item = this.item(row);
    if (item === undefined || row.code.trim() === '') {
      return undefined;
    }
    if (item === null) {
      return { code: 'orders.unknown-item', parameters: { item: row.code } };
    }
    if (item.blocked) {
      return { code: 'orders.item-blocked', parameters: { item: item.number } };
    }
    if (item.limits?.orderable === false) {
      return { code: 'orders.item-not-orderable', parameters: { item: item.number } };
    }
    return quantityFault(item, row.quantity) ?? (this.quote(row)?.error ? { code: 'orders.no-price', parameters: { item: item.number } } : undefined);
  }

  /** Looks up codes and prices that are not known yet. @param {Row[]} rows @param {AbortSignal} signal */
  async resolve(rows, signal) {
    await this.#lookUp(rows, signal);
    await this.#price(rows, signal);
  }

  /** @param {Row[]} rows @param {AbortSignal} signal */
  async #lookUp(rows, signal) {
    const codes = [...new Set(rows.map(row => row.code.trim()).filter(code => code && !this.#items.has(code)))];
    if (codes.length === 0) {
      return;
    }
    const body = { codes: codes.map(code => code.slice(0, 40)), include: ['price', 'availability', 'limits'], customer: this.customer };
    const found = await this.ctx.api.post('/api/v1/items/lookup', body, { signal });
    const byNumber = new Map(found.items.map((/** @type {any} */ item) => [item.number, item]));
    codes.forEach(code => this.#items.set(code, byNumber.get(found.matches[code.slice(0, 40)]) ?? null));
  }

  /** @param {Row[]} rows @param {AbortSignal} signal */
  async #price(rows, signal) {
    /** @type {Map<string, any>} */
    const wanted = new Map();
    for (const row of rows) {
      const item = this.item(row);
      const key = item && `${item.number} ${row.quantity}`;
      if (item && !this.#quotes.has(key) && !quantityFault(item, row.quantity)) {
        wanted.set(key, { item: item.number, unit: item.salesUnit, quantity: row.quantity, kit: item.kit || undefined });
      }
    }
    if (wanted.size === 0) {
      return;
    }
    const made = [...wanted].filter(([, line]) => line.kit);
    const plain = [...wanted].filter(([, line]) => !line.kit);
    await Promise.all([this.#quote(plain, signal), ...made.map(one => this.#assemble(one, signal))]);
  }

  /** @param {Array<[string, any]>} wanted @param {AbortSignal} signal */
  async #quote(wanted, signal) {
    if (wanted.length > 0) {
      const { lines } = await this.ctx.api.post('/api/v1/prices', { customer: this.customer, lines: wanted.map(([, line]) => line) }, { signal });
      wanted.forEach(([key], i) => this.#quotes.set(key, lines[i]));
    }
  }

  /** A kit may cost what its components cost: an order knows. @param {[string, any]} wanted @param {AbortSignal} signal */
  async #assemble([key, { item, unit, quantity }], signal) {
    try {
      const { lines: [line], amount } = await this.ctx.api.post('/api/v1/orders/simulate', { customer: this.customer, lines: [{ item, unit, quantity }] }, { signal });
      this.#quotes.set(key, { ...line, currency: amount.currency, lineAmountExcludingVat: line.lineAmount });
    } catch (error) {
      if (/** @type {any} */ (error).status !== 422) {
        throw error;
      }
      this.#quotes.set(key, { error: /** @type {any} */ (error).code });
    }
  }
}
