// @ts-check
import { decimal } from '../decimal.js';

/**
 * @typedef {object} Column
 * @property {string} field                 name in the row, `a.b` reaches inside
 * @property {string} label
 * @property {'text'|'money'|'number'|'quantity'|'percent'|'date'|'datetime'|'badge'|'bool'|'email'} [format]
 * @property {boolean} [sortable]           default true unless the column has no field
 * @property {boolean} [search]             take part in searching rows held here; default true
 * @property {'text'|'select'} [filter]     shows a filter for the column
 * @property {{value: string, label: string}[]} [options]  values of a select filter
 * @property {(row: any) => any} [render]   Lit template instead of the formatted value
 * @property {(row: any) => string} [text]  text for export and search, when `render` draws
 * @property {string|((row: any) => string)} [link]  path with {field} places
 * @property {Record<string, string>} [tones]        badge: value to ok, info, warn, bad, neutral
 * @property {Record<string, string>} [labels]       badge and text: value to words
 * @property {string} [currency]            money: field that holds the currency
 * @property {string} [unit]                quantity: field that holds the unit
 * @property {string} [width]
 * @property {boolean} [hidden]             only after the user asks for it
 * @property {boolean} [primary]            head of the card on a phone; default the first column
 *
 * @typedef {{q: string, sort: string, filters: Record<string, string>}} Wish
 */

const RIGHT = new Set(['money', 'number', 'quantity', 'percent']);

/** @param {Column} column */
export const isRight = column => RIGHT.has(column.format ?? '');

/** @param {any} row @param {string} path */
export const valueOf = (row, path) => path.split('.').reduce((value, name) => value?.[name], row);

/**
 * The value as words, as it stands in a cell and in an exported file.
 *
 * @param {any} row @param {Column} column @param {import('../fmt.js').Formats} fmt @param {(key: string) => string} t
 * @returns {string}
 */
export function textOf(row, column, fmt, t) {
  if (column.text) {
    return column.text(row);
  }
  const value = column.field ? valueOf(row, column.field) : undefined;
  if (value === null || value === undefined || value === '') {
    return '';
  }
  switch (column.format) {
    case 'money': return fmt.money(value, column.currency && valueOf(row, column.currency));
    case 'number': return fmt.number(value);
    case 'quantity': return fmt.quantity(value, column.unit && valueOf(row, column.unit));
    case 'percent': return fmt.percent(value);
    case 'date': return fmt.date(value);
    case 'datetime': return fmt.dateTime(value);
    case 'bool': return t(value ? 'value.yes' : 'value.no');
    default: return column.labels?.[value] ?? String(value);
  }
}

/** A number that a spreadsheet can add up, otherwise null. @param {any} row @param {Column} column */
export function numberOf(row, column) {
  if (!isRight(column) || column.text) {
    return null;
  }
  const value = valueOf(row, column.field);
  const number = typeof value === 'object' && value !== null ? value.amount : value;
  return decimal.isDecimal(number) ? String(number) : null;
}

/** @param {any} row @param {string} template such as /orders/{id} */
export const fill = (row, template) =>
  template.replace(/\{([\w.]+)\}/g, (_, name) => encodeURIComponent(valueOf(row, name) ?? ''));

/** @param {any} a @param {any} b */
function compare(a, b) {
  const left = a?.amount ?? a;
  const right = b?.amount ?? b;
  if (left === right) {
    return 0;
  }
  if (left === null || left === undefined || left === '') {
    return 1;
  }
  if (right === null || right === undefined || right === '') {
    return -1;
  }
  return decimal.isDecimal(left) && decimal.isDecimal(right)
    ? decimal.cmp(left, right)
    : String(left).localeCompare(String(right), undefined, { numeric: true });
}

/**
 * Searches, filters and sorts rows that are held in the page.
 *
 * @param {any[]} rows @param {Column[]} columns @param {Wish} wish @param {(row: any, column: Column) => string} text
 */
export function arrange(rows, columns, wish, text) {
  const words = wish.q.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const searched = columns.filter(column => column.search !== false);
  const filters = Object.entries(wish.filters).filter(([, value]) => value !== '');
  const kept = rows.filter(row => {
    const all = words.length > 0 ? searched.map(column => text(row, column)).join(' ').toLocaleLowerCase() : '';
    return words.every(word => all.includes(word)) && filters.every(([field, value]) => {
      const column = columns.find(one => one.field === field);
      const own = String(valueOf(row, field) ?? '');
      return column?.filter === 'select' ? own === value : text(row, column ?? { field, label: '' }).toLocaleLowerCase().includes(value.toLocaleLowerCase());
    });
  });
  if (!wish.sort) {
    return kept;
  }
  const down = wish.sort.startsWith('-');
  const field = wish.sort.replace(/^-/, '');
  return kept.sort((a, b) => compare(valueOf(a, field), valueOf(b, field)) * (down ? -1 : 1));
}

/** What a spreadsheet would run as a formula is kept as text. @param {string} text @param {string} separator */
function cell(text, separator) {
  const safe = /^[=+\-@\t\r]/.test(text) && !decimal.isDecimal(text.replace(',', '.')) ? `'${text}` : text;
  return safe.includes(separator) || /["\n\r]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

/**
 * A file that the spreadsheets of this language open with a double click.
 *
 * @param {string[][]} lines @param {string} decimalSign
 */
export function csv(lines, decimalSign) {
  const separator = decimalSign === ',' ? ';' : ',';
  const text = lines.map(line => line.map(value => cell(value, separator)).join(separator)).join('\r\n');
  return new Blob(['\ufeff', text, '\r\n'], { type: 'text/csv;charset=utf-8' });
}
