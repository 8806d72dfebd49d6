// @ts-check
import { html, nothing } from 'lit';
import { Field } from './fields.js';
import { Faults } from './item-tabs.js';
import { ErpMark, languageName } from './office.js';
import { RowEditor } from './rows.js';

/** @typedef {import('./item-tabs.js').Editor} Editor */

const UNIT = 20;
const CODE = 40;

/** @param {Editor} editor @param {string} path @param {string} title @param {string} help @param {Omit<import('./rows.js').Rows, 'ctx'|'label'|'change'|'locked'>} rows @param {(rows: any[]) => void} [change] */
function card(editor, path, title, help, rows, change = next => editor.set(path, next)) {
  const { ctx } = editor;
  const locked = editor.locked(path);
  return html`<section class="wn-card wn-stack"><h2 class="wn-card-title">${title}${locked ? ErpMark(ctx) : nothing}</h2>
    ${help ? html`<p class="wn-soft">${help}</p>` : nothing}${Faults(editor, path)}${RowEditor({ ctx, label: title, locked, change, ...rows })}</section>`;
}

/** Units, and how many one may order. @param {Editor} editor */
export function quantitiesTab(editor) {
  const { ctx, draft } = editor;
  const units = draft.units.map((/** @type {any} */ unit) => ({ value: unit.code, label: unit.code }));
  const number = (/** @type {string} */ name, /** @type {string} */ label) => ({ name, label, type: 'number', otherwise: '0' });
  return html`
    <section class="wn-card wn-stack"><h2 class="wn-card-title">${ctx.t('product.units')}</h2>
      <div class="wn-form-row">
        ${Field(editor, 'baseUnit', { label: ctx.t('products.base-unit'), maxlength: UNIT })}
        ${Field(editor, 'salesUnit', { label: ctx.t('product.sales-unit'), type: 'select', options: units })}
      </div></section>
    ${card(editor, 'units', ctx.t('product.packaging'), ctx.t('product.packaging-help', { unit: draft.baseUnit }), {
      rows: draft.units, blank: { code: '', unece: '', quantityPerUnit: '1' },
      cells: [{ name: 'code', label: ctx.t('product.unit'), maxlength: UNIT }, number('quantityPerUnit', ctx.t('product.per-unit', { unit: draft.baseUnit })),
        { name: 'unece', label: ctx.t('product.unece'), maxlength: 10 }]
    })}
    <section class="wn-card wn-stack"><h2 class="wn-card-title">${ctx.t('product.limits')}</h2><p class="wn-soft">${ctx.t('product.limits-help', { unit: draft.baseUnit })}</p>
      <div class="wn-form-row">
        ${Field(editor, 'minimumQuantity', { label: ctx.t('product.minimum'), type: 'number', unit: draft.baseUnit, otherwise: '0' })}
        ${Field(editor, 'orderMultiple', { label: ctx.t('product.multiple'), type: 'number', unit: draft.baseUnit, otherwise: '0' })}
        ${Field(editor, 'maximumQuantity', { label: ctx.t('product.maximum'), type: 'number', unit: draft.baseUnit, otherwise: '0' })}
      </div></section>
    ${card(editor, 'quantityRules', ctx.t('product.rules'), ctx.t('product.rules-help'), {
      rows: draft.quantityRules, blank: { unit: '', customer: '', minimum: '0', multiple: '0', maximum: '0' },
      cells: [{ name: 'unit', label: ctx.t('product.unit'), type: 'select', options: units, placeholder: ctx.t('product.any-unit') },
        { name: 'customer', label: ctx.t('product.customer'), maxlength: CODE, placeholder: ctx.t('product.everybody') },
        number('minimum', ctx.t('product.minimum')), number('multiple', ctx.t('product.multiple')), number('maximum', ctx.t('product.maximum'))]
    })}`;
}

/** @param {Editor} editor */
export function variantsTab(editor) {
  const { ctx, words, draft } = editor;
  return card(editor, 'variants', ctx.t('product.tab.variants'), ctx.t('product.variants-help'), {
    rows: draft.variants, blank: { code: '', names: {}, blocked: false },
    cells: [{ name: 'code', label: ctx.t('product.variant'), maxlength: 10 }, ...words.languages.map(code => ({ name: `names.${code}`, label: languageName(ctx, code), maxlength: 250 })),
      { name: 'blocked', label: ctx.t('product.blocked-short'), type: 'checkbox' }]
  });
}

/** Every code by which it is found. @param {Editor} editor */
export function numbersTab(editor) {
  const { ctx, draft } = editor;
  const units = draft.units.map((/** @type {any} */ unit) => ({ value: unit.code, label: unit.code }));
  return html`
    <section class="wn-card wn-stack"><h2 class="wn-card-title">${ctx.t('product.codes')}</h2>
      <div class="wn-form-row">
        ${Field(editor, 'gtin', { label: ctx.t('product.gtin'), maxlength: 14, help: ctx.t('product.gtin-help') })}
        ${Field(editor, 'manufacturer', { label: ctx.t('item.manufacturer'), maxlength: 100 })}
        ${Field(editor, 'manufacturerNumber', { label: ctx.t('item.manufacturer-number'), maxlength: 60 })}
      </div></section>
    ${card(editor, 'gtins', ctx.t('product.gtins'), ctx.t('product.gtins-help'), {
      rows: draft.gtins, blank: { code: '', unit: '' },
      cells: [{ name: 'code', label: ctx.t('product.gtin'), maxlength: 14 }, { name: 'unit', label: ctx.t('product.unit'), type: 'select', options: units, placeholder: draft.baseUnit }]
    })}
    ${customers(editor)}`;
}

/** A row for each customer, with its numbers between commas. @param {Editor} editor */
function customers(editor) {
  const { ctx, draft } = editor;
  const rows = Object.entries(draft.customerNumbers).map(([customer, codes]) => ({ customer, codes: /** @type {string[]} */ (codes).join(', ') }));
  const blank = { customer: '', codes: '' };
  return card(editor, 'customerNumbers', ctx.t('product.customer-numbers'), ctx.t('product.customer-numbers-help'), {
    rows, blank,
    cells: [{ name: 'customer', label: ctx.t('product.customer'), maxlength: CODE }, { name: 'codes', label: ctx.t('product.their-numbers') }]
  }, next => editor.set('customerNumbers', Object.fromEntries(next.map(row => [row.customer.trim(), row.codes.split(',').map((/** @type {string} */ code) => code.trim()).filter(Boolean)]))));
}
