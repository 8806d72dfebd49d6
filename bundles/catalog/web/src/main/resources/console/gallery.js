// @ts-check
import { html, nothing } from 'lit';
import { sized } from './item.js';

/**
 * The pictures of an item: one large, the others to choose from.
 *
 * @param {{pictures: string[], texts: string[], name: string, at: number, ctx: any, choose: (at: number) => void}} gallery
 */
export function Gallery({ pictures, texts, name, at, ctx, choose }) {
  if (pictures.length === 0) {
    return html`<span class="cat-picture cat-picture-none" role="presentation"><wn-icon name="image"></wn-icon></span>`;
  }
  /** @param {KeyboardEvent} event */
  const key = event => {
    const step = /** @type {Record<string, number>} */ ({ ArrowRight: 1, ArrowLeft: -1 })[event.key];
    if (step) {
      event.preventDefault();
      const next = (at + step + pictures.length) % pictures.length;
      choose(next);
      /** @type {HTMLElement} */ (/** @type {HTMLElement} */ (event.currentTarget).children[next]).focus();
    }
  };
  return html`
    <img class="cat-picture" src=${sized(pictures[at], 960)} alt=${texts[at] ? texts[at] : pictures.length > 1 ? ctx.t('gallery.picture', { name, at: at + 1, count: pictures.length }) : name}>
    ${pictures.length < 2 ? nothing : html`
      <div class="cat-thumbs" role="group" aria-label=${ctx.t('gallery.title')} @keydown=${key}>${pictures.map((picture, i) => html`
        <button aria-label=${ctx.t('gallery.choose', { at: i + 1 })} aria-current=${i === at ? 'true' : nothing} @click=${() => choose(i)}>
          <img src=${sized(picture, 160)} alt="" loading="lazy" decoding="async"></button>`)}</div>`}`;
}
