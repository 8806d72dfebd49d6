// @ts-check
import { html } from 'lit';

/** "Latvian" for lv, as it stands within a phrase of the user's language. @param {any} ctx @param {string} code */
const languageWord = (ctx, code) => new Intl.DisplayNames([ctx.fmt.locale], { type: 'language' }).of(code) ?? code;

/** "Name, Latvian" @param {any} ctx @param {string} label @param {string} code */
export const inLanguage = (ctx, label, code) => `${label}, ${languageWord(ctx, code)}`;

/** The name of a language where it stands alone. @param {any} ctx @param {string} code */
export function languageName(ctx, code) {
  const name = languageWord(ctx, code);
  return name.charAt(0).toLocaleUpperCase(ctx.fmt.locale) + name.slice(1);
}

/** Words for a fault that the server found. @param {any} ctx @param {any} fault */
export function faultText(ctx, { code, message }) {
  const key = `error.${code}`;
  const text = ctx.t(key);
  return text === key ? message : text;
}

/** Faults of one thing are named as those of a list with one entry. @param {string} [field] */
export const bareField = field => (field ?? '').replace(/^\[\d+\]\.?/, '');

/** A text of several languages as this user reads it. @param {any} ctx @param {Record<string, string>|undefined} texts @param {string} otherwise */
export const chosen = (ctx, texts, otherwise) => texts?.[ctx.lang] || texts?.en || Object.values(texts ?? {}).find(Boolean) || otherwise;

/**
 * What screens of the back office choose from.
 *
 * @typedef {{languages: string[], categories: any[], attributes: any[], lists: any[]}} Words
 * @param {any} ctx
 * @returns {Promise<Words>}
 */
export async function loadWords(ctx) {
  const [languages, categories, attributes, lists] = await Promise.all([
    ctx.api.get('/api/v1/item-register/languages'), ctx.api.get('/api/v1/category-definitions'), ctx.api.get('/api/v1/attributes'), ctx.api.get('/api/v1/item-lists')
  ]);
  return { languages, categories, attributes, lists };
}

/** A category and those above it, the nearest first. @param {any[]} categories @param {string} code @returns {string[]} */
export function categoryPath(categories, code) {
  /** @type {string[]} */
  const path = [];
  for (let next = code; next && !path.includes(next); next = categories.find(one => one.code === next)?.parent ?? '') {
    path.push(next);
  }
  return path;
}

/** Categories with their whole way through the tree as choices. @param {any} ctx @param {any[]} categories @returns {{value: string, label: string}[]} */
export function categoryOptions(ctx, categories) {
  const name = (/** @type {string} */ code) => chosen(ctx, categories.find(one => one.code === code)?.names, code);
  return categories
    .map(({ code }) => ({ value: code, label: categoryPath(categories, code).reverse().map(name).join(' › ') }))
    .sort((a, b) => a.label.localeCompare(b.label, ctx.fmt.locale));
}

export const LIFE_CYCLES = ['NEW', 'ACTIVE', 'PHASING_OUT', 'BLOCKED'];
export const LIFE_TONES = { NEW: 'info', ACTIVE: 'ok', PHASING_OUT: 'warn', BLOCKED: 'bad' };

/** @param {any} ctx @param {string} prefix @param {string[]} values @returns {Record<string, string>} */
export const wordsOf = (ctx, prefix, values) => Object.fromEntries(values.map(value => [value, ctx.t(`${prefix}.${value}`)]));

/** @param {any} ctx @param {string} prefix @param {string[]} values */
export const optionsOf = (ctx, prefix, values) => values.map(value => ({ value, label: ctx.t(`${prefix}.${value}`) }));

/** Marks what only the ERP changes. @param {any} ctx */
export const ErpMark = ctx => html`<span class="wn-badge office-mark" title=${ctx.t('office.of-erp')}><wn-icon name="lock"></wn-icon>ERP</span>`;

/** @typedef {{value: string, label: string, sub?: string}} Choice */

/** Items to choose from, by text or number. @param {any} ctx @param {string} text @returns {Promise<Choice[]>} */
export async function findItems(ctx, text) {
  const found = await ctx.api.get('/api/v1/item-register', { query: { q: text, size: 10 } });
  return found.items.map((/** @type {any} */ one) => ({ value: one.number, label: `${one.number} · ${one.name}`, sub: one.categoryName }));
}

/** Names of items by number. @param {any} ctx @param {string[]} numbers @returns {Promise<Record<string, string>>} */
export async function namesOf(ctx, numbers) {
  const names = /** @type {Record<string, string>} */ ({});
  for (let at = 0; at < numbers.length; at += 200) {
    const { items } = await ctx.api.post('/api/v1/items/lookup', { codes: numbers.slice(at, at + 200) });
    items.forEach((/** @type {any} */ one) => { names[one.number] = one.name; });
  }
  return names;
}

/** Item numbers for whatever codes somebody typed. @param {any} ctx @param {string[]} codes @returns {Promise<{numbers: string[], unknown: string[]}>} */
export async function numbersOf(ctx, codes) {
  /** @type {{numbers: string[], unknown: string[]}} */
  const found = { numbers: [], unknown: [] };
  for (let at = 0; at < codes.length; at += 200) {
    const { matches, unknown } = await ctx.api.post('/api/v1/items/lookup', { codes: codes.slice(at, at + 200) });
    found.numbers.push(.../** @type {string[]} */ (Object.values(matches)));
    found.unknown.push(...unknown);
  }
  return found;
}

/** Asks before what was typed is lost. @param {any} ctx @param {() => boolean} dirty @returns {() => void} ends it */
export function guard(ctx, dirty) {
  const ask = () => !dirty() || ctx.confirm({ title: ctx.t('office.leave'), text: ctx.t('office.leave-text'), confirm: ctx.t('office.leave-do'), tone: 'bad' });
  ask.dirty = dirty;
  return ctx.onLeave(ask);
}
