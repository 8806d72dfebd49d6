// @ts-check
/**
 * Messages between the shell, the pages and the widgets of one browser page.
 *
 * Names in use by the shell: `registry` (menu, pages or widgets changed), `lang`, `theme`, `session`, `route`,
 * `connection`. Modules prefix theirs with the capability: `orders.cart-changed`.
 */
class Bus {
  #target = new EventTarget();

  /**
   * @param {string} name
   * @param {(detail: any) => void} listener
   * @returns {() => void} ends the subscription
   */
  on(name, listener) {
    /** @param {Event} event */
    const handler = event => listener(/** @type {CustomEvent} */ (event).detail);
    this.#target.addEventListener(name, handler);
    return () => this.#target.removeEventListener(name, handler);
  }

  /**
   * @param {string} name
   * @param {any} [detail]
   */
  emit(name, detail) {
    this.#target.dispatchEvent(new CustomEvent(name, { detail }));
  }
}

export const bus = new Bus();
