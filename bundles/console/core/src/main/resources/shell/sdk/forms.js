// @ts-check
import { errorText } from './registry.js';

/** Fields of the console below an element: those with a `name` and a `value`. @param {Element} root @returns {any[]} */
const fields = root => [...root.querySelectorAll('wn-field[name], wn-date[name], wn-lookup[name], wn-quantity[name]')];

/** @param {any} record @param {string} path @param {any} value */
function put(record, path, value) {
  const names = path.split('.');
  const last = /** @type {string} */ (names.pop());
  let place = record;
  for (const name of names) {
    place = place[name] ??= {};
  }
  place[last] = value;
}

/**
 * What the fields hold, by name; `a.b` nests, an empty field is null, a checkbox true or false.
 *
 * @param {Element} root
 */
export function readForm(root) {
  const record = {};
  for (const field of fields(root)) {
    const flag = field.type === 'checkbox' || field.type === 'switch';
    put(record, field.getAttribute('name'), flag ? field.value === 'true' : field.value === '' ? null : field.value);
  }
  return record;
}

/** Checks every field, goes to the first that is wrong, and answers whether all is well. @param {Element} root */
export function validateForm(root) {
  const wrong = fields(root).filter(field => field.validate && !field.validate());
  wrong[0]?.updateComplete?.then(() => wrong[0].focus());
  return wrong.length === 0;
}

/**
 * Puts what the server refused beside the fields it is about.
 *
 * @param {Element} root
 * @param {{violations?: import('./api.js').Violation[]}} error
 * @returns {boolean} whether a field took each fault
 */
export function showViolations(root, error) {
  const all = fields(root);
  all.forEach(field => {
    field.error = '';
  });
  let taken = 0;
  for (const violation of error.violations ?? []) {
    const name = violation.field ?? violation.path ?? '';
    const field = all.find(one => one.getAttribute('name') === name);
    if (field) {
      field.error = errorText(violation.code ?? '', violation.parameters ?? {}) || violation.message || '';
      taken++;
    }
  }
  all.find(field => field.error)?.focus();
  return taken > 0 && taken === error.violations?.length;
}
