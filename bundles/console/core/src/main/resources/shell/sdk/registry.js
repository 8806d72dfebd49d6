// @ts-check
import { boot } from './boot.js';
import { bus } from './bus.js';
import { i18n, t as shellText, translator } from './i18n.js';

/**
 * @typedef {string | {type: 'table'|'form'|'html', [key: string]: any}} ViewRef
 * @typedef {{id: string, label: string, icon: string, route: string, group?: string, order?: number}} MenuEntry
 * @typedef {{path: string, view: ViewRef}} Route
 * @typedef {{view: ViewRef, size?: string, order?: number}} Widget
 * @typedef {{slot: string, view: ViewRef, label?: string, order?: number}} SlotEntry
 * @typedef {{view: ViewRef, label: string}} Setting
 * @typedef {object} ModuleData
 * @property {string} name      symbolic name of the bundle
 * @property {string} rev       hash of the module's folder
 * @property {string} base      address of the folder
 * @property {string} [entry]   the ES module in it
 * @property {MenuEntry[]} menu
 * @property {Route[]} routes
 * @property {Widget[]} widgets
 * @property {SlotEntry[]} slots
 * @property {Setting[]} settings
 * @property {import('./i18n.js').Texts} texts
 * @typedef {{rev: string, shell: string, modules: ModuleData[]}} RegistryData
 */

/** A module as the page knows it: its data, its words and, once needed, its code. */
export class Module {
  /** @type {Promise<any>|undefined} */
  #code;

  /** @param {ModuleData} data @param {string} lang */
  constructor(data, lang) {
    this.data = data;
    this.name = data.name;
    this.rev = data.rev;
    const own = translator(data.texts ?? {}, lang);
    /** Own text first, then the shell's common ones. @type {import('./i18n.js').Translate} */
    this.t = (key, params) => (data.texts && key in data.texts ? own(key, params) : shellText(key, params));
  }

  /** The ES module; loaded once per revision, and again after an error. */
  code() {
    if (!this.data.entry) {
      return Promise.reject(new Error(`Module ${this.name} has no code`));
    }
    this.#code ??= import(new URL(this.data.base + this.data.entry, location.origin).href).catch(cause => {
      this.#code = undefined;
      throw cause;
    });
    return this.#code;
  }

  /**
   * @param {'pages'|'widgets'|'slots'|'settings'} kind
   * @param {ViewRef} ref
   * @returns {Promise<any>} an element class, an object with `mount`, or whatever the slot asks for
   */
  async view(kind, ref) {
    const code = await this.code();
    const exported = code[kind]?.[/** @type {string} */ (ref)] ?? code.default?.[kind]?.[/** @type {string} */ (ref)]
      ?? code.pages?.[/** @type {string} */ (ref)];
    if (!exported) {
      throw new Error(`Module ${this.name} does not export ${kind}.${ref}`);
    }
    return exported;
  }

  /** @param {string} key */
  has(key) {
    return key in (this.data.texts ?? {});
  }

  /** @param {ModuleData} data */
  isSame(data) {
    return this.rev === data.rev && JSON.stringify(this.data) === JSON.stringify(data);
  }
}

/** @template T @param {T & {order?: number}} a @param {T & {order?: number}} b */
const byOrder = (a, b) => (a.order ?? 1000) - (b.order ?? 1000);

class Registry {
  /** @type {Module[]} */
  modules = [];
  rev = '';

  /** @param {RegistryData} data */
  take(data) {
    const known = new Map(this.modules.map(module => [module.name, module]));
    this.rev = data.rev;
    this.modules = data.modules.map(one => {
      const old = known.get(one.name);
      return old?.isSame(one) ? old : new Module(one, i18n.lang);
    });
    bus.emit('registry');
  }

  /** @param {keyof ModuleData} kind @returns {any[]} entries of all modules in their order, each with its `module` */
  #all(kind) {
    return this.modules
      .flatMap(module => /** @type {any[]} */ (module.data[kind] ?? []).map(entry => ({ ...entry, module })))
      .sort(byOrder);
  }

  /** @returns {(MenuEntry & {module: Module})[]} */
  get menu() {
    return this.#all('menu');
  }

  /** @returns {(Route & {module: Module})[]} */
  get routes() {
    return this.#all('routes');
  }

  /** @returns {(Widget & {module: Module})[]} */
  get widgets() {
    return this.#all('widgets');
  }

  /** @returns {(Setting & {module: Module})[]} */
  get settings() {
    return this.#all('settings');
  }

  /** @param {string} name @returns {(SlotEntry & {module: Module})[]} */
  slots(name) {
    return this.#all('slots').filter(entry => entry.slot === name);
  }
}

export const registry = new Registry();

/** Asks the server what this user may see now, in the language of now. */
export async function refreshRegistry() {
  const answer = await fetch(`${boot.base}/registry.json?lang=${i18n.lang}`, { headers: { Accept: 'application/json' } });
  if (!answer.ok) {
    throw new Error(`Registry did not arrive: ${answer.status}`);
  }
  const data = await answer.json();
  const changed = data.rev !== registry.rev;
  registry.take(data);
  return changed;
}

/**
 * The sentence that a module wrote for an error code, key `error.<code>`.
 *
 * @param {string} code
 * @param {Record<string, any>} params
 */
export function errorText(code, params) {
  const key = `error.${code}`;
  const module = registry.modules.find(one => one.has(key));
  if (module) {
    return module.t(key, params);
  }
  return key in i18n.texts ? shellText(key, params) : '';
}
