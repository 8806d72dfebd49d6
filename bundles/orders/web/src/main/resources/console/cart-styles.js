// @ts-check
import { css } from 'lit';

export const styles = css`
  .cart-lines { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; }
  .cart-lines th { padding: 10px 12px; text-align: start; font-size: var(--wn-text-s); font-weight: 500; color: var(--wn-text-soft); border-block-end: 1px solid var(--wn-line); }
  .cart-lines td { padding: 10px 12px; border-block-end: 1px solid var(--wn-line); }
  .cart-lines tr:last-child td { border-block-end: 0; }
  .cart-lines .wn-right { text-align: end; white-space: nowrap; }
  .cart-card { padding: 0; overflow: clip; }
  .cart-fault { display: block; color: var(--wn-bad); font-size: var(--wn-text-s); }
  .cart-old-amount { margin-block-start: 4px; }
  .cart-totals { display: grid; grid-template-columns: 1fr auto; gap: 6px var(--wn-space-4); margin: 0 0 var(--wn-space-4); }
  .cart-totals dd { margin: 0; text-align: end; font-variant-numeric: tabular-nums; }
  .cart-totals .cart-grand { font-size: var(--wn-text-xl); font-weight: 600; }
  .cart-credit { margin-block-end: 0; }
  .cart-credit + .wn-badge { margin-block-start: var(--wn-space-3); }
  .cart-totals [data-tone='bad'] { color: var(--wn-bad); }
  .cart-problem { margin-block-end: var(--wn-space-4); }
  .cart-warning { margin-block-end: var(--wn-space-3); }
  .cart-submit { width: 100%; min-height: 44px; }
  .cart-notes { margin: 0; padding-inline-start: 1.1em; }
  .cart-customer { max-width: 420px; margin-block-end: var(--wn-space-4); }
  @media (max-width: 640px) {
    .cart-lines, .cart-lines tbody { display: block; }
    .cart-lines thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
    .cart-lines tr { display: grid; grid-template-columns: minmax(0, 1fr) auto auto; gap: 4px var(--wn-space-2); padding: 12px 16px; border-block-end: 1px solid var(--wn-line); align-items: center; }
    .cart-lines td { padding: 0; border: 0; }
    .cart-lines .cart-item { grid-column: 1 / 3; }
    .cart-lines .cart-remove { grid-column: 3; grid-row: 1; }
    .cart-lines .cart-quantity { grid-row: 2; grid-column: 1; }
    .cart-lines .cart-amount { grid-row: 2; grid-column: 2 / -1; }
    .cart-lines .cart-price { display: none; }
  }
`;
