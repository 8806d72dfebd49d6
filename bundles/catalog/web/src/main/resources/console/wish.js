// @ts-check

/**
 * What the list shall show, as the address says it: `?q=desk&f.COLOR=BLACK|WHITE&f.WIDTH=60..120&sort=-price&page=2`.
 *
 * @typedef {{q: string, category: string, sort: string, page: number, filters: Record<string, string>}} Wish
 */

const FILTER = 'f.';

/** @type {Wish} */
export const NOTHING = { q: '', category: '', sort: '', page: 0, filters: {} };

/** @param {Record<string, string>} query @returns {Wish} */
export function wishOf({ q = '', category = '', sort = '', page = '1', ...rest }) {
  const filters = Object.entries(rest)
    .filter(([name, value]) => name.startsWith(FILTER) && name.length > FILTER.length && value)
    .map(([name, value]) => [name.slice(FILTER.length), value]);
  return { q, category, sort, page: Math.max(0, (Number.parseInt(page, 10) || 1) - 1), filters: Object.fromEntries(filters) };
}

/** @param {Wish} wish @returns {Record<string, any>} */
export function addressOf({ q, category, sort, page, filters }) {
  const named = Object.fromEntries(Object.entries(filters).map(([attribute, text]) => [FILTER + attribute, text]));
  return { q, category, sort, page: page ? page + 1 : '', ...named };
}

/** Names of an address that a newer one no longer has are to be taken out of it. @param {Wish} before @param {Wish} after */
export function addressChange(before, after) {
  const gone = Object.fromEntries(Object.keys(addressOf(before)).map(name => [name, '']));
  return { ...gone, ...addressOf(after) };
}

/** As the server reads them. @param {Wish} wish */
export const questionOf = ({ q, category, sort, page, filters }) => ({
  q, category, sort, page, filter: Object.entries(filters).map(([attribute, text]) => `${attribute}:${text}`)
});

/** @param {Wish} wish @param {string} attribute @returns {string[]} */
export const valuesOf = (wish, attribute) => (wish.filters[attribute] ?? '').split('|').filter(Boolean);

/** @param {string} text @returns {{from: string, to: string}|null} null when it lists values */
export function rangeOf(text) {
  const found = /^(-?[\d.]*?)\.\.(-?[\d.]*)$/.exec(text);
  return found && (found[1] || found[2]) ? { from: found[1], to: found[2] } : null;
}

/** @param {Wish} wish @param {string} attribute @param {string} text empty takes it away */
export function withFilter(wish, attribute, text) {
  const { [attribute]: _, ...others } = wish.filters;
  return text ? { ...others, [attribute]: text } : others;
}

/** @param {Wish} wish @param {string} attribute @param {string} value */
export function toggled(wish, attribute, value) {
  const chosen = valuesOf(wish, attribute);
  const next = chosen.includes(value) ? chosen.filter(one => one !== value) : [...chosen, value];
  return withFilter(wish, attribute, next.join('|'));
}

/** How many are chosen, the category among them. @param {Wish} wish */
export const countOf = wish => (wish.category ? 1 : 0)
  + Object.entries(wish.filters).reduce((sum, [name, text]) => sum + (rangeOf(text) ? 1 : valuesOf(wish, name).length), 0);
