// @ts-check

// An element cannot be defined twice: another revision of this module brings elements of its own.
const REVISION = new URL(import.meta.url).pathname.split('/').at(-3)?.replace(/[^a-z0-9]/g, '');

/** @param {string} name @param {CustomElementConstructor} type @returns {string} its tag */
export function own(name, type) {
  const tag = `cat-${name}-${REVISION}`;
  customElements.define(tag, type);
  return tag;
}

/** @type {WeakMap<object, Map<string, any>>} */
const made = new WeakMap();

/** The one element of a kind that a page holds. @param {object} page @param {string} tag @param {Record<string, any>} properties */
export function elementOf(page, tag, properties) {
  const all = made.get(page) ?? new Map();
  made.set(page, all);
  const element = all.get(tag) ?? document.createElement(tag);
  all.set(tag, element);
  return Object.assign(element, properties);
}
