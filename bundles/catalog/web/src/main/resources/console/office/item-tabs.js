// @ts-check
import { html, nothing } from 'lit';
import { attributesTab } from './tab-attributes.js';
import { kitTab } from './kit.js';
import { mediaTab } from './media.js';
import { numbersTab, quantitiesTab, variantsTab } from './tab-rows.js';
import { lifeTab, textsTab } from './tab-texts.js';
import { relatedTab } from './tab-related.js';

/**
 * @typedef {object} Editor
 * @property {any} ctx
 * @property {import('./office.js').Words} words
 * @property {any} draft
 * @property {string} number
 * @property {(path: string) => any} value
 * @property {(path: string, value: any) => void} set
 * @property {(path: string) => boolean} locked  only the ERP changes it
 * @property {(path: string) => string[]} faults
 * @property {() => void} refresh
 */

/** @type {{id: string, parts: string[], render: (editor: Editor) => any}[]} */
export const TABS = [
  { id: 'texts', parts: ['number', 'names', 'descriptions'], render: textsTab },
  { id: 'life', parts: ['type', 'category', 'lists', 'blocked', 'life', 'replacement'], render: lifeTab },
  { id: 'attributes', parts: ['attributes'], render: attributesTab },
  { id: 'quantities', parts: ['baseUnit', 'salesUnit', 'units', 'minimumQuantity', 'orderMultiple', 'maximumQuantity', 'quantityRules'], render: quantitiesTab },
  { id: 'variants', parts: ['variants'], render: variantsTab },
  { id: 'related', parts: ['related'], render: relatedTab },
  { id: 'media', parts: [], render: mediaTab },
  { id: 'numbers', parts: ['gtin', 'gtins', 'manufacturer', 'manufacturerNumber', 'customerNumbers'], render: numbersTab },
  { id: 'kit', parts: [], render: kitTab }
];

/** The tab on which a field stands. @param {string} field */
export const tabOf = field => TABS.find(tab => tab.parts.includes(field.split('.')[0]))?.id ?? 'texts';

/** What is wrong with a part that is more than one field. @param {Editor} editor @param {string} path */
export function Faults(editor, path) {
  const faults = editor.faults(path);
  return faults.length > 0 ? html`<ul class="office-faults" role="alert">${[...new Set(faults)].map(fault => html`<li>${fault}</li>`)}</ul>` : nothing;
}
