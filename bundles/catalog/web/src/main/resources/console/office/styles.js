// @ts-check
import { css } from 'lit';

export const officeStyles = css`
  .office-field { position: relative; min-width: 0; }
  .office-field > .office-mark { position: absolute; z-index: 1; inset: -2px 0 auto auto; }
  .office-mark { --wn-icon-size: 12px; }
  .office-filters { margin-block-end: var(--wn-space-4); }
  .office-filters summary { cursor: pointer; font-weight: 600; }
  .office-filters[open] summary { margin-block-end: var(--wn-space-4); }
  @media (min-width: 641px) { .office-filters summary { display: none; } }
  .office-thumb { width: 36px; height: 36px; object-fit: contain; border-radius: var(--wn-radius-s); background: var(--wn-sunken); vertical-align: middle; }
  .office-item { display: inline-flex; align-items: center; gap: var(--wn-space-3); }
  .office-item > span { display: grid; }
  .office-item small { color: var(--wn-text-soft); font-weight: 400; }
  .office-langs { display: inline-flex; flex-wrap: wrap; gap: 4px; justify-content: flex-end; }
  .office-lang { padding: 1px 6px; border-radius: 4px; font-size: var(--wn-text-xs); font-weight: 600; background: var(--wn-ok-soft); color: var(--wn-ok); }
  .office-lang[data-missing] { background: none; color: var(--wn-text-soft); outline: 1px dashed var(--wn-line-strong); outline-offset: -1px; }
  .office-panel { display: grid; gap: var(--wn-space-4); }
  .wn-stack > .wn-card-title { margin: 0; }
  .office-field select:disabled { opacity: 1; color: var(--wn-text); }
  .office-rows > .wn-button { margin-block-start: var(--wn-space-3); }
  .wn-form-row.office-end { align-items: end; }
  .office-check { align-self: end; padding-block-end: 8px; }
  .office-languages { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(300px, 100%), 1fr)); gap: var(--wn-space-4); }
  .office-faults { display: grid; gap: var(--wn-space-1); margin: 0 0 var(--wn-space-3); padding: 0; list-style: none; color: var(--wn-bad); font-size: var(--wn-text-s); }
  .office-rows { width: 100%; }
  .office-rows td { vertical-align: top; }
  .office-rows .office-row-tools { white-space: nowrap; text-align: end; }
  .office-rows .wn-table td { padding-block: 6px; }
  .office-rows wn-field { width: 100%; min-width: 90px; }
  .office-rows .wn-scroll { overflow-x: auto; }
  .office-options { display: grid; grid-template-columns: repeat(auto-fill, minmax(170px, 1fr)); gap: 6px var(--wn-space-4); max-height: 220px; overflow: auto; padding: 2px; }
  .office-values { border: 0; padding: 0; margin: 0; min-width: 0; }
  .office-values > legend { padding: 0; margin-block-end: 6px; }
  .office-attributes { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(320px, 100%), 1fr)); gap: var(--wn-space-5) var(--wn-space-6); align-items: start; }
  .office-range { display: grid; grid-template-columns: 1fr 1fr; gap: var(--wn-space-3); }
  .office-list { list-style: none; margin: 0 0 var(--wn-space-3); padding: 0; display: grid; }
  .office-list > li { display: flex; align-items: center; gap: var(--wn-space-2); padding: 6px 0; border-block-end: 1px solid var(--wn-line); min-width: 0; }
  .office-list > li > :first-child { flex: 1; min-width: 0; overflow-wrap: anywhere; }
  .office-list small { display: block; color: var(--wn-text-soft); }
  .office-pictures { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(240px, 100%), 1fr)); gap: var(--wn-space-4); list-style: none; margin: 0; padding: 0; }
  .office-pictures > li { display: grid; gap: var(--wn-space-3); align-content: start; padding: var(--wn-space-3); border: 1px solid var(--wn-line); border-radius: var(--wn-radius-m); }
  .office-pictures img { width: 100%; aspect-ratio: 4 / 3; object-fit: contain; background: var(--wn-sunken); border-radius: var(--wn-radius-s); }
  .office-drop { border: 2px dashed var(--wn-line-strong); border-radius: var(--wn-radius-m); padding: var(--wn-space-4); }
  .office-drop[data-over] { border-color: var(--wn-brand); background: var(--wn-brand-soft); }
  .office-tree ul { list-style: none; margin: 0; padding-inline-start: var(--wn-space-5); }
  .office-tree > ul { padding: 0; }
  .office-tree button { display: flex; gap: var(--wn-space-3); align-items: baseline; width: 100%; padding: 7px 10px; border: 0; border-radius: var(--wn-radius-s); background: none; color: var(--wn-text); text-align: start; cursor: pointer; }
  .office-tree button:hover { background: var(--wn-hover); }
  .office-tree button small { color: var(--wn-text-soft); }
  .office-rule { display: grid; grid-template-columns: 28px 1.2fr 1.7fr 1.3fr 1.2fr auto; gap: var(--wn-space-3); align-items: end; padding: var(--wn-space-3) 0; border-block-end: 1px solid var(--wn-line); }
  .office-rule > .office-no { padding-block-end: 8px; color: var(--wn-text-soft); font-variant-numeric: tabular-nums; }
  .office-rule > .office-tools { display: flex; }
  .office-slot { display: grid; gap: var(--wn-space-3); padding: var(--wn-space-4) 0; border-block-end: 1px solid var(--wn-line); }
  .office-slot-head { display: flex; align-items: center; gap: var(--wn-space-2); }
  .office-slot-head > h3 { flex: 1; }
  .office-counts { display: flex; flex-wrap: wrap; gap: var(--wn-space-2) var(--wn-space-5); margin: 0; }
  .office-counts dt { color: var(--wn-text-soft); font-size: var(--wn-text-s); }
  .office-counts dd { margin: 0; font-size: var(--wn-text-xl); font-weight: 600; font-variant-numeric: tabular-nums; }
  .office-report { max-height: 420px; overflow: auto; }
  .office-report :is(th, td) { text-align: start; }
  .assortment { display: grid; grid-template-columns: 270px minmax(0, 1fr); gap: var(--wn-space-4); align-items: start; }
  .assortment-targets { list-style: none; margin: 0; padding: 0; }
  .assortment-targets button { display: flex; justify-content: space-between; align-items: center; gap: var(--wn-space-3); width: 100%; min-height: 38px; padding: 6px 10px; border: 0; border-radius: var(--wn-radius-s); background: none; color: var(--wn-text); text-align: start; cursor: pointer; }
  .assortment-targets button:hover { background: var(--wn-hover); }
  .assortment-targets button[aria-current] { background: var(--wn-brand-soft); color: var(--wn-link); font-weight: 500; }
  @media (max-width: 1100px) { .assortment { grid-template-columns: minmax(0, 1fr); } }
  .office-save { position: sticky; inset-block-end: 0; z-index: 5; display: flex; flex-wrap: wrap; align-items: center; justify-content: flex-end; gap: var(--wn-space-3); margin-block-start: var(--wn-space-5);
    padding: var(--wn-space-3) var(--wn-space-4); border: 1px solid var(--wn-line); border-radius: var(--wn-radius-l); background: var(--wn-surface); box-shadow: var(--wn-shadow-m); }
  .office-save > span { margin-inline-end: auto; }
  @media (max-width: 760px) {
    .office-rule { grid-template-columns: 1fr; }
    .office-rule > .office-no { padding: 0; }
    .office-rule > span:empty { display: none; }
    .office-save { inset-block-end: 64px; }
  }
  @media (max-width: 640px) { .office-rows wn-field { width: 62%; } .office-langs { justify-content: flex-end; } }
`;
