// @ts-check
import { saveFile } from '../api.js';
import { currentFormats } from '../context.js';
import { csv, numberOf } from './table-model.js';
import { xlsx } from './xlsx.js';

/**
 * Saves rows as they are shown; numbers stay numbers.
 *
 * @param {{type: 'csv'|'xlsx', rows: any[], columns: import('./table-model.js').Column[], name: string, label: string,
 *   text: (row: any, column: import('./table-model.js').Column) => string}} sheet
 */
export function saveRows({ type, rows, columns, name, label, text }) {
  const fmt = currentFormats();
  const real = columns.filter(column => column.field || column.text);
  const head = real.map(column => column.label);
  const values = rows.map(row => real.map(column => ({ text: text(row, column), number: numberOf(row, column) })));
  saveFile(type === 'csv'
    ? csv([head, ...values.map(line => line.map(cell => (cell.number === null ? cell.text : fmt.typed(cell.number))))], fmt.decimalSign)
    : xlsx(head, values, label), `${name}.${type}`);
}
