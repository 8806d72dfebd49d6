// @ts-check
/**
 * Views that a manifest declares instead of programming them.
 *
 * @param {{type: 'table'|'form'|'html', [key: string]: any}} declaration
 * @param {import('./context.js').Context} ctx
 * @returns {HTMLElement}
 */
export function declaredView(declaration, ctx) {
  const element = document.createElement(`wn-declared-${declaration.type}`);
  /** @type {any} */ (element).declaration = declaration;
  /** @type {any} */ (element).ctx = ctx;
  return element;
}
