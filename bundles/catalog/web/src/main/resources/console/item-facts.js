// @ts-check
import { html, nothing } from 'lit';
import { decimal } from '@webnav/sdk';
import { propertyText } from './attributes.js';
import { amountOf, limitsOf, onlySeen, perUnit, unitOf } from './item.js';

/** @param {string|undefined} value */
const positive = value => Boolean(value) && decimal.cmp(/** @type {string} */ (value), '0') > 0;

/** What one line may ask for. @param {any} ctx @param {any} item */
export function limitFacts(ctx, item) {
  const limits = limitsOf(item);
  const amount = (/** @type {string} */ value) => amountOf(ctx, item, value, limits.unit);
  return [
    positive(limits.minimum) ? [ctx.t('item.minimum'), amount(limits.minimum)] : null,
    positive(limits.multiple) ? [ctx.t('item.multiple'), amount(limits.multiple)] : null,
    positive(limits.maximum) ? [ctx.t('item.maximum'), amount(limits.maximum)] : null
  ].filter(fact => fact !== null);
}

/** Then the quantities stand where one orders. @param {any} ctx @param {any} item */
export const orderable = (ctx, item) => ctx.can('orders.create') && !onlySeen(item);

/** Attributes, numbers, units and quantities as facts. @param {any} ctx @param {any} item */
export function facts(ctx, item) {
  const inBase = (/** @type {string} */ value) => amountOf(ctx, item, value, item.baseUnit);
  const others = (item.gtins ?? []).map((/** @type {any} */ one) => (one.unit ? `${one.code} (${unitOf(ctx, item, one.unit)})` : one.code));
  const all = [
    ...(item.properties ?? []).map((/** @type {any} */ one) => [one.name, propertyText(ctx, one)]),
    [ctx.t('item.number'), item.number],
    [ctx.t('item.own-number'), (item.ownNumbers ?? []).join(', ')],
    [ctx.t('item.manufacturer'), item.manufacturer],
    [ctx.t('item.manufacturer-number'), item.manufacturerNumber],
    ['GTIN', others.length ? others.join(', ') : item.gtin],
    [ctx.t('catalog.category'), item.categoryName],
    [ctx.t('item.sales-unit'), unitOf(ctx, item, item.salesUnit) + (decimal.cmp(perUnit(item), '1') === 0 ? '' : ` (${inBase(perUnit(item))})`)],
    [ctx.t('item.units'), ctx.fmt.list((item.units ?? []).filter((/** @type {any} */ unit) => unit.code !== item.baseUnit).map((/** @type {any} */ unit) => `${amountOf(ctx, item, '1', unit.code)} = ${inBase(unit.quantityPerUnit)}`))],
    ...(orderable(ctx, item) ? [] : limitFacts(ctx, item))
  ];
  return html`<dl class="wn-facts">${all.map(([name, value]) => (value ? html`<dt>${name}</dt><dd>${value}</dd>` : nothing))}</dl>`;
}
