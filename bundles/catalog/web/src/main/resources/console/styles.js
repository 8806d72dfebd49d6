// @ts-check
import { css } from 'lit';

export const styles = css`
  .cat-cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(190px, 100%), 1fr)); gap: var(--wn-space-4); list-style: none; margin: 0; padding: 0; }
  .cat-card { position: relative; display: flex; flex-direction: column; padding: 0; overflow: clip; }
  .cat-card:hover { border-color: color-mix(in srgb, var(--wn-brand) 45%, var(--wn-line)); }
  .cat-picture { display: block; width: 100%; aspect-ratio: 3 / 2; height: auto; object-fit: cover; background: var(--wn-sunken); border-radius: 0; }
  :root[data-theme='dark'] img.cat-picture { filter: brightness(0.86); }
  .cat-picture-none { display: grid; place-items: center; color: var(--wn-text-soft); --wn-icon-size: 36px; }
  .cat-badges { position: absolute; inset: 10px 10px auto; display: flex; flex-wrap: wrap; gap: 4px; pointer-events: none; }
  .cat-step { color: var(--wn-ok); font-variant-numeric: tabular-nums; }
  .cat-body { display: flex; flex-direction: column; gap: 5px; padding: var(--wn-space-4); flex: 1; }
  .cat-name { font-weight: 600; color: var(--wn-text); text-decoration: none; overflow-wrap: anywhere; }
  .cat-name:hover { color: var(--wn-link); text-decoration: underline; }
  .cat-small { font-size: var(--wn-text-s); }
  .cat-prices { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 8px; margin-block-start: 4px; }
  .cat-price { font-size: var(--wn-text-xl); font-weight: 600; letter-spacing: -0.01em; }
  .cat-list-price { color: var(--wn-text-soft); font-size: var(--wn-text-s); }
  .cat-stock { display: flex; align-items: center; gap: 7px; font-size: var(--wn-text-s); }
  .cat-stock[data-tone]::before { content: ''; width: 8px; height: 8px; border-radius: 50%; flex: none; background: var(--wn-ok); }
  .cat-stock[data-tone='warn']::before { background: var(--wn-warn); }
  .cat-stock[data-tone='bad']::before { background: var(--wn-bad); }
  .cat-order { display: flex; gap: var(--wn-space-2); margin-block-start: auto; padding-block-start: var(--wn-space-3); }
  .cat-order > wn-quantity { flex: 1; min-width: 0; }
  .cat-order .wn-quantity { width: 100%; }
  .cat-order > .wn-badge { align-self: flex-start; }
  @media (max-width: 560px) {
    .cat-cards { grid-template-columns: repeat(2, minmax(0, 1fr)); gap: var(--wn-space-3); }
    .cat-body { padding: var(--wn-space-3); }
    .cat-price { font-size: var(--wn-text-l); }
    .cat-order { flex-direction: column; }
  }
`;
