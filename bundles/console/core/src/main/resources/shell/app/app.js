// @ts-check
import { LitElement, html, nothing, repeat } from 'lit';
import { bus } from '../sdk/bus.js';
import { t } from '../sdk/i18n.js';
import { prefs } from '../sdk/prefs.js';
import { registry } from '../sdk/registry.js';
import { link, place } from '../sdk/router.js';
import './banners.js';
import { brand } from './brand.js';
import { mark } from './mark.js';
import { openPalette } from './palette.js';
import './outlet.js';
import './user-menu.js';

const GROUPS = ['', 'trade', 'finance', 'partners', 'analysis', 'admin', 'system'];
const RAIL_BELOW = 1180;
const BOTTOM_ENTRIES = 4;

/** Frame of the console around the page. */
class App extends LitElement {
  static properties = { path: { state: true }, menuOpen: { state: true }, rail: { state: true }, scrolled: { state: true } };

  constructor() {
    super();
    this.path = place().path;
    this.menuOpen = false;
    this.rail = prefs.get('nav.rail', innerWidth < RAIL_BELOW);
    this.scrolled = false;
  }

  createRenderRoot() {
    return this;
  }

  connectedCallback() {
    super.connectedCallback();
    bus.on('route', () => {
      this.path = place().path;
      this.menuOpen = false;
    });
    for (const name of ['registry', 'lang', 'brand', 'session']) {
      bus.on(name, () => this.requestUpdate());
    }
    addEventListener('scroll', () => {
      this.scrolled = scrollY > 4;
    }, { passive: true });
    addEventListener('keydown', event => {
      if (event.key === 'Escape') {
        this.menuOpen = false;
      }
    });
    this.addEventListener('click', event => {
      if (this.menuOpen && !/** @type {Element} */ (event.target).closest('.nav, .tabs-bar')) {
        this.menuOpen = false;
      }
    });
  }

  #toggleRail() {
    this.rail = !this.rail;
    prefs.set('nav.rail', this.rail);
  }

  get #entries() {
    const home = { id: 'home', label: t('shell.home'), icon: 'layout-dashboard', route: '/', group: '' };
    const others = registry.menu.map(entry => ({ ...entry, label: entry.module.t(entry.label), group: entry.group ?? '' }));
    return [home, ...others];
  }

  /** The entry whose route is the longest part of the path. @param {{route: string}[]} entries */
  #current(entries) {
    return entries
      .filter(({ route }) => route === this.path || (route !== '/' && this.path.startsWith(`${route}/`)))
      .sort((a, b) => b.route.length - a.route.length)[0];
  }

  render() {
    const entries = this.#entries;
    const current = this.#current(entries);
    return html`
      <a class="skip" href="#page" @click=${this.#skip}>${t('shell.skip')}</a>
      <div class="app" data-nav=${this.rail ? 'rail' : 'wide'} ?data-menu-open=${this.menuOpen} ?data-scrolled=${this.scrolled}>
        ${this.#nav(entries, current)}
        ${this.#bar()}
        <main class="page" id="page" tabindex="-1"><wn-slot name="banner"></wn-slot><wn-outlet></wn-outlet></main>
        ${this.#bottom(entries, current)}
      </div>
      <wn-banners></wn-banners>`;
  }

  /** @param {Event} event */
  #skip(event) {
    event.preventDefault();
    /** @type {HTMLElement|null} */ (this.querySelector('#page'))?.focus();
  }

  /** @param {any[]} entries @param {any} current */
  #nav(entries, current) {
    const own = [...new Set(entries.map(entry => entry.group))].filter(group => !GROUPS.includes(group));
    return html`
      <nav class="nav" aria-label=${t('shell.navigation')}>
        <a class="nav-brand" href=${link('/')} aria-label=${brand.name}>${mark()}<span>${brand.name}</span></a>
        <div class="nav-scroll">
          ${[...GROUPS, ...own].map(group => this.#group(group, entries.filter(entry => entry.group === group), current))}
        </div>
        <div class="nav-foot">
          <button class="wn-icon-button" aria-label=${t(this.rail ? 'shell.widen' : 'shell.narrow')} title=${t(this.rail ? 'shell.widen' : 'shell.narrow')}
            aria-expanded=${!this.rail} @click=${this.#toggleRail}><wn-icon name=${this.rail ? 'chevron-right' : 'chevron-left'}></wn-icon></button>
        </div>
      </nav>`;
  }

  /** @param {string} group @param {any[]} entries @param {any} current */
  #group(group, entries, current) {
    if (entries.length === 0) {
      return nothing;
    }
    const title = !group ? '' : GROUPS.includes(group) ? t(`group.${group}`) : entries[0].module.t(`group.${group}`);
    return html`
      ${group ? html`<div class="nav-group" id="group-${group}"><span>${title}</span></div>` : nothing}
      <ul aria-labelledby=${group ? `group-${group}` : nothing}>
        ${repeat(entries, entry => entry.id + entry.route, entry => html`<li><a class="nav-link" href=${link(entry.route)}
          aria-current=${entry === current ? 'page' : nothing}><wn-icon name=${entry.icon}></wn-icon><span>${entry.label}</span></a></li>`)}
      </ul>`;
  }

  #bar() {
    return html`
      <header class="bar">
        <span class="bar-brand"><a class="nav-brand" href=${link('/')} aria-label=${brand.name}>${mark()}</a></span>
        <button class="bar-search" @click=${() => openPalette()} aria-label=${t('palette.open')} aria-keyshortcuts="Control+K">
          <wn-icon name="search"></wn-icon><span>${t('palette.open')}</span><kbd>${/Mac/.test(navigator.platform) ? '⌘' : 'Ctrl'} K</kbd></button>
        <span class="bar-space"></span>
        <span class="bar-slots"><wn-slot name="header"></wn-slot></span>
        <wn-user-menu></wn-user-menu>
      </header>`;
  }

  /** @param {any[]} entries @param {any} current */
  #bottom(entries, current) {
    return html`
      <nav class="tabs-bar" aria-label=${t('shell.quick')}>
        ${entries.slice(0, BOTTOM_ENTRIES).map(entry => html`<a href=${link(entry.route)} aria-current=${entry === current ? 'page' : nothing}>
          <wn-icon name=${entry.icon}></wn-icon><span>${entry.label}</span></a>`)}
        <button aria-expanded=${this.menuOpen} @click=${() => { this.menuOpen = !this.menuOpen; }}>
          <wn-icon name="menu"></wn-icon><span>${t('shell.menu')}</span></button>
      </nav>`;
  }
}

customElements.define('wn-app', App);
