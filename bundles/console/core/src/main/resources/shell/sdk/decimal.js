// @ts-check
/**
 * Exact arithmetic on decimal text, since money and quantities never pass through binary fractions.
 * Every function takes and gives text such as "12.50"; a missing value counts as "0".
 */

/** @param {string|number|null|undefined} value @returns {{units: bigint, scale: number}} */
function parse(value) {
  const match = /^([+-]?)(\d*)(?:\.(\d*))?$/.exec(String(value ?? '0').trim());
  if (!match || (match[2] === '' && !match[3])) {
    throw new RangeError(`Not a decimal number: ${value}`);
  }
  const fraction = match[3] ?? '';
  const units = BigInt((match[2] || '0') + fraction);
  return { units: match[1] === '-' ? -units : units, scale: fraction.length };
}

/** @param {bigint} units @param {number} scale */
function text(units, scale) {
  const negative = units < 0n;
  const digits = (negative ? -units : units).toString().padStart(scale + 1, '0');
  const whole = digits.slice(0, digits.length - scale);
  const fraction = scale > 0 ? '.' + digits.slice(digits.length - scale) : '';
  return (negative ? '-' : '') + whole + fraction;
}

/** @param {any} a @param {any} b @param {(a: bigint, b: bigint) => bigint} operation */
function aligned(a, b, operation) {
  const left = parse(a);
  const right = parse(b);
  const scale = Math.max(left.scale, right.scale);
  const raise = (/** @type {{units: bigint, scale: number}} */ n) => n.units * 10n ** BigInt(scale - n.scale);
  return text(operation(raise(left), raise(right)), scale);
}

/** @typedef {string|number|null|undefined} Decimal */

export const decimal = {
  /** @param {Decimal} a @param {Decimal} b */
  add: (a, b) => aligned(a, b, (x, y) => x + y),
  /** @param {Decimal} a @param {Decimal} b */
  sub: (a, b) => aligned(a, b, (x, y) => x - y),
  /** @param {Decimal} a @param {Decimal} b */
  mul: (a, b) => {
    const left = parse(a);
    const right = parse(b);
    return text(left.units * right.units, left.scale + right.scale);
  },
  /** @param {Decimal[]} values */
  sum: values => values.reduce((/** @type {string} */ total, value) => decimal.add(total, value), '0'),
  /** Negative, zero or positive. @param {Decimal} a @param {Decimal} b */
  cmp: (a, b) => {
    const difference = parse(decimal.sub(a, b)).units;
    return difference < 0n ? -1 : difference > 0n ? 1 : 0;
  },
  /** @param {Decimal} a */
  isZero: a => parse(a).units === 0n,
  /** Half away from zero. @param {Decimal} a @param {number} places */
  round: (a, places) => {
    const { units, scale } = parse(a);
    if (scale <= places) {
      return text(units * 10n ** BigInt(places - scale), places);
    }
    const step = 10n ** BigInt(scale - places);
    const half = step / 2n;
    return text((units < 0n ? units - half : units + half) / step, places);
  },
  /** The smallest multiple of `step` that is not less than `a`. @param {Decimal} a @param {Decimal} step */
  ceilTo: (a, step) => {
    const value = parse(a);
    const unit = parse(step);
    if (unit.units <= 0n) {
      return text(value.units, value.scale);
    }
    const scale = Math.max(value.scale, unit.scale);
    const x = value.units * 10n ** BigInt(scale - value.scale);
    const y = unit.units * 10n ** BigInt(scale - unit.scale);
    const times = x > 0n ? (x + y - 1n) / y : 0n;
    return decimal.plain(text(times * y, scale));
  },
  /** Without zeros that say nothing: "12.500" is "12.5". @param {Decimal} a */
  plain: a => {
    const { units, scale } = parse(a);
    const full = text(units, scale);
    return scale > 0 ? full.replace(/\.?0+$/, '') : full;
  },
  /** @param {any} a */
  isDecimal: a => /^[+-]?(\d+(\.\d*)?|\.\d+)$/.test(String(a ?? '').trim())
};
