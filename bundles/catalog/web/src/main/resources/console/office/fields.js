// @ts-check
import { html, nothing } from 'lit';
import { ErpMark } from './office.js';

/** @typedef {import('./item-tabs.js').Editor} Editor */

/**
 * A field of the item's sheet; one that the ERP owns is marked and cannot be changed.
 *
 * @param {Editor} editor @param {string} path
 * @param {{label: string, type?: string, maxlength?: number, rows?: number, unit?: string, options?: any[], placeholder?: string, help?: string, otherwise?: string}} what
 */
export function Field(editor, path, { label, type = 'text', maxlength = 0, rows = 3, unit = '', options = [], placeholder = '', help = '', otherwise = '' }) {
  const locked = editor.locked(path);
  const flag = type === 'checkbox';
  const value = editor.value(path);
  const set = (/** @type {CustomEvent} */ event) => editor.set(path, flag ? event.detail.value === 'true' : event.detail.value || otherwise);
  return html`<div class="office-field">
    ${locked ? ErpMark(editor.ctx) : nothing}
    ${type === 'date'
      ? html`<wn-date label=${label} value=${value ?? ''} help=${help} error=${editor.faults(path)[0] ?? ''} ?disabled=${locked} @wn-change=${set}></wn-date>`
      : html`<wn-field label=${label} type=${type} value=${flag ? (value ? 'true' : '') : value ?? ''} maxlength=${maxlength} rows=${rows} unit=${unit} placeholder=${placeholder}
          help=${help} error=${editor.faults(path)[0] ?? ''} .options=${options} ?readonly=${locked} @wn-change=${set}></wn-field>`}</div>`;
}
