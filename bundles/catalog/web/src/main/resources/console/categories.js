// @ts-check
import { html, nothing } from 'lit';

/**
 * The category tree as a list: the top, and what lies below the chosen category. On phones a plain select.
 *
 * @param {{categories: any[], chosen: string, ctx: any, choose: (code: string) => void}} filter
 */
export function CategoryFilter({ categories, chosen, ctx, choose }) {
  if (categories.length === 0) {
    return html`<div class="cat-filter-none"></div>`;
  }
  const open = path(categories, chosen);
  return html`
    <nav class="wn-card cat-filter" aria-label=${ctx.t('catalog.category')}>
      <h2 class="cat-filter-title">${ctx.t('catalog.category')}</h2>
      <button class="cat-choice" aria-current=${chosen === '' ? 'true' : nothing} @click=${() => choose('')}><span>${ctx.t('catalog.all')}</span></button>
      ${branch('')}
    </nav>
    <label class="cat-filter-phone"><span class="wn-visually-hidden">${ctx.t('catalog.category')}</span>
      <select class="wn-input" @change=${(/** @type {any} */ event) => choose(event.target.value)}>
        <option value="" ?selected=${chosen === ''}>${ctx.t('catalog.all')}</option>
        ${flat('', 0).map(({ one, depth }) => html`<option value=${one.code} ?selected=${one.code === chosen}>${'\u2003'.repeat(depth)}${one.name} (${ctx.fmt.number(one.items)})</option>`)}
      </select></label>`;

  /** @param {string} parent @returns {any} */
  function branch(parent) {
    const below = categories.filter(one => (one.parent ?? '') === parent && one.items > 0);
    return below.length === 0 ? nothing : html`<ul>${below.map(one => html`
      <li><button class="cat-choice" aria-current=${one.code === chosen ? 'true' : nothing} @click=${() => choose(one.code)}>
        <span>${one.name}</span><small>${ctx.fmt.number(one.items)}</small></button>
        ${open.has(one.code) ? branch(one.code) : nothing}</li>`)}</ul>`;
  }

  /** @param {string} parent @param {number} depth @returns {{one: any, depth: number}[]} */
  function flat(parent, depth) {
    return categories
      .filter(one => (one.parent ?? '') === parent && one.items > 0)
      .flatMap(one => [{ one, depth }, ...flat(one.code, depth + 1)]);
  }
}

/** The chosen category and all above it. @param {any[]} categories @param {string} chosen */
function path(categories, chosen) {
  /** @type {Set<string>} */
  const codes = new Set();
  for (let code = chosen; code && !codes.has(code); code = categories.find(one => one.code === code)?.parent ?? '') {
    codes.add(code);
  }
  return codes;
}
