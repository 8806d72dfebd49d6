// @ts-check
import { css } from 'lit';

/** Of the components below a kit's line. */
export const partStyles = css`
  .ord-parts { list-style: none; margin: 6px 0 0; padding: 0 0 0 var(--wn-space-3); border-inline-start: 2px solid var(--wn-line); display: grid; gap: 2px; font-size: var(--wn-text-s); font-weight: 400; color: var(--wn-text-soft); white-space: normal; }
  .ord-part-number { font-variant-numeric: tabular-nums; white-space: nowrap; }
`;
