// @ts-check
import { html } from 'lit';
import { decimal } from '@webnav/sdk';

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
  html`<span class="wn-badge" data-tone=${/** @type {any} */ (TONES)[state] ?? 'neutral'} title=${ctx.t(`state.${state}-text`)}>${ctx.t(`state.${state}`)}</span>`;

/** Facts that are names and codes, however much they look like numbers. */
const NAMES = new Set(['customer', 'item', 'unit', 'currency']);

/** Amounts among the facts as money, quantities with the word of their unit. @param {any} ctx @param {Record<string, string>} facts */
function readable(ctx, facts) {
  const { fmt } = ctx;
  const quantity = facts.minimum ?? facts.multiple;
  const words = Object.entries(facts)
    .filter(([name, value]) => !NAMES.has(name) && decimal.isDecimal(value))
    .map(([name, value]) => [name, facts.currency ? fmt.money(value, facts.currency) : fmt.number(value)]);
  return { ...facts, ...Object.fromEntries(words), ...(quantity ? { unit: fmt.unit(facts.unit ?? '', '', quantity) } : {}) };
}

/**
 * Words for a fault or a warning, with its figures where it brings them; what has no text here comes from the server.
 *
 * @param {any} ctx @param {any} fault
 */
export function faultText(ctx, fault) {
  const facts = readable(ctx, fault.parameters ?? fault.facts ?? {});
  for (const key of [`fault.${fault.code}`, `error.${fault.code}`]) {
    const text = ctx.t(key, facts);
    if (text !== key && !/\{\w+\}/.test(text)) {
      return text;
    }
  }
  return fault.message;
}
