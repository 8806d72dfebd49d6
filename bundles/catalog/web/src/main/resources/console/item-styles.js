// @ts-check
import { css } from 'lit';

/** Of the page of one item alone. */
export const itemStyles = css`
  .cat-detail { display: grid; grid-template-columns: minmax(220px, 5fr) minmax(0, 6fr); gap: var(--wn-space-5); align-items: start; }
  .cat-gallery { position: sticky; top: 72px; }
  .cat-detail .cat-picture { border-radius: var(--wn-radius-l); border: 1px solid var(--wn-line); aspect-ratio: 4 / 3; }
  .cat-thumbs { display: flex; flex-wrap: wrap; gap: var(--wn-space-2); margin-block-start: var(--wn-space-3); }
  .cat-thumbs > button { width: 72px; aspect-ratio: 4 / 3; padding: 0; border: 1px solid var(--wn-line); border-radius: var(--wn-radius-m); overflow: clip; background: var(--wn-sunken); cursor: pointer; }
  .cat-thumbs > button[aria-current] { border-color: var(--wn-brand); box-shadow: 0 0 0 1px var(--wn-brand); }
  .cat-thumbs img { display: block; width: 100%; height: 100%; object-fit: cover; }
  .cat-life { display: inline-flex; flex-wrap: wrap; gap: 4px; }
  .cat-detail .cat-price { font-size: var(--wn-text-3xl); }
  .cat-detail .cat-prices { margin: 0; }
  .cat-detail .cat-order { justify-content: flex-start; align-items: center; flex-direction: row; flex-wrap: wrap; padding: 0; margin: 0; }
  .cat-detail .cat-order > wn-quantity { flex: 0 1 220px; }
  .cat-sum { margin-inline-start: auto; color: var(--wn-text-soft); }
  .cat-sum > strong { color: var(--wn-text); }
  .cat-limits { display: flex; flex-wrap: wrap; gap: 2px var(--wn-space-4); margin: 0; }
  .cat-variants { display: flex; flex-wrap: wrap; gap: var(--wn-space-2); border: 0; margin: 0; padding: 0; }
  .cat-variants > legend { padding: 0; margin-block-end: 6px; }
  .cat-variants > .wn-chip[data-chosen] { background: var(--wn-brand-soft); border-color: var(--wn-brand); color: var(--wn-link); }
  .cat-variants > .wn-chip[data-off] { color: var(--wn-text-soft); text-decoration: line-through; cursor: not-allowed; }
  .cat-variants > .wn-chip:focus-within { outline: 2px solid var(--wn-focus); outline-offset: 2px; }
  .cat-parts { list-style: none; margin: 0; padding: 0; display: grid; gap: var(--wn-space-3); }
  .cat-parts > li, .cat-choice { display: flex; align-items: center; gap: var(--wn-space-3); }
  .cat-part { display: grid; gap: 2px; min-width: 0; overflow-wrap: anywhere; }
  .cat-part-picture { flex: 0 0 56px; }
  .cat-detail .cat-part-picture > .cat-picture { width: 56px; border-radius: var(--wn-radius-m); }
  .cat-choices { display: grid; gap: var(--wn-space-2); border: 0; margin: 0; padding: 0; }
  .cat-choices > legend { padding: 0; margin-block-end: 6px; }
  .cat-choice { padding: var(--wn-space-2) var(--wn-space-3); border: 1px solid var(--wn-line); border-radius: var(--wn-radius-m); min-height: 44px; }
  label.cat-choice { cursor: pointer; }
  label.cat-choice[data-chosen] { border-color: var(--wn-brand); background: var(--wn-brand-soft); }
  label.cat-choice[data-off] { color: var(--wn-text-soft); cursor: not-allowed; }
  label.cat-choice:focus-within { outline: 2px solid var(--wn-focus); outline-offset: 2px; }
  .cat-ladder tr[aria-current] > td { background: var(--wn-brand-soft); color: var(--wn-link); font-weight: 600; }
  .cat-ladder td:first-child { padding-inline-start: 10px; }
  .cat-ladder th:first-child { padding-inline-start: 10px; }
  .cat-description { white-space: pre-line; margin: 0 0 var(--wn-space-4); max-width: 70ch; }
  .cat-related { margin-block-start: var(--wn-space-6); }
  @media (max-width: 760px) {
    .cat-detail { grid-template-columns: minmax(0, 1fr); }
    .cat-gallery { position: static; }
    .cat-detail .cat-order > :is(wn-quantity, .wn-button) { flex: 1 1 100%; min-height: 44px; }
    .cat-sum { margin: 0; }
    .cat-detail .wn-facts { grid-template-columns: minmax(0, 2fr) minmax(0, 3fr); }
    .cat-variants > .wn-chip { min-height: 40px; border-radius: 20px; }
  }
`;
