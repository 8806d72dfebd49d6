// @ts-check
import { html, nothing } from 'lit';

/** @param {{ctx: any, page: number, pages: number, turn: (page: number) => void}} where */
export const Pages = ({ ctx, page, pages, turn }) => (pages < 2 ? nothing : html`
  <nav class="cat-pages" aria-label=${ctx.t('catalog.pages')}>
    <button class="wn-button" ?disabled=${page === 0} @click=${() => turn(page - 1)}><wn-icon name="chevron-left"></wn-icon>${ctx.t('catalog.previous')}</button>
    <span class="wn-soft">${ctx.t('catalog.page', { page: page + 1, pages })}</span>
    <button class="wn-button" ?disabled=${page >= pages - 1} @click=${() => turn(page + 1)}>${ctx.t('catalog.following')}<wn-icon name="chevron-right"></wn-icon></button>
  </nav>`);
