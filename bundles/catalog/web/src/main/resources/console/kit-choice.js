// @ts-check
import { html, nothing } from 'lit';
import { address, amountOf, picture, stock } from './item.js';

/**
 * What a kit is made of, and what the buyer chooses of it.
 *
 * @typedef {Record<string, string>} Choices slot to item, an empty item for a slot that stays empty
 */

/** The parts that components are shown with. */
export const KIT_PARTS = 'price,availability';

/** What is chosen unless the buyer says otherwise. @param {any} kit @returns {Choices} */
export const firstChoices = kit => Object.fromEntries(kit.slots.map((/** @type {any} */ slot) => [slot.code, slot.choices[0].item]));

/** As addresses tell it. @param {any} kit @param {Choices} choices */
export const choiceTexts = (kit, choices) => (kit.configurable ? Object.entries(choices).map(([slot, item]) => `${slot}:${item}`) : undefined);

/** @param {any} ctx @param {any} slot @param {number} at */
const slotName = (ctx, slot, at) => slot.name || ctx.t('kit.slot', { at: at + 1 });

/** @param {{ctx: any, item: any, kit: any, choices: Choices, choose: (choices: Choices) => void}} made */
export function KitParts({ ctx, item, kit, choices, choose }) {
  return html`
    <section class="wn-card wn-stack" aria-label=${ctx.t('kit.made-of')}>
      <h2 class="wn-card-title">${ctx.t(kit.configurable ? 'kit.choose' : 'kit.made-of')}</h2>
      ${kit.configurable
        ? kit.slots.map((/** @type {any} */ slot, /** @type {number} */ at) => choosable(slot, at))
        : html`<ul class="cat-parts">${kit.slots.map((/** @type {any} */ slot) => html`<li>${component(slot.choices[0])}</li>`)}</ul>`}
    </section>`;

  /** @param {any} choice */
  function component(choice) {
    const one = choice.details;
    return html`<span class="cat-part-picture">${picture(one, 160)}</span>
      <span class="cat-part"><span><strong class="wn-money">${amountOf(ctx, one, choice.quantity, one.baseUnit)}</strong> <a href=${ctx.link(address(choice.item))}>${one.name}</a></span>
      <small class="wn-soft">${choice.item}</small>${stock(one, ctx)}</span>`;
  }

  /** @param {any} slot @param {number} at */
  function choosable(slot, at) {
    const name = slotName(ctx, slot, at);
    const none = { item: '', quantity: '0', details: undefined };
    const all = slot.optional ? [...slot.choices, none] : slot.choices;
    return html`<fieldset class="cat-choices"><legend class="wn-label">${name}</legend>
      ${all.length === 1 ? html`<div class="cat-choice">${component(all[0])}</div>` : all.map((/** @type {any} */ choice) => html`
        <label class="cat-choice" ?data-chosen=${choices[slot.code] === choice.item} ?data-off=${choice.details?.blocked}>
          <input type="radio" name="kit-${item.number}-${slot.code}" value=${choice.item} .checked=${choices[slot.code] === choice.item} ?disabled=${choice.details?.blocked}
            @change=${() => choose({ ...choices, [slot.code]: choice.item })}>
          ${choice.details ? html`<span class="cat-part-picture">${picture(choice.details, 160)}</span>
            <span class="cat-part"><span><span class="wn-money">${amountOf(ctx, choice.details, choice.quantity, choice.details.baseUnit)}</span> ${choice.details.name}</span>
            ${stock(choice.details, ctx)}</span>` : html`<span class="cat-part">${ctx.t('kit.without')}</span>`}
        </label>`)}</fieldset>`;
  }
}

/** What there is of the kit as it is made up, in the place of what there is of it anyhow. @param {any} item @param {any} level */
export const withLevel = (item, level) => (level ? { ...item, availability: { ...level, nextReceipt: level.expected?.[0] } } : item);

/**
 * What the kit costs as it is made up: where it costs what its components cost, an order is asked for that nobody keeps.
 *
 * @param {any} ctx @param {{item: any, quantity: string, choices: Choices, customer: string|undefined}} wish
 */
export async function kitOffer(ctx, { item, quantity, choices, customer }) {
  const lines = [{ item: item.number, quantity, unit: item.salesUnit, kit: choices }];
  const { lines: [line], amount } = await ctx.api.post('/api/v1/orders/simulate', { customer, lines });
  return { netUnitPrice: line.unitPrice, quote: { unitPrice: line.unitPrice, lineAmount: line.lineAmount, currency: amount.currency } };
}
