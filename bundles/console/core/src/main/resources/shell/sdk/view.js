// @ts-check
import { LitElement } from 'lit';

/** @typedef {import('./context.js').Context} Context */

/** @type {Map<any, {sheet: CSSStyleSheet, users: number}>} */
const adopted = new Map();

/** @param {any} styles a `css` text of Lit or a list of them */
const flat = styles => (styles === undefined ? [] : [styles].flat(Infinity));

/**
 * Base class for pages, widgets and slots. It draws into the page itself, not into a shadow tree, so the console's
 * classes (`wn-card`, `wn-stack`, …) apply as they are. `static styles` are added to the document while one is shown.
 */
export class View extends LitElement {
  /** @type {import('lit').PropertyDeclarations} */
  static properties = { ctx: { attribute: false } };

  constructor() {
    super();
    /** @type {Context} */
    this.ctx = /** @type {any} */ (undefined);
  }

  createRenderRoot() {
    return this;
  }

  /** @param {string} key @param {Record<string, any>} [params] */
  t(key, params) {
    return this.ctx.t(key, params);
  }

  connectedCallback() {
    super.connectedCallback();
    for (const styles of flat(/** @type {any} */ (this.constructor).styles)) {
      const known = adopted.get(styles);
      if (known) {
        known.users++;
      } else {
        adopted.set(styles, { sheet: styles.styleSheet, users: 1 });
        document.adoptedStyleSheets.push(styles.styleSheet);
      }
    }
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    for (const styles of flat(/** @type {any} */ (this.constructor).styles)) {
      const known = adopted.get(styles);
      if (known && --known.users === 0) {
        adopted.delete(styles);
        document.adoptedStyleSheets = document.adoptedStyleSheets.filter(sheet => sheet !== known.sheet);
      }
    }
  }
}
