// @ts-check
import { html, nothing } from 'lit';

/**
 * The category tree as a list: the top, and what lies below the chosen category.
 *
 * @param {{categories: any[], chosen: string, ctx: any, choose: (code: string) => void}} filter
 */
export function CategoryFilter({ categories, chosen, ctx, choose }) {
  if (categories.length === 0) {
    return nothing;
  }
  const open = path(categories, chosen);
  return html`
    <nav class="cat-categories" aria-label=${ctx.t('catalog.category')}>
      <h2 class="cat-filter-title">${ctx.t('catalog.category')}</h2>
      <button class="cat-choice" aria-current=${chosen === '' ? 'true' : nothing} @click=${() => choose('')}><span>${ctx.t('catalog.all')}</span></button>
      ${branch('')}
    </nav>`;

  /** @param {string} parent @returns {any} */
  function branch(parent) {
    const below = categories.filter(one => (one.parent ?? '') === parent && (one.items > 0 || open.has(one.code)));
    return below.length === 0 ? nothing : html`<ul>${below.map(one => html`
      <li><button class="cat-choice" aria-current=${one.code === chosen ? 'true' : nothing} @click=${() => choose(one.code)}>
        <span>${one.name}</span><small>${ctx.fmt.number(one.items)}</small></button>
        ${open.has(one.code) ? branch(one.code) : nothing}</li>`)}</ul>`;
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
