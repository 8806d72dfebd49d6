// @ts-check
import { decimal } from '@webnav/sdk';

/** Parts of which a change names only the keys that differ. @type {Record<string, any>} part to what takes a key away */
const MAPS = { names: '', descriptions: '', attributes: [], customerNumbers: [] };
const QUANTITIES = ['minimumQuantity', 'orderMultiple', 'maximumQuantity'];

/** The same whatever the order of its keys. @param {any} value @returns {string} */
const key = value => JSON.stringify(value, (_, part) => (part && typeof part === 'object' && !Array.isArray(part)
  ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part)) ?? '';

/** @param {any} a @param {any} b */
export const same = (a, b) => key(a) === key(b);

/** @param {any} row @param {string[]} names */
const plain = (row, names) => ({ ...row, ...Object.fromEntries(names.map(name => [name, decimal.plain(row[name] ?? '0')])) });

/** A sheet of the server in the form in which the screens change it. @param {any} sheet */
export function draftOf(sheet) {
  return {
    ...plain(sheet, QUANTITIES),
    life: { newUntil: '', phasingOutFrom: '', replacement: '', ...sheet.life },
    units: sheet.units.map((/** @type {any} */ unit) => plain(unit, ['quantityPerUnit'])),
    quantityRules: sheet.quantityRules.map((/** @type {any} */ rule) => plain(rule, ['minimum', 'multiple', 'maximum'])),
    lists: [...sheet.lists].sort(),
    customerNumbers: Object.fromEntries(Object.entries(sheet.customerNumbers ?? {}))
  };
}

/** @param {any} before @param {any} after @param {any} nothing */
function mapChange(before, after, nothing) {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return Object.fromEntries(keys.filter(one => !same(before[one] ?? nothing, after[one] ?? nothing)).map(one => [one, after[one] ?? nothing]));
}

/** What a draft changes, as the server takes it. @param {any} kept @param {any} draft @returns {Record<string, any>} */
export function changeOf(kept, draft) {
  const change = /** @type {Record<string, any>} */ ({});
  for (const part of Object.keys(draft)) {
    if (!same(kept[part], draft[part])) {
      const value = part in MAPS ? mapChange(kept[part], draft[part], MAPS[part]) : part === 'life' ? life(draft.life) : draft[part];
      if (!(part in MAPS) || Object.keys(value).length > 0) {
        change[part] = value;
      }
    }
  }
  return change;
}

/** @param {any} one */
const life = one => ({ newUntil: one.newUntil || null, phasingOutFrom: one.phasingOutFrom || null, replacement: one.replacement });

/** A change upon a newer state of the item. @param {any} newer @param {Record<string, any>} change */
export function rebased(newer, change) {
  const draft = { ...newer };
  for (const [part, value] of Object.entries(change)) {
    draft[part] = part in MAPS ? { ...newer[part], ...value } : part === 'life' ? { ...newer.life, ...draftLife(value) } : value;
  }
  return draft;
}

/** @param {any} value */
const draftLife = value => ({ newUntil: value.newUntil ?? '', phasingOutFrom: value.phasingOutFrom ?? '', replacement: value.replacement ?? '' });

/** @param {any} draft @param {string} path the key of a map may hold dots @param {any} value */
export function withValue(draft, path, value) {
  const [part, ...rest] = path.split('.');
  return rest.length > 0 ? { ...draft, [part]: { ...draft[part], [rest.join('.')]: value } } : { ...draft, [part]: value };
}

/** @param {any} draft @param {string} path */
export function valueAt(draft, path) {
  const [part, ...rest] = path.split('.');
  return rest.length > 0 ? draft[part]?.[rest.join('.')] : draft[part];
}
