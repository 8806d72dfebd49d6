// @ts-check
import { hasText, localeOf, t } from './i18n.js';

/** @typedef {{amount: string, currency: string}} Money */
/** @typedef {ReturnType<typeof formats>} Formats */

const DATE_ONLY = /^(\d{4})-(\d\d)-(\d\d)$/;

/**
 * A day without time is the same day everywhere, so it must not move with the time zone.
 *
 * @param {string|Date|number} value
 * @returns {{date: Date, zone: string|undefined}}
 */
function moment(value) {
  const day = typeof value === 'string' ? DATE_ONLY.exec(value) : null;
  return day
    ? { date: new Date(Date.UTC(+day[1], +day[2] - 1, +day[3])), zone: 'UTC' }
    : { date: new Date(value), zone: undefined };
}

/**
 * Numbers, money and dates in a language. Decimal text goes to `Intl` as text, which formats it exactly.
 *
 * @param {string} lang
 */
export function formats(lang) {
  const locale = localeOf(lang);
  /** @type {Map<string, any>} */
  const cache = new Map();
  /** @param {any} Type @param {object} options */
  const intl = (Type, options) => {
    const key = Type.name + JSON.stringify(options);
    let found = cache.get(key);
    if (!found) {
      cache.set(key, (found = new Type(locale, options)));
    }
    return found;
  };
  /** @param {any} value */
  const missing = value => value === null || value === undefined || value === '';
  const parts = new Intl.NumberFormat(locale).formatToParts(-1234567.8);
  const decimalSign = parts.find(part => part.type === 'decimal')?.value ?? '.';

  const fmt = {
    locale,
    decimalSign,
    /**
     * @param {Money|string|number|null|undefined} value  money, or an amount with the currency beside it
     * @param {string} [currency]
     */
    money(value, currency) {
      const amount = typeof value === 'object' && value !== null ? value.amount : value;
      const unit = typeof value === 'object' && value !== null ? value.currency : currency;
      if (missing(amount)) {
        return '';
      }
      return unit
        ? intl(Intl.NumberFormat, { style: 'currency', currency: unit }).format(amount)
        : intl(Intl.NumberFormat, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(amount);
    },
    /** Short money for tiles and charts: "12,3 tūkst. €". @param {Money} value */
    moneyShort(value) {
      return intl(Intl.NumberFormat, {
        style: 'currency', currency: value.currency, notation: 'compact', maximumFractionDigits: 1
      }).format(value.amount);
    },
    /** @param {string|number|null|undefined} value @param {Intl.NumberFormatOptions} [options] */
    number(value, options = {}) {
      return missing(value) ? '' : intl(Intl.NumberFormat, { maximumFractionDigits: 5, ...options }).format(value);
    },
    /** With the short word for a usual unit: "3 pcs". @param {string|number|null|undefined} value @param {string} [unit] code or word @param {string} [name] */
    quantity(value, unit, name) {
      const number = fmt.number(value);
      return unit && number ? `${number} ${fmt.unit(unit, name, value)}` : number;
    },
    /**
     * The short word for a unit such as PCS that stands after so many; units of the seller's own keep their names.
     *
     * @param {string} code @param {string} [name] @param {string|number|null} [count]
     */
    unit(code, name, count = 1) {
      const key = `unit.${code}`;
      return hasText(key) ? t(key, { count: Number(count) }) : name || code;
    },
    /** 0.255 is 25.5 %. @param {string|number|null|undefined} value @param {number} [digits] */
    percent(value, digits = 1) {
      return missing(value)
        ? '' : intl(Intl.NumberFormat, { style: 'percent', maximumFractionDigits: digits }).format(value);
    },
    /** @param {string|Date|number|null|undefined} value @param {Intl.DateTimeFormatOptions} [options] */
    date(value, options = { year: 'numeric', month: '2-digit', day: '2-digit' }) {
      if (missing(value)) {
        return '';
      }
      const { date, zone } = moment(/** @type {any} */ (value));
      return intl(Intl.DateTimeFormat, { ...options, timeZone: zone }).format(date);
    },
    /** @param {string|Date|number|null|undefined} value */
    dateTime(value) {
      return fmt.date(value, {
        year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit'
      });
    },
    /** "3 days ago". @param {string|Date|number} value @param {number} [now] */
    relative(value, now = Date.now()) {
      const seconds = (moment(value).date.getTime() - now) / 1000;
      /** @type {[Intl.RelativeTimeFormatUnit, number][]} */
      const units = [['year', 31536000], ['month', 2592000], ['week', 604800], ['day', 86400], ['hour', 3600], ['minute', 60]];
      const [unit, size] = units.find(([, length]) => Math.abs(seconds) >= length) ?? ['second', 1];
      return intl(Intl.RelativeTimeFormat, { numeric: 'auto' }).format(Math.round(seconds / size), unit);
    },
    /** "Anna, Jānis un Olga". @param {string[]} values */
    list(values) {
      return intl(Intl.ListFormat, { type: 'conjunction' }).format(values);
    },
    /**
     * Reads what a person typed ("1 234,50", "1,234.50", "12.5") into decimal text; `null` when it is no number.
     *
     * @param {string} typed
     */
    parse(typed) {
      let text = typed.replace(/[\s\u00a0\u202f'€$£]/g, '').replace(/\u2212/g, '-');
      const comma = text.lastIndexOf(',');
      const point = text.lastIndexOf('.');
      if (comma >= 0 && point >= 0) {
        text = comma > point ? text.replace(/\./g, '').replace(',', '.') : text.replace(/,/g, '');
      } else if (comma >= 0) {
        text = decimalSign === ',' || !/^-?\d{1,3}(,\d{3})+$/.test(text)
          ? text.replace(',', '.') : text.replace(/,/g, '');
      }
      return /^-?(\d+(\.\d*)?|\.\d+)$/.test(text) ? text.replace(/^(-?)\./, '$10.').replace(/\.$/, '') : null;
    },
    /** Decimal text as one types it here: "1234.5" is "1234,5". @param {string|null|undefined} value */
    typed(value) {
      return missing(value) ? '' : String(value).replace('.', decimalSign);
    }
  };
  return fmt;
}
