// @ts-check
import { html, nothing, repeat } from 'lit';
import { decimal } from '@webnav/sdk';
import { measure, valueName } from './attributes.js';
import { rangeOf, toggled, valuesOf, withFilter } from './wish.js';

const FEW = 7;

/**
 * Attributes as filters beside the list, with how many items each value has.
 *
 * @param {{facets: any[]|undefined, wish: import('./wish.js').Wish, ctx: any, unfolded: Set<string>,
 *   choose: (filters: Record<string, string>) => void, unfold: (attribute: string) => void}} filter
 */
export function Facets({ facets, wish, ctx, unfolded, choose, unfold }) {
  if (!facets) {
    return html`<div class="cat-facet" aria-hidden="true">${Array.from({ length: 6 }, () => html`<span class="wn-skeleton cat-option-none"></span>`)}</div>`;
  }
  return repeat(facets.filter(facet => useful(facet, wish)), facet => facet.attribute, facet => html`
    <fieldset class="cat-facet" data-attribute=${facet.attribute}>
      <legend>${facet.name}${facet.type === 'NUMBER' && facet.unit ? html`<span class="wn-soft">, ${measure(ctx, facet.unit)}</span>` : nothing}</legend>
      ${facet.type === 'NUMBER' ? range(facet) : options(facet)}
    </fieldset>`);

  /** @param {any} facet */
  function options(facet) {
    const chosen = valuesOf(wish, facet.attribute);
    const all = [...facet.values, ...chosen
      .filter(value => !facet.values.some((/** @type {any} */ one) => one.value === value))
      .map(value => ({ value, name: value, count: 0 }))];
    const shown = unfolded.has(facet.attribute) ? all : all.filter((one, at) => at < FEW || chosen.includes(one.value));
    return html`
      ${repeat(shown, one => one.value, one => html`
        <label class="cat-option"><input type="checkbox" .checked=${chosen.includes(one.value)} @change=${() => choose(toggled(wish, facet.attribute, one.value))}>
          <span>${valueName(ctx, facet.type, one.value, one.name)}</span><small>${ctx.fmt.number(one.count)}</small></label>`)}
      ${all.length > FEW ? html`<button class="wn-button cat-more" data-variant="link" data-size="s" aria-expanded=${unfolded.has(facet.attribute)} @click=${() => unfold(facet.attribute)}>
        ${unfolded.has(facet.attribute) ? ctx.t('facet.fewer') : ctx.t('facet.all', { count: ctx.fmt.number(all.length) })}</button>` : nothing}`;
  }

  /** @param {any} facet */
  function range(facet) {
    const { from = '', to = '' } = rangeOf(wish.filters[facet.attribute] ?? '') ?? {};
    /** @param {Event} event */
    const changed = event => {
      const [low, high] = [.../** @type {HTMLElement} */ (event.currentTarget).querySelectorAll('input')].map(input => ctx.fmt.parse(input.value) ?? '');
      const [first, last] = low && high && decimal.cmp(low, high) > 0 ? [high, low] : [low, high];
      choose(withFilter(wish, facet.attribute, first || last ? `${first}..${last}` : ''));
    };
    return html`
      <div class="cat-range" @change=${changed}>
        ${bound('facet.from', from, facet.least)}<span aria-hidden="true">–</span>${bound('facet.to', to, facet.greatest)}
      </div>`;

    /** @param {string} label @param {string} value @param {string} border */
    function bound(label, value, border) {
      return html`<input class="wn-input" inputmode="decimal" autocomplete="off" aria-label=${`${facet.name}, ${ctx.t(label)}`}
        placeholder=${ctx.fmt.number(border, { useGrouping: 'min2' })} .value=${ctx.fmt.typed(value)}>`;
    }
  }
}

/** One that cannot narrow the list only takes room. @param {any} facet @param {import('./wish.js').Wish} wish */
const useful = (facet, wish) => Boolean(wish.filters[facet.attribute])
  || (facet.type === 'NUMBER' ? facet.least !== facet.greatest : facet.values.length > 0);
