// @ts-check
import { html } from 'lit';
import { categoryOptions, chosen, optionsOf } from './office.js';

const BY = ['ALL', 'CATEGORY', 'ATTRIBUTE', 'LIST'];
const VISIBILITIES = ['HIDDEN', 'VISIBLE', 'ORDERABLE'];

export const blankRule = () => ({ by: 'CATEGORY', code: '', value: '', visibility: 'HIDDEN' });

/** Codes that a rule of a kind may look at. @param {any} ctx @param {import('./office.js').Words} words @param {string} by */
function codes(ctx, words, by) {
  switch (by) {
    case 'CATEGORY': return categoryOptions(ctx, words.categories);
    case 'ATTRIBUTE': return words.attributes.filter(one => one.type !== 'NUMBER').map(one => ({ value: one.code, label: chosen(ctx, one.names, one.code) }));
    default: return words.lists.map(one => ({ value: one.code, label: one.name || one.code }));
  }
}

/**
 * One rule as a sentence to put together: items of … are ….
 *
 * @param {{ctx: any, words: import('./office.js').Words, rules: any[], rule: any, at: number, change: (rules: any[]) => void}} row
 */
export function RuleRow({ ctx, words, rules, rule, at, change }) {
  const set = (/** @type {any} */ part) => change(rules.map((one, i) => (i === at ? { ...one, ...part } : one)));
  const button = (/** @type {string} */ icon, /** @type {string} */ label, /** @type {boolean} */ off, /** @type {() => void} */ run) => html`
    <button type="button" class="wn-icon-button" aria-label=${label} title=${label} ?disabled=${off} @click=${run}><wn-icon name=${icon}></wn-icon></button>`;
  return html`<div class="office-rule" role="group" aria-label=${ctx.t('assortment.rule', { at: at + 1 })}>
    <span class="office-no">${at + 1}.</span>
    <wn-field type="select" required label=${ctx.t('assortment.by')} value=${rule.by} .options=${optionsOf(ctx, 'assortment.by', BY)}
      @wn-change=${(/** @type {CustomEvent} */ event) => set({ by: event.detail.value, code: '', value: '' })}></wn-field>
    ${rule.by === 'ALL' ? html`<span></span><span></span>` : html`
      <wn-field type="select" required label=${ctx.t(`assortment.which.${rule.by}`)} value=${rule.code} placeholder=${ctx.t('assortment.choose')} .options=${codes(ctx, words, rule.by)}
        @wn-change=${(/** @type {CustomEvent} */ event) => set({ code: event.detail.value, value: '' })}></wn-field>
      ${rule.by === 'ATTRIBUTE' ? value(ctx, words, rule, text => set({ value: text })) : html`<span></span>`}`}
    <wn-field type="select" required label=${ctx.t('assortment.visibility')} value=${rule.visibility} .options=${optionsOf(ctx, 'assortment.visibility', VISIBILITIES)}
      @wn-change=${(/** @type {CustomEvent} */ event) => set({ visibility: event.detail.value })}></wn-field>
    <span class="office-tools">
      ${button('arrow-up', ctx.t('office.row-up', { at: at + 1 }), at === 0, () => change(rules.toSpliced(at - 1, 2, rule, rules[at - 1])))}
      ${button('trash-2', ctx.t('office.remove-row', { at: at + 1 }), false, () => change(rules.filter((_, i) => i !== at)))}
    </span></div>`;
}

/** @param {any} ctx @param {import('./office.js').Words} words @param {any} rule @param {(value: string) => void} set */
function value(ctx, words, rule, set) {
  const attribute = words.attributes.find(one => one.code === rule.code);
  const label = ctx.t('product.value');
  const change = (/** @type {CustomEvent} */ event) => set(event.detail.value);
  switch (attribute?.type) {
    case undefined: return html`<span></span>`;
    case 'LIST': return html`<wn-field type="select" required label=${label} value=${rule.value} placeholder=${ctx.t('assortment.choose')} @wn-change=${change}
      .options=${attribute.options.map((/** @type {any} */ one) => ({ value: one.code, label: chosen(ctx, one.names, one.code) }))}></wn-field>`;
    case 'YES_NO': return html`<wn-field type="select" required label=${label} value=${rule.value} placeholder=${ctx.t('assortment.choose')} @wn-change=${change}
      .options=${[{ value: 'true', label: ctx.t('value.yes') }, { value: 'false', label: ctx.t('value.no') }]}></wn-field>`;
    case 'DATE': return html`<wn-date required label=${label} value=${rule.value} @wn-change=${change}></wn-date>`;
    default: return html`<wn-field required maxlength="250" label=${label} value=${rule.value} @wn-change=${change}></wn-field>`;
  }
}
