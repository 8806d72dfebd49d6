// @ts-check
import { LitElement } from 'lit';
import { mountView } from '../sdk/mount.js';
import { failure } from './failure.js';

/** Shows one view of a module inside a page of the shell. */
class ViewHost extends LitElement {
  static properties = { entry: { attribute: false }, kind: {}, lang: {} };

  /** @type {import('../sdk/mount.js').Mounted|undefined} */
  #mounted;

  constructor() {
    super();
    /** @type {any} */
    this.entry = undefined;
    /** @type {any} */
    this.kind = 'pages';
    this.lang = '';
  }

  createRenderRoot() {
    return this;
  }

  async updated(/** @type {Map<string, any>} */ changed) {
    const before = changed.get('entry');
    if (changed.has('entry') && before?.module === this.entry.module && before?.view === this.entry.view && !changed.has('lang')) {
      return;
    }
    this.#mounted?.unmount();
    const host = document.createElement('div');
    this.replaceChildren(host);
    try {
      this.#mounted = await mountView(host, this.entry.module, this.kind, this.entry.view);
    } catch (cause) {
      console.error('Settings', cause);
      this.#mounted = failure(host, cause);
    }
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#mounted?.unmount();
  }
}

customElements.define('wn-view-host', ViewHost);
