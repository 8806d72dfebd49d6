// @ts-check
import { css } from 'lit';

/** Of the page of one order. */
export const styles = css`
  .ord-transfer { display: flex; flex-wrap: wrap; align-items: center; gap: var(--wn-space-2) var(--wn-space-4); padding: var(--wn-space-3) var(--wn-space-5); margin-block-end: var(--wn-space-5); min-height: 56px; }
  .ord-transfer > p { margin: 0; }
  .ord-transfer > .wn-notice { flex: 1 1 100%; }
  .ord-steps { display: flex; flex-wrap: wrap; align-items: center; gap: var(--wn-space-2); }
  .ord-steps > strong { font-size: var(--wn-text-l); }
  .ord-totals { display: grid; grid-template-columns: 1fr auto; gap: 6px var(--wn-space-4); margin: 0; }
  .ord-totals dd { margin: 0; text-align: end; font-variant-numeric: tabular-nums; }
  .ord-history { list-style: none; margin: 0; padding: 0; display: grid; gap: var(--wn-space-3); }
  .ord-history li { display: grid; gap: 2px; padding-inline-start: var(--wn-space-3); border-inline-start: 2px solid var(--wn-line); }
  .ord-comment { white-space: pre-line; }
  .ord-spin { animation: ord-turn 1.2s linear infinite; }
  @keyframes ord-turn { to { transform: rotate(1turn); } }
  @media (prefers-reduced-motion: reduce) { .ord-spin { animation: none; } }
`;
