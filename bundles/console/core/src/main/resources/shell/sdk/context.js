// @ts-check
import { api } from './api.js';
import { boot } from './boot.js';
import { bus } from './bus.js';
import { confirm } from './dialogs.js';
import { formats } from './fmt.js';
import { i18n } from './i18n.js';
import { prefs } from './prefs.js';
import { addLeaveGuard, link, nav, setQuery } from './router.js';
import { can } from './session.js';
import { theme } from './theme.js';
import { toast } from './toast.js';

/** @type {import('./fmt.js').Formats} */
let fmt = formats(i18n.lang);

/** Formats in the language of now. */
export function currentFormats() {
  if (fmt.locale !== formats(i18n.lang).locale) {
    fmt = formats(i18n.lang);
  }
  return fmt;
}

/**
 * What a view gets from the console.
 *
 * @typedef {object} Context
 * @property {import('./i18n.js').Translate} t
 * @property {string} lang
 * @property {typeof api} api
 * @property {typeof nav} nav
 * @property {typeof link} link
 * @property {string} path
 * @property {Record<string, string>} params
 * @property {Record<string, string>} query
 * @property {typeof setQuery} setQuery
 * @property {(permission: string) => boolean} can
 * @property {import('./boot.js').User} user
 * @property {typeof toast} toast
 * @property {typeof confirm} confirm
 * @property {import('./fmt.js').Formats} fmt
 * @property {typeof bus} bus
 * @property {typeof prefs} prefs
 * @property {typeof theme} theme
 * @property {(title: string) => void} setTitle   name of the page in the browser's tab and history
 * @property {(guard: () => boolean|Promise<boolean>) => () => void} onLeave
 * @property {string} base                        address of the module's folder, for pictures
 * @property {any} [data]                         what the page that offers a slot hands over
 *
 * @param {import('./registry.js').Module} module
 * @param {Partial<Context>} [place]
 * @returns {Context}
 */
export function contextFor(module, place = {}) {
  return {
    t: module.t,
    lang: i18n.lang,
    api,
    nav,
    link,
    path: '/',
    params: {},
    query: {},
    setQuery,
    can,
    user: /** @type {any} */ (boot.user),
    toast,
    confirm,
    fmt: currentFormats(),
    bus,
    prefs,
    theme,
    setTitle: title => {
      document.title = title ? `${title} · ${brandName()}` : brandName();
    },
    onLeave: addLeaveGuard,
    base: module.data.base,
    ...place
  };
}

const brandName = () => document.documentElement.dataset.brand ?? 'WebNav';
