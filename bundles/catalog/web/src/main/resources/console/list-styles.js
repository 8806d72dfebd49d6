// @ts-check
import { css } from 'lit';

/** Of the list of items alone. */
export const listStyles = css`
  .cat-layout { display: grid; grid-template-columns: 260px minmax(0, 1fr); gap: var(--wn-space-5); align-items: start; }
  .cat-search { display: flex; flex: 1 1 auto; width: 380px; max-width: 100%; }
  .cat-search > .wn-control { flex: 1; }
  .cat-tools { display: flex; flex-wrap: wrap; align-items: center; gap: var(--wn-space-2) var(--wn-space-3); margin-block-end: var(--wn-space-3); }
  .cat-count { margin: 0 auto 0 0; min-height: 1.4em; font-variant-numeric: tabular-nums; }
  .cat-sort { display: flex; align-items: center; gap: var(--wn-space-2); font-size: var(--wn-text-s); white-space: nowrap; }
  .cat-sort > .wn-input { width: auto; min-width: 150px; }
  .cat-chips { display: flex; flex-wrap: wrap; align-items: center; gap: var(--wn-space-2); list-style: none; margin: 0 0 var(--wn-space-3); padding: 0; }
  .cat-chips .wn-chip { background: var(--wn-brand-soft); border-color: transparent; color: var(--wn-link); --wn-icon-size: 14px; }
  .cat-chips .wn-chip:hover { border-color: var(--wn-brand); }
  .cat-corrected { margin: 0 0 var(--wn-space-3); }
  .cat-note { display: flex; align-items: center; gap: 6px; margin: 0 0 var(--wn-space-3); color: var(--wn-text-soft); --wn-icon-size: 15px; }
  .cat-cards { transition: opacity 0.15s; }
  .cat-cards[data-waiting] { opacity: 0.55; transition-delay: 0.2s; }
  .cat-pages { display: flex; flex-wrap: wrap; justify-content: center; align-items: center; gap: var(--wn-space-3); margin-block-start: var(--wn-space-5); }
  .cat-filter { position: sticky; top: 72px; padding: var(--wn-space-4) var(--wn-space-3); max-height: calc(100dvh - 96px); overflow-y: auto; scrollbar-width: thin; }
  .cat-filter-title, .cat-facet > legend { margin: 0 10px 6px; padding: 0; font-size: var(--wn-text-s); font-weight: 600; color: var(--wn-text); }
  .cat-categories ul { list-style: none; margin: 0; padding: 0; }
  .cat-categories ul ul { padding-inline-start: var(--wn-space-3); }
  .cat-choice { display: flex; justify-content: space-between; align-items: baseline; gap: var(--wn-space-2); width: 100%; min-height: 32px; padding: 5px 10px; border: 0; border-radius: var(--wn-radius-s); background: none; color: var(--wn-text); text-align: start; cursor: pointer; }
  .cat-choice:hover, .cat-option:hover { background: var(--wn-hover); }
  .cat-choice[aria-current] { background: var(--wn-brand-soft); color: var(--wn-link); font-weight: 500; }
  .cat-choice small, .cat-option small { color: var(--wn-text-soft); font-variant-numeric: tabular-nums; }
  .cat-facet { border: 0; margin: var(--wn-space-3) 0 0; padding: var(--wn-space-3) 0 0; min-width: 0; border-block-start: 1px solid var(--wn-line); }
  .cat-facet > legend { float: left; width: calc(100% - 20px); }
  .cat-facet > legend + * { clear: both; }
  .cat-option { display: flex; align-items: center; gap: 9px; min-height: 32px; padding: 4px 10px; border-radius: var(--wn-radius-s); cursor: pointer; }
  .cat-option > input { width: 17px; height: 17px; margin: 0; flex: none; accent-color: var(--wn-brand); cursor: pointer; }
  .cat-option > span { flex: 1; min-width: 0; overflow-wrap: anywhere; }
  .cat-option-none { margin: 10px; width: 80%; }
  .cat-more { margin-inline-start: 4px; }
  .cat-range { display: flex; align-items: center; gap: var(--wn-space-2); padding: 2px 10px; color: var(--wn-text-soft); }
  .cat-range > .wn-input { min-width: 0; font-variant-numeric: tabular-nums; }
  .cat-saved > summary { list-style: none; }
  .cat-saved > summary::-webkit-details-marker { display: none; }
  .cat-saved > .wn-menu { width: min(320px, calc(100vw - 32px)); outline: none; }
  .cat-saved p { margin: 6px 10px; }
  .cat-saved form { padding: var(--wn-space-2) 10px; border-block-start: 1px solid var(--wn-line); margin-block-start: 6px; display: grid; gap: 6px; }
  .cat-saved form p { margin: 0; }
  .cat-saved form > .wn-row { flex-wrap: nowrap; }
  .cat-saved-row { display: flex; align-items: center; --wn-icon-size: 15px; }
  .cat-saved-row > button:first-child { flex: 1; min-width: 0; min-height: 34px; padding: 5px 10px; border: 0; border-radius: var(--wn-radius-s); background: none; color: var(--wn-text); text-align: start; cursor: pointer; overflow-wrap: anywhere; }
  .cat-saved-row > button:first-child:hover { background: var(--wn-hover); }
  .cat-saved-row > button[aria-pressed='true'] { color: var(--wn-link); font-weight: 500; }
  @media (max-width: 900px) { .cat-layout { grid-template-columns: minmax(0, 1fr); } .cat-option, .cat-choice { min-height: 44px; } }
  @media (max-width: 640px) {
    .cat-search { width: 100%; }
    .cat-count { flex: 1 0 100%; }
    .cat-sort { flex: 1; min-width: 0; }
    .cat-sort > span { display: none; }
    .cat-sort > .wn-input { width: 100%; min-width: 0; }
    .cat-saved > summary > span:not(.wn-count) { display: none; }
    .cat-tools { position: relative; }
    .cat-saved { position: static; }
    .cat-saved > .wn-menu[data-align='end'] { inset: calc(100% + 6px) 0 auto; width: auto; }
  }
`;
