// @ts-check
import { LitElement, html } from 'lit';

let counter = 0;

/**
 * A row of tabs: `<wn-tabs label .tabs=${[{id, label, count}]} selected>`; `wn-change` tells `detail.value`.
 * The page shows the panel itself, with `role="tabpanel"` and `aria-labelledby="tab-<id>"` where it helps.
 */
class Tabs extends LitElement {
  static properties = { tabs: { attribute: false }, selected: {}, label: {} };

  #id = `wn-tabs-${++counter}`;

  constructor() {
    super();
    /** @type {{id: string, label: string, count?: number}[]} */
    this.tabs = [];
    this.selected = '';
    this.label = '';
  }

  createRenderRoot() {
    return this;
  }

  /** Where there is less room than tabs, the selected one is brought into sight. @param {Map<string, any>} changed */
  updated(changed) {
    const list = /** @type {HTMLElement|null} */ (this.querySelector('[role="tablist"]'));
    const tab = /** @type {HTMLElement|null} */ (this.querySelector('[aria-selected="true"]'));
    if (list && tab && changed.size > 0) {
      const from = tab.getBoundingClientRect().left - list.getBoundingClientRect().left + list.scrollLeft;
      list.scrollLeft = Math.min(Math.max(list.scrollLeft, from + tab.offsetWidth - list.clientWidth), from);
    }
  }

  /** @param {string} id */
  #select(id) {
    if (id !== this.selected) {
      this.selected = id;
      this.dispatchEvent(new CustomEvent('wn-change', { bubbles: true, composed: true, detail: { value: id } }));
    }
  }

  /** @param {KeyboardEvent} event */
  async #key(event) {
    const step = /** @type {Record<string, number>} */ ({ ArrowRight: 1, ArrowLeft: -1 })[event.key];
    if (step) {
      event.preventDefault();
      const at = this.tabs.findIndex(tab => tab.id === this.selected);
      this.#select(this.tabs[(at + step + this.tabs.length) % this.tabs.length].id);
      await this.updateComplete;
      /** @type {HTMLElement|null} */ (this.querySelector('[aria-selected="true"]'))?.focus();
    }
  }

  render() {
    return html`<div class="wn-tabs" role="tablist" aria-label=${this.label} @keydown=${this.#key}>
      ${this.tabs.map(tab => html`<button type="button" role="tab" id="${this.#id}-${tab.id}" aria-selected=${tab.id === this.selected}
        tabindex=${tab.id === this.selected ? 0 : -1} @click=${() => this.#select(tab.id)}>${tab.label}${tab.count === undefined
          ? '' : html`<span class="wn-count">${tab.count}</span>`}</button>`)}
    </div>`;
  }
}

customElements.define('wn-tabs', Tabs);
