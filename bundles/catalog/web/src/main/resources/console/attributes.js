// @ts-check

/** UN/ECE codes of measures with a sign that everybody knows. */
export const MEASURES = new Set(['MMT', 'CMT', 'MTR', 'INH', 'MTK', 'MTQ', 'MLT', 'LTR', 'MGM', 'GRM', 'KGM', 'TNE', 'WTT', 'KWT', 'KWH', 'VLT', 'AMP', 'CEL', 'BAR', 'SEC', 'MIN', 'HUR', 'DAY', 'MON', 'ANN', 'P1']);

/** "cm" for CMT. @param {any} ctx @param {string} code */
export const measure = (ctx, code) => (MEASURES.has(code) ? ctx.t(`measure.${code}`) : code);

/** Years and other short numbers stay without a gap. @param {any} ctx @param {string} value */
const plain = (ctx, value) => ctx.fmt.number(value, { useGrouping: 'min2' });

/** "60–120 cm", "from 60 cm", "up to 120 cm". @param {any} ctx @param {string|undefined} from @param {string|undefined} to @param {string} unit */
export function span(ctx, from, to, unit) {
  const sign = unit ? `\u00a0${measure(ctx, unit)}` : '';
  if (from && to) {
    return from === to ? plain(ctx, from) + sign : `${plain(ctx, from)}–${plain(ctx, to)}${sign}`;
  }
  return from ? ctx.t('facet.from-value', { value: plain(ctx, from) + sign }) : ctx.t('facet.to-value', { value: plain(ctx, to ?? '') + sign });
}

/** A value as people read it. @param {any} ctx @param {string} type @param {string} value @param {string} [name] */
export function valueName(ctx, type, value, name) {
  if (type === 'YES_NO') {
    return ctx.t(value === 'true' ? 'value.yes' : 'value.no');
  }
  return type === 'DATE' ? ctx.fmt.date(value) : name || value;
}

/** All values of an item's attribute. @param {any} ctx @param {any} property */
export const propertyText = (ctx, property) => property.values.map((/** @type {any} */ one) => (property.type === 'NUMBER'
  ? span(ctx, one.from, one.to, property.unit) : valueName(ctx, property.type, one.value, one.name))).join(', ');
