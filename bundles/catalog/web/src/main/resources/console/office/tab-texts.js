// @ts-check
import { html, nothing } from 'lit';
import { Field } from './fields.js';
import { Faults } from './item-tabs.js';
import { categoryOptions, findItems, languageName, optionsOf } from './office.js';

/** @typedef {import('./item-tabs.js').Editor} Editor */

const NAME = 250;
const DESCRIPTION = 2000;

/** The texts of every language side by side. @param {Editor} editor */
export function textsTab(editor) {
  const { ctx, words } = editor;
  const card = editor.value('names.') || editor.value('descriptions.');
  return html`
    <div class="office-languages">${words.languages.map(code => html`
      <section class="wn-card wn-stack" lang=${code}><h2 class="wn-card-title" lang=${ctx.lang}>${languageName(ctx, code)}</h2>
        ${Field(editor, `names.${code}`, { label: ctx.t('products.name'), maxlength: NAME })}
        ${Field(editor, `descriptions.${code}`, { label: ctx.t('product.description'), type: 'textarea', rows: 7, maxlength: DESCRIPTION })}
      </section>`)}</div>
    ${card ? html`<section class="wn-card wn-stack"><h2 class="wn-card-title">${ctx.t('product.card-text')}</h2>
      <p class="wn-soft">${ctx.t('product.card-text-help')}</p>${Field(editor, 'names.', { label: ctx.t('products.name'), maxlength: NAME })}</section>` : nothing}`;
}

/** Where it stands: category, lists, and its life. @param {Editor} editor */
export function lifeTab(editor) {
  const { ctx, words } = editor;
  return html`
    <section class="wn-card wn-stack"><h2 class="wn-card-title">${ctx.t('product.place')}</h2>
      <div class="wn-form-row">
        ${Field(editor, 'type', { label: ctx.t('products.type'), type: 'select', options: optionsOf(ctx, 'type', ['INVENTORY', 'SERVICE', 'NON_INVENTORY']) })}
        ${Field(editor, 'category', { label: ctx.t('products.category'), type: 'select', options: categoryOptions(ctx, words.categories) })}
      </div>
      ${lists(editor)}
    </section>
    <section class="wn-card wn-stack"><h2 class="wn-card-title">${ctx.t('products.life')}</h2>
      ${Field(editor, 'blocked', { label: ctx.t('product.blocked'), type: 'checkbox' })}
      <div class="wn-form-row">
        ${Field(editor, 'life.newUntil', { label: ctx.t('product.new-until'), type: 'date' })}
        ${Field(editor, 'life.phasingOutFrom', { label: ctx.t('product.phasing-out-from'), type: 'date' })}
      </div>
      <wn-lookup label=${ctx.t('product.replacement')} placeholder=${ctx.t('products.search')} help=${ctx.t('product.replacement-help')} value=${editor.value('life.replacement')} text=${editor.value('life.replacement')}
        error=${editor.faults('life.replacement')[0] ?? ''} .search=${(/** @type {string} */ text) => findItems(ctx, text)}
        @wn-change=${(/** @type {CustomEvent} */ event) => editor.set('life.replacement', event.detail.value)}></wn-lookup>
    </section>`;
}

/** @param {Editor} editor */
function lists(editor) {
  const { ctx, words } = editor;
  const on = editor.draft.lists;
  if (words.lists.length === 0) {
    return nothing;
  }
  const toggle = (/** @type {string} */ code, /** @type {boolean} */ is) => editor.set('lists', (is ? [...on, code] : on.filter((/** @type {string} */ one) => one !== code)).sort());
  return html`<fieldset class="office-values"><legend class="wn-label">${ctx.t('product.lists')}</legend>${Faults(editor, 'lists')}
    <div class="office-options">${words.lists.map(list => html`<wn-field type="checkbox" label=${list.name || list.code} value=${on.includes(list.code) ? 'true' : ''}
      @wn-change=${(/** @type {CustomEvent} */ event) => toggle(list.code, event.detail.value === 'true')}></wn-field>`)}</div></fieldset>`;
}
