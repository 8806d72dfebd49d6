// @ts-check
import { html, nothing } from 'lit';
import { findItems, namesOf } from './office.js';

/** Names already asked for, by number; a name that is not there yet is asked for once. @type {Map<string, Promise<string>|string>} */
const known = new Map();

/** @param {any} ctx @param {string[]} numbers @param {() => void} done */
function ask(ctx, numbers, done) {
  const open = numbers.filter(number => !known.has(number));
  if (open.length > 0) {
    open.forEach(number => known.set(number, ''));
    namesOf(ctx, open).then(names => { Object.entries(names).forEach(([number, name]) => known.set(number, name)); done(); }, () => undefined);
  }
}

/** @param {string[]} list @param {number} at @param {number} step */
function moved(list, at, step) {
  const next = [...list];
  [next[at], next[at + step]] = [next[at + step], next[at]];
  return next;
}

/**
 * Items one below the other, to add, take away and put in order.
 *
 * @param {{ctx: any, label: string, numbers: string[], ordered?: boolean, without?: string, refresh: () => void, change: (numbers: string[]) => void}} picked
 */
export function PickedItems({ ctx, label, numbers, ordered = false, without = '', refresh, change }) {
  ask(ctx, numbers, refresh);
  const add = (/** @type {CustomEvent} */ event) => {
    const { value, choice } = event.detail;
    if (value && value !== without && !numbers.includes(value)) {
      known.set(value, choice?.label.split(' · ').slice(1).join(' · ') ?? '');
      change([...numbers, value]);
    }
    Object.assign(/** @type {any} */ (event.target), { value: '', text: '' });
  };
  const button = (/** @type {string} */ icon, /** @type {string} */ words, /** @type {boolean} */ off, /** @type {() => void} */ run) => html`
    <button type="button" class="wn-icon-button" aria-label=${words} title=${words} ?disabled=${off} @click=${run}><wn-icon name=${icon}></wn-icon></button>`;
  return html`
    ${numbers.length === 0 ? html`<p class="wn-soft">${ctx.t('office.none')}</p>` : html`<ol class="office-list" aria-label=${label}>${numbers.map((number, i) => html`
      <li><span>${known.get(number) || number}<small>${number}</small></span>
        ${ordered ? html`${button('arrow-up', ctx.t('office.up', { name: number }), i === 0, () => change(moved(numbers, i, -1)))}
          ${button('arrow-down', ctx.t('office.down', { name: number }), i === numbers.length - 1, () => change(moved(numbers, i, 1)))}` : nothing}
        ${button('trash-2', ctx.t('office.remove', { name: number }), false, () => change(numbers.filter(one => one !== number)))}</li>`)}</ol>`}
    <wn-lookup label=${ctx.t('office.add-item')} placeholder=${ctx.t('products.search')} .search=${(/** @type {string} */ text) => findItems(ctx, text)} @wn-change=${add}></wn-lookup>`;
}
