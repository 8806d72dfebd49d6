// @ts-check
import { boot } from './boot.js';

/**
 * Flat texts: a value is a sentence with `{name}` places, or an object of plural forms chosen by the parameter `count`.
 *
 * @typedef {Record<string, string | Record<string, string>>} Texts
 * @typedef {(key: string, params?: Record<string, any>) => string} Translate
 */

/** @type {Record<string, string>} */
const LOCALES = { en: 'en-GB', lv: 'lv-LV', ru: 'ru-RU' };

/** @param {string} lang */
export const localeOf = lang => LOCALES[lang] ?? lang;

/**
 * @param {Texts} texts
 * @param {string} lang
 * @returns {Translate}
 */
export function translator(texts, lang) {
  const plurals = new Intl.PluralRules(localeOf(lang));
  const numbers = new Intl.NumberFormat(localeOf(lang));
  return (key, params = {}) => {
    let text = texts[key];
    if (text === undefined) {
      return key;
    }
    if (typeof text === 'object') {
      text = text[plurals.select(Number(params.count ?? 0))] ?? text.other ?? key;
    }
    return text.replace(/\{(\w+)\}/g, (place, name) => {
      const value = params[name];
      return value === undefined ? place : typeof value === 'number' ? numbers.format(value) : String(value);
    });
  };
}

const LANGUAGE_KEY = 'webnav.lang';

/** The language of the shell and its texts; pages use `ctx.t` for their own. */
export const i18n = {
  lang: boot.lang ?? 'en',
  /** @type {Texts} */
  texts: boot.texts ?? {},
  /** @type {Translate} */
  t: translator(boot.texts ?? {}, boot.lang ?? 'en')
};

/**
 * A text of the shell in the language of now.
 *
 * @param {string} key
 * @param {Record<string, any>} [params]
 */
export const t = (key, params) => i18n.t(key, params);

/** @param {string} key */
export const hasText = key => key in i18n.texts;

/**
 * Loads the shell's texts of another language.
 *
 * @param {string} lang
 */
export async function loadLanguage(lang) {
  const answer = await fetch(`${boot.sdkBase}i18n/${lang}.json`);
  if (!answer.ok) {
    throw new Error(`Texts of ${lang} did not arrive: ${answer.status}`);
  }
  i18n.texts = await answer.json();
  i18n.lang = lang;
  i18n.t = translator(i18n.texts, lang);
  document.documentElement.lang = lang;
  localStorage.setItem(LANGUAGE_KEY, lang);
  document.cookie = `webnav-lang=${lang};path=/;max-age=31536000;samesite=lax`;
}
