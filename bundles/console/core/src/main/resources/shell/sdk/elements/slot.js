// @ts-check
import { bus } from '../bus.js';
import { mountView } from '../mount.js';
import { registry } from '../registry.js';

/** `<wn-slot name="orders.detail" .data=${order}>`: shows what other modules contribute to a place of this page. */
class Slot extends HTMLElement {
  /** @type {(() => void)[]} */
  #off = [];
  /** @type {Map<string, {host: HTMLElement, mounted?: import('../mount.js').Mounted}>} */
  #shown = new Map();
  /** @type {any} */
  #data;

  /** @param {any} value */
  set data(value) {
    this.#data = value;
    for (const { mounted } of this.#shown.values()) {
      mounted?.update({ data: value });
    }
  }

  get data() {
    return this.#data;
  }

  connectedCallback() {
    this.#off = [bus.on('registry', () => this.#draw()), bus.on('lang', () => this.#redraw())];
    this.#draw();
  }

  disconnectedCallback() {
    this.#off.forEach(off => off());
    this.#clear();
  }

  #clear() {
    for (const { mounted } of this.#shown.values()) {
      mounted?.unmount();
    }
    this.#shown.clear();
    this.replaceChildren();
  }

  #redraw() {
    this.#clear();
    this.#draw();
  }

  #draw() {
    const entries = registry.slots(this.getAttribute('name') ?? '');
    const wanted = new Map(entries.map(entry => [`${entry.module.name}/${entry.module.rev}/${JSON.stringify(entry.view)}`, entry]));
    for (const [key, { host, mounted }] of this.#shown) {
      if (!wanted.has(key)) {
        mounted?.unmount();
        host.remove();
        this.#shown.delete(key);
      }
    }
    for (const [key, entry] of wanted) {
      this.#show(key, entry);
    }
    this.hidden = wanted.size === 0;
  }

  /** @param {string} key @param {any} entry */
  #show(key, entry) {
    if (this.#shown.has(key)) {
      this.append(/** @type {any} */ (this.#shown.get(key)).host);
      return;
    }
    const host = document.createElement('div');
    host.className = 'wn-slot-entry';
    /** @type {{host: HTMLElement, mounted?: import('../mount.js').Mounted}} */
    const shown = { host };
    this.#shown.set(key, shown);
    this.append(host);
    const label = entry.label ? entry.module.t(entry.label) : undefined;
    mountView(host, entry.module, 'slots', entry.view, { data: this.#data, label }).then(
      mounted => {
        shown.mounted = mounted;
      },
      cause => {
        console.error(`Slot ${entry.slot} of ${entry.module.name}`, cause);
        host.remove();
      }
    );
  }
}

customElements.define('wn-slot', Slot);
