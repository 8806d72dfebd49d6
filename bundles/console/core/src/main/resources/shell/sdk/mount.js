// @ts-check
import { contextFor } from './context.js';
import { declaredView } from './declared.js';

/** @type {WeakMap<CustomElementConstructor, string>} */
const tags = new WeakMap();
let count = 0;

/**
 * A custom element cannot be defined twice, so each revision of a module gets tags of its own.
 *
 * @param {CustomElementConstructor} type @param {import('./registry.js').Module} module
 */
function tagOf(type, module) {
  const own = customElements.getName?.(type) ?? tags.get(type);
  if (own) {
    return own;
  }
  const plain = module.name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  const tag = `m-${plain}-${module.rev.slice(0, 8)}-${++count}`;
  customElements.define(tag, type);
  tags.set(type, tag);
  return tag;
}

/** @typedef {{element: HTMLElement, update: (place: any) => void, unmount: () => void}} Mounted */

/**
 * Shows a module's view.
 *
 * @param {HTMLElement} host  empty element that will hold it
 * @param {import('./registry.js').Module} module
 * @param {'pages'|'widgets'|'slots'|'settings'} kind
 * @param {import('./registry.js').ViewRef} ref
 * @param {any} [place]       path, params, query, data
 * @returns {Promise<Mounted>}
 */
export async function mountView(host, module, kind, ref, place = {}) {
  const ctx = contextFor(module, place);
  if (typeof ref === 'object') {
    return show(host, declaredView(ref, ctx), ctx);
  }
  const exported = await module.view(kind, ref);
  if (typeof exported === 'function') {
    const element = /** @type {any} */ (document.createElement(tagOf(exported, module)));
    return show(host, element, ctx);
  }
  if (typeof exported.mount === 'function') {
    await exported.mount(host, ctx);
    return {
      element: host,
      update: next => exported.update?.(host, Object.assign(ctx, next)),
      unmount: () => {
        exported.unmount?.(host);
        host.replaceChildren();
      }
    };
  }
  throw new Error(`Module ${module.name}: ${kind}.${ref} is neither an element class nor has it mount()`);
}

/** @param {HTMLElement} host @param {any} element @param {any} ctx @returns {Mounted} */
function show(host, element, ctx) {
  element.ctx = ctx;
  host.replaceChildren(element);
  return {
    element,
    update: next => {
      element.ctx = { ...element.ctx, ...next };
    },
    unmount: () => element.remove()
  };
}
