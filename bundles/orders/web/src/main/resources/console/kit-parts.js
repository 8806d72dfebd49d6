// @ts-check
import { html, nothing } from 'lit';

/** What a line of a kit is made of, below its name. @param {any} ctx @param {any} line */
export const kitParts = (ctx, { kit, description }) => (!kit?.components?.length ? nothing : html`
  <ul class="ord-parts" aria-label=${ctx.t('line.components', { name: description })}>${kit.components.map((/** @type {any} */ part) => html`
    <li><span class="wn-money">${ctx.fmt.quantity(part.quantity, part.unit)}</span> ${part.description} <span class="ord-part-number">${part.item}</span></li>`)}</ul>`);

/** What was chosen, whether the line is one of an order or on its way into one. @param {any} line @returns {Record<string, string>|undefined} */
export function choicesOf({ kit }) {
  const choices = kit?.components ? kit.choices : kit;
  return choices && Object.keys(choices).length > 0 ? choices : undefined;
}

/** The same for the same choices. @param {any} line */
export const choiceKey = line => JSON.stringify(Object.entries(choicesOf(line) ?? {}).sort());
