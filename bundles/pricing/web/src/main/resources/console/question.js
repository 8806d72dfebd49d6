// @ts-check

/** @typedef {{value: string, label: string, sub?: string}} Choice */

/** @param {any} ctx @param {string} text @param {Choice|null} chosen @returns {Promise<Choice[]>} */
export async function customers(ctx, text, chosen) {
  const found = await ctx.api.get('/api/v1/customers', { query: { q: text === chosen?.label ? '' : text, size: 10 } });
  return found.items.map((/** @type {any} */ one) => ({ value: one.number, label: `${one.name} (${one.number})`, sub: one.city }));
}

/** @param {any} item @returns {Choice & {units: string[]}} */
const itemChoice = item => ({ value: item.number, label: `${item.name} (${item.number})`, sub: item.categoryName, units: item.units.map((/** @type {any} */ unit) => unit.code) });

/** @param {any} ctx @param {string} text @param {Choice|null} chosen @returns {Promise<Choice[]>} */
export async function items(ctx, text, chosen) {
  const found = await ctx.api.get('/api/v1/items', { query: { q: text === chosen?.label ? '' : text, size: 10 } });
  return found.items.map(itemChoice);
}

/** The choice for a number that a link brings; the number itself where nothing more is known. @param {any} ctx @param {string} number @returns {Promise<Choice|null>} */
export const customerOf = async (ctx, number) => (number ? ctx.api.get(`/api/v1/customers/${encodeURIComponent(number)}`)
  .then((/** @type {any} */ one) => ({ value: one.number, label: `${one.name} (${one.number})` }), () => ({ value: number, label: number })) : null);

/** @param {any} ctx @param {string} number @returns {Promise<Choice|null>} */
export const itemOf = async (ctx, number) => (number
  ? ctx.api.get(`/api/v1/items/${encodeURIComponent(number)}`).then(itemChoice, () => ({ value: number, label: number, units: [] })) : null);
