// @ts-check
import { html, nothing } from 'lit';
import { span, valueName } from './attributes.js';
import { rangeOf, toggled, valuesOf, withFilter } from './wish.js';

/**
 * What is chosen, each to be taken away by itself.
 *
 * @param {{wish: import('./wish.js').Wish, names: Map<string, any>, categories: any[], ctx: any,
 *   want: (change: Partial<import('./wish.js').Wish>) => void}} chosen
 */
export function Chips({ wish, names, categories, ctx, want }) {
  const chips = [...category(), ...Object.entries(wish.filters).flatMap(([attribute, text]) => attributes(attribute, text))];
  return chips.length === 0 ? nothing : html`
    <ul class="cat-chips" aria-label=${ctx.t('filter.chosen')}>
      ${chips.map(chip => html`<li><button class="wn-chip" aria-label=${ctx.t('filter.remove', { filter: chip.text })} @click=${() => want(chip.without)}>${chip.text}<wn-icon name="x"></wn-icon></button></li>`)}
      <li><button class="wn-button" data-variant="link" data-size="s" @click=${() => want({ category: '', filters: {} })}>${ctx.t('filter.clear')}</button></li>
    </ul>`;

  function category() {
    return wish.category === '' ? [] : [{ text: categories.find(one => one.code === wish.category)?.name ?? wish.category, without: { category: '' } }];
  }

  /** @param {string} attribute @param {string} text */
  function attributes(attribute, text) {
    const facet = names.get(attribute);
    const name = facet?.name ?? attribute;
    const range = rangeOf(text);
    if (range) {
      return [{ text: `${name}: ${span(ctx, range.from, range.to, facet?.unit ?? '')}`, without: { filters: withFilter(wish, attribute, '') } }];
    }
    return valuesOf(wish, attribute).map(value => ({
      text: `${name}: ${valueName(ctx, facet?.type ?? '', value, facet?.values.get(value))}`,
      without: { filters: toggled(wish, attribute, value) }
    }));
  }
}

/** Keeps the names of filters, which an empty answer no longer tells. @param {Map<string, any>} names @param {any[]} facets */
export function learn(names, facets) {
  for (const { attribute, name, type, unit, values } of facets) {
    const known = names.get(attribute)?.values ?? new Map();
    values.forEach((/** @type {any} */ one) => known.set(one.value, one.name));
    names.set(attribute, { name, type, unit, values: known });
  }
}
