// @ts-check
import { html } from 'lit';
import { PickedItems } from './picked.js';
import { Faults } from './item-tabs.js';

/** @typedef {import('./item-tabs.js').Editor} Editor */

/** What goes with it and what is like it, in the order in which buyers see them. @param {Editor} editor */
export function relatedTab(editor) {
  const { ctx } = editor;
  const card = (/** @type {'accessories'|'similar'} */ kind, /** @type {string} */ title) => html`<section class="wn-card wn-stack"><h2 class="wn-card-title">${title}</h2>
    ${PickedItems({ ctx, label: title, numbers: editor.draft.related[kind], ordered: true, without: editor.number, refresh: editor.refresh, change: numbers => editor.set(`related.${kind}`, numbers) })}</section>`;
  return html`${Faults(editor, 'related')}<div class="office-languages">${card('accessories', ctx.t('related.accessories'))}${card('similar', ctx.t('related.similar'))}</div>`;
}
