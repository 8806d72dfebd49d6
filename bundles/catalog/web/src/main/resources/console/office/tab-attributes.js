// @ts-check
import { html, nothing } from 'lit';
import { measure, propertyText } from '../attributes.js';
import { decimal } from '@webnav/sdk';
import { ErpMark, categoryPath, chosen } from './office.js';

/** @typedef {import('./item-tabs.js').Editor} Editor */

/** What the item's category asks for, each with the input that its type needs. @param {Editor} editor */
export function attributesTab(editor) {
  const { ctx, words, draft } = editor;
  const path = categoryPath(words.categories, draft.category);
  const fits = (/** @type {any} */ one) => one.categories.length === 0 || one.categories.some((/** @type {string} */ code) => path.includes(code));
  const empty = (/** @type {any} */ one) => (draft.attributes[one.code] ?? []).length === 0;
  // What the ERP could say of an item but does not is nothing to fill in here.
  const own = words.attributes.filter((/** @type {any} */ one) => fits(one) && !(empty(one) && editor.locked(`attributes.${one.code}`)));
  const foreign = words.attributes.filter((/** @type {any} */ one) => !fits(one) && !empty(one));
  if (own.length + foreign.length === 0) {
    return html`<wn-empty class="wn-card" icon="list-checks" heading=${ctx.t('product.no-attributes')} text=${ctx.t('product.no-attributes-text')}>
      <a class="wn-button" href=${ctx.link('/attributes')}>${ctx.t('menu.attributes')}</a></wn-empty>`;
  }
  return html`
    <section class="wn-card"><h2 class="wn-card-title">${ctx.t('product.tab.attributes')}</h2>
      <div class="office-attributes">${own.map(one => input(editor, one))}</div></section>
    ${foreign.length === 0 ? nothing : html`<section class="wn-card wn-stack"><h2 class="wn-card-title">${ctx.t('product.foreign-attributes')}</h2>
      <p class="wn-soft">${ctx.t('product.foreign-attributes-text')}</p>
      <div class="office-attributes">${foreign.map(one => input(editor, one))}</div></section>`}`;
}

/** @param {Editor} editor @param {any} attribute */
function input(editor, attribute) {
  const { ctx } = editor;
  const path = `attributes.${attribute.code}`;
  const values = /** @type {string[]} */ (editor.value(path) ?? []);
  const label = chosen(ctx, attribute.names, attribute.code);
  const error = editor.faults(path)[0] ?? '';
  const set = (/** @type {string[]} */ next) => editor.set(path, next.filter(Boolean));
  const one = (/** @type {CustomEvent} */ event) => set([event.detail.value]);
  if (editor.locked(path)) {
    return html`<div class="office-field">${ErpMark(ctx)}<wn-field label=${label} value=${values.length ? shown(ctx, attribute, values) : ''} readonly></wn-field></div>`;
  }
  switch (attribute.type) {
    case 'LIST': return options(editor, attribute, label, values, error, set);
    case 'NUMBER': return range(editor, attribute, label, values[0] ?? '', error, set);
    case 'YES_NO': return html`<wn-field type="select" label=${label} error=${error} value=${values[0] ?? ''}
      .options=${[{ value: 'true', label: ctx.t('value.yes') }, { value: 'false', label: ctx.t('value.no') }]} @wn-change=${one}></wn-field>`;
    case 'DATE': return html`<wn-date label=${label} error=${error} value=${values[0] ?? ''} @wn-change=${one}></wn-date>`;
    default: return html`<wn-field type="textarea" rows="2" label=${label} error=${error} help=${ctx.t('product.one-per-line')} value=${values.join('\n')}
      @wn-change=${(/** @type {CustomEvent} */ event) => set(event.detail.value.split('\n').map((/** @type {string} */ text) => text.trim()))}></wn-field>`;
  }
}

/** What the ERP says, as people read it. @param {any} ctx @param {any} attribute @param {string[]} values */
function shown(ctx, attribute, values) {
  const names = new Map(attribute.options.map((/** @type {any} */ option) => [option.code, chosen(ctx, option.names, option.code)]));
  return propertyText(ctx, { ...attribute, values: values.map(value => {
    const [from, to = from] = value.split('..');
    return { value, name: names.get(value), from, to };
  }) });
}

/** @param {Editor} editor @param {any} attribute @param {string} label @param {string[]} values @param {string} error @param {(values: string[]) => void} set */
function options({ ctx }, attribute, label, values, error, set) {
  const order = attribute.options.map((/** @type {any} */ option) => option.code);
  const toggle = (/** @type {string} */ code, /** @type {boolean} */ on) => set(order.filter((/** @type {string} */ each) => (each === code ? on : values.includes(each))));
  return html`<fieldset class="office-values"><legend class="wn-label">${label}</legend>
    ${error ? html`<span class="wn-error" role="alert">${error}</span>` : nothing}
    <div class="office-options">${attribute.options.map((/** @type {any} */ option) => html`<wn-field type="checkbox" label=${chosen(ctx, option.names, option.code)}
      value=${values.includes(option.code) ? 'true' : ''} @wn-change=${(/** @type {CustomEvent} */ event) => toggle(option.code, event.detail.value === 'true')}></wn-field>`)}</div></fieldset>`;
}

/** One number, or a range when the second field is filled in too. @param {Editor} editor @param {any} attribute @param {string} label @param {string} value @param {string} error @param {(values: string[]) => void} set */
function range({ ctx }, attribute, label, value, error, set) {
  const [from, to = ''] = value.split('..');
  const unit = attribute.unit ? measure(ctx, attribute.unit) : '';
  const wrong = decimal.isDecimal(from) && decimal.isDecimal(to) && decimal.cmp(from, to) > 0 ? ctx.t('product.range-wrong') : '';
  const put = (/** @type {string} */ low, /** @type {string} */ high) => set([high ? `${low}..${high}` : low]);
  return html`<fieldset class="office-values"><legend class="wn-label">${unit ? `${label}, ${unit}` : label}</legend>
    <div class="office-range">
      <wn-field hide-label type="number" label="${label}: ${ctx.t('product.value')}" placeholder=${ctx.t('product.value')} value=${from} @wn-change=${(/** @type {CustomEvent} */ event) => put(event.detail.value, to)}></wn-field>
      <wn-field hide-label type="number" label="${label}: ${ctx.t('product.range-to')}" placeholder=${ctx.t('facet.to')} value=${to} @wn-change=${(/** @type {CustomEvent} */ event) => put(from, event.detail.value)}></wn-field>
    </div>
    ${wrong || error ? html`<span class="wn-error" role="alert">${wrong || error}</span>` : nothing}</fieldset>`;
}
