// @ts-check
import { contextFor } from './context.js';
import { declaredView } from './declared.js';

/** @type {WeakSet<CustomElementConstructor>} */
const tags = new WeakSet();
let count = 0;

/**
 * Defines the class. A custom element cannot be defined twice, so each revision of a module gets tags of its own.
 *
 * @param {CustomElementConstructor} type @param {import('./registry.js').Module} module
 */
function define(type, module) {
  if (tags.has(type) || customElements.getName?.(type)) {
    return;
  }
  const plain = module.name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  const tag = `m-${plain}-${module.rev.slice(0, 8)}-${++count}`;
  customElements.define(tag, type);
  tags.add(type);
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
    define(exported, module);
    return show(host, new exported(), ctx);
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

/** A first drawing that fails is told to the caller. @param {HTMLElement} host @param {any} element @param {any} ctx @returns {Promise<Mounted>} */
async function show(host, element, ctx) {
  element.ctx = ctx;
  host.replaceChildren(element);
  await element.updateComplete;
  return {
    element,
    update: next => {
      element.ctx = { ...element.ctx, ...next };
    },
    unmount: () => element.remove()
  };
}
