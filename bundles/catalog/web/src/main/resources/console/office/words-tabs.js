// @ts-check
import { html } from 'lit';

/** The two pages of what describes items. @param {any} ctx @param {'attributes'|'categories'} selected */
export const WordsTabs = (ctx, selected) => html`
  <wn-tabs label=${ctx.t('menu.attributes')} selected=${selected} .tabs=${[{ id: 'attributes', label: ctx.t('attributes.title') }, { id: 'categories', label: ctx.t('categories.title') }]}
    @wn-change=${(/** @type {CustomEvent} */ event) => ctx.nav(event.detail.value === 'attributes' ? '/attributes' : '/attributes/categories')}></wn-tabs>`;
