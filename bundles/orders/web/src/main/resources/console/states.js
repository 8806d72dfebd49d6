// @ts-check
import { html } from 'lit';

/** State of an order to the tone of its badge. */
export const TONES = {
  'draft': 'neutral', 'awaiting-approval': 'warn', 'submitted': 'info', 'acknowledged': 'info', 'refused': 'bad',
  'confirmed': 'info', 'shipped': 'ok', 'invoiced': 'ok', 'closed': 'neutral', 'cancelled': 'neutral'
};

/** States of orders that somebody still waits for. */
export const UNDER_WAY = 'awaiting-approval,submitted,acknowledged,confirmed';

/** @param {any} ctx @returns {Record<string, string>} */
export const stateLabels = ctx => Object.fromEntries(Object.keys(TONES).map(state => [state, ctx.t(`state.${state}`)]));

/** @param {any} ctx @param {string} state */
export const badge = (ctx, state) =>
  html`<span class="wn-badge" data-tone=${/** @type {any} */ (TONES)[state] ?? 'neutral'}>${ctx.t(`state.${state}`)}</span>`;

/** Words for a fault or a warning; those that have no text here come in English from the server. @param {any} ctx @param {any} fault */
export function faultText(ctx, fault) {
  const key = `error.${fault.code}`;
  const text = ctx.t(key, fault.parameters ?? fault.facts ?? {});
  return text === key || /\{\w+\}/.test(text) ? fault.message : text;
}
