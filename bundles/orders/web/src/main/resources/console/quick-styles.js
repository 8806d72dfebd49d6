// @ts-check
import { css } from 'lit';

export const styles = css`
  .quick-tools { display: flex; flex-wrap: wrap; gap: var(--wn-space-3) var(--wn-space-4); align-items: end; margin-block-end: var(--wn-space-4); }
  .quick-tools > * { flex: 0 1 320px; }
  .quick-card { padding: 0; overflow: clip; }
  .quick-table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; }
  .quick-table th { padding: 10px 12px; text-align: start; font-size: var(--wn-text-s); font-weight: 500; color: var(--wn-text-soft); border-block-end: 1px solid var(--wn-line); white-space: nowrap; }
  .quick-table td { padding: 4px 12px; height: 42px; border-block-end: 1px solid var(--wn-line); }
  .quick-table tr:last-child td { border-block-end: 0; }
  .quick-table .quick-code, .quick-table .quick-number { padding: 0; }
  .quick-code { width: 170px; }
  .quick-name { min-width: 190px; line-height: 1.35; }
  .quick-number { width: 110px; background: color-mix(in srgb, var(--wn-brand-soft) 55%, transparent); }
  .quick-table th.quick-code { padding-inline-start: 16px; }
  .quick-table th.quick-number { padding-inline-end: 12px; }
  .quick-input { width: 100%; height: 42px; padding: 0 12px; border: 0; background: none; color: var(--wn-text); font: inherit; font-variant-numeric: tabular-nums; }
  .quick-code .quick-input { padding-inline-start: 16px; }
  .quick-number .quick-input { text-align: end; font-weight: 600; }
  .quick-input:focus-visible { outline: 2px solid var(--wn-focus); outline-offset: -2px; }
  .quick-table tr[data-bad] .quick-input { color: var(--wn-bad); }
  .quick-fault { display: flex; flex-wrap: wrap; align-items: center; gap: 2px var(--wn-space-2); color: var(--wn-bad); font-size: var(--wn-text-s); }
  .quick-fix { min-height: 24px; padding: 0 8px; }
  .quick-notice { margin-block-end: var(--wn-space-4); }
  .quick-input::placeholder { color: transparent; }
  .quick-table .wn-right { text-align: end; white-space: nowrap; }
  .quick-short { display: block; color: var(--wn-warn); font-size: var(--wn-text-s); }
  .quick-attention { color: var(--wn-warn); font-weight: 500; }
  .quick-buttons { display: flex; gap: var(--wn-space-2); }
  @media (max-width: 1180px) {
    .quick-code { width: 120px; }
    .quick-number { width: 84px; }
    .quick-unit { padding-inline: 4px !important; }
    .quick-table td.wn-right small { display: block; }
  }
  .quick-foot { position: sticky; bottom: 0; z-index: 5; display: flex; flex-wrap: wrap; gap: var(--wn-space-2) var(--wn-space-5); align-items: center; padding: var(--wn-space-3) 0; margin-block-start: var(--wn-space-3); background: var(--wn-ground); }
  .quick-sum { margin-inline-start: auto; display: grid; justify-items: end; }
  .quick-sum strong { font-size: var(--wn-text-2xl); letter-spacing: -0.02em; font-variant-numeric: tabular-nums; }
  @media (max-width: 760px) {
    .quick-tools > * { flex: 1 1 100%; }
    .quick-table, .quick-table tbody { display: block; }
    .quick-table thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
    .quick-table tr { display: grid; grid-template-columns: minmax(0, 1fr) 96px 48px; align-items: center; border-block-end: 1px solid var(--wn-line); }
    .quick-table td { border: 0; height: auto; }
    .quick-code, .quick-number { width: auto; grid-row: 1; }
    .quick-input { height: 46px; font-size: 16px; }
    .quick-input::placeholder { color: var(--wn-text-soft); opacity: 1; font-weight: 400; }
    .quick-table .quick-name { grid-column: 1 / -1; grid-row: 2; min-width: 0; padding: 2px 16px; }
    .quick-fix { min-height: 32px; }
    .quick-table .quick-unit { display: none; }
    .quick-table .quick-remove { grid-row: 1; grid-column: 3; display: grid; place-items: center; padding: 0; }
    .quick-table .quick-remove .wn-icon-button { width: 44px; height: 44px; }
    .quick-table td.wn-right { grid-row: 3; padding: 0 16px 10px; text-align: start; }
    .quick-table td.wn-right small { display: inline; }
    .quick-table td.quick-stock { display: none; }
    .quick-table td.quick-amount { grid-column: 2 / -1; text-align: end; }
    .quick-foot { bottom: calc(60px + env(safe-area-inset-bottom)); gap: 4px var(--wn-space-3); padding: var(--wn-space-2) 0; }
    .quick-count { flex: 1 1 100%; }
    .quick-sum { flex: 1; margin: 0; justify-items: start; }
    .quick-sum > .wn-soft:first-child { display: none; }
    .quick-sum strong { font-size: var(--wn-text-xl); line-height: 1.2; }
  }
`;
