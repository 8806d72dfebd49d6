// @ts-check
import { boot } from '../sdk/boot.js';
import { bus } from '../sdk/bus.js';
import { t } from '../sdk/i18n.js';
import { mountView } from '../sdk/mount.js';
import { registry } from '../sdk/registry.js';

/** @param {any} widget */
const keyOf = widget => `${widget.module.name}/${widget.module.rev}/${JSON.stringify(widget.view)}`;

function greeting() {
  const hour = new Date().getHours();
  return t(hour < 5 || hour >= 18 ? 'home.evening' : hour < 11 ? 'home.morning' : 'home.day', { name: boot.user?.name.split(' ')[0] });
}

/** The dashboard: widgets of all modules. One that breaks says so in its own place and spoils nothing else. */
class Home extends HTMLElement {
  /** @type {(() => void)[]} */
  #off = [];
  /** @type {Map<string, {host: HTMLElement, mounted?: import('../sdk/mount.js').Mounted}>} */
  #shown = new Map();
  #grid = document.createElement('div');

  connectedCallback() {
    const header = document.createElement('wn-page-header');
    header.setAttribute('heading', greeting());
    const top = document.createElement('wn-slot');
    top.setAttribute('name', 'home.top');
    this.#grid.className = 'widgets';
    this.replaceChildren(header, top, this.#grid);
    this.#off = [bus.on('registry', () => this.#draw())];
    this.#draw();
  }

  disconnectedCallback() {
    this.#off.forEach(off => off());
    this.#shown.forEach(({ mounted }) => mounted?.unmount());
    this.#shown.clear();
  }

  requestUpdate() {
    this.#draw();
  }

  #draw() {
    const wanted = new Map(registry.widgets.map(widget => [keyOf(widget), widget]));
    for (const [key, { host, mounted }] of this.#shown) {
      if (!wanted.has(key)) {
        mounted?.unmount();
        host.remove();
        this.#shown.delete(key);
      }
    }
    this.querySelector('.home-empty')?.remove();
    for (const [key, widget] of wanted) {
      this.#grid.append((this.#shown.get(key) ?? this.#mount(key, widget)).host);
    }
    if (wanted.size === 0) {
      this.#empty();
    }
  }

  #empty() {
    const empty = document.createElement('wn-empty');
    empty.className = 'home-empty wn-card';
    empty.setAttribute('icon', 'layout-dashboard');
    empty.setAttribute('heading', t('home.empty'));
    empty.setAttribute('text', t('home.empty-text'));
    this.append(empty);
  }

  /** @param {string} key @param {any} widget */
  #mount(key, widget) {
    const host = document.createElement('div');
    host.className = 'widget';
    host.dataset.size = widget.size ?? 'h';
    const waiting = document.createElement('span');
    waiting.className = 'wn-skeleton';
    waiting.dataset.size = 'card';
    host.append(waiting);
    /** @type {{host: HTMLElement, mounted?: import('../sdk/mount.js').Mounted}} */
    const shown = { host };
    this.#shown.set(key, shown);
    mountView(host, widget.module, 'widgets', widget.view).then(
      mounted => {
        shown.mounted = mounted;
      },
      cause => {
        console.error(`Widget ${key}`, cause);
        const broken = document.createElement('wn-empty');
        broken.className = 'wn-card';
        broken.setAttribute('icon', 'circle-alert');
        broken.setAttribute('text', t('home.broken'));
        host.replaceChildren(broken);
      }
    );
    return shown;
  }
}

customElements.define('wn-home', Home);
