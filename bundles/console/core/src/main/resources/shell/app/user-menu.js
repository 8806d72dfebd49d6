// @ts-check
import { LitElement, html, nothing } from 'lit';
import { boot } from '../sdk/boot.js';
import { bus } from '../sdk/bus.js';
import { contextFor } from '../sdk/context.js';
import { t } from '../sdk/i18n.js';
import { registry } from '../sdk/registry.js';
import { link } from '../sdk/router.js';
import { signOut } from '../sdk/session.js';
import { languageChoice, themeChoice } from './choices.js';
import { showKeys } from './keys.js';

const initials = () => (boot.user?.name ?? '?').split(/\s+/).slice(0, 2).map(word => word[0]?.toUpperCase() ?? '').join('');

/** Who is signed in: language, theme, settings, what modules add, sign out. */
class UserMenu extends LitElement {
  static properties = { open: { state: true }, extra: { state: true } };

  constructor() {
    super();
    this.open = false;
    /** @type {{label: string, icon: string, path?: string, run?: () => void}[]} */
    this.extra = [];
  }

  createRenderRoot() {
    return this;
  }

  connectedCallback() {
    super.connectedCallback();
    ['lang', 'theme'].forEach(name => bus.on(name, () => this.requestUpdate()));
    bus.on('registry', () => this.#gather());
    bus.on('route', () => {
      this.open = false;
    });
    addEventListener('pointerdown', event => {
      if (this.open && !this.contains(/** @type {Node} */ (event.target))) {
        this.open = false;
      }
    });
    addEventListener('keydown', event => this.#key(event)); // a new language takes the focus to the page
    this.#gather();
  }

  async #gather() {
    const found = await Promise.all(registry.slots('user-menu').map(async entry => {
      const item = await entry.module.view('slots', entry.view).catch(() => null);
      return item && {
        label: entry.module.t(item.label ?? entry.label), icon: item.icon ?? 'circle', path: item.path,
        run: item.run && (() => item.run(contextFor(entry.module)))
      };
    }));
    this.extra = found.filter(Boolean);
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    if (event.key === 'Escape' && this.open && !event.defaultPrevented) {
      this.open = false;
      /** @type {HTMLElement|null} */ (this.querySelector('.user-button'))?.focus();
    }
  }

  render() {
    return html`
      <span class="wn-menu-host">
        <button class="user-button" aria-expanded=${this.open} aria-label=${t('user.menu', { name: boot.user?.name })} @click=${() => { this.open = !this.open; }}>
          <span class="user-face" aria-hidden="true">${initials()}</span><span class="user-name">${boot.user?.name}</span></button>
        ${this.open ? this.#menu() : nothing}
      </span>`;
  }

  #menu() {
    return html`
      <div class="wn-menu user-menu" data-align="end">
        <div class="user-head"><strong>${boot.user?.name}</strong></div>
        <hr>
        <div class="menu-choice"><span id="user-lang">${t('user.language')}</span>${languageChoice('user-lang')}</div>
        <div class="menu-choice"><span id="user-theme">${t('user.theme')}</span>${themeChoice('user-theme')}</div>
        <hr>
        ${this.extra.map(item => (item.path
          ? html`<a href=${link(item.path)}><wn-icon name=${item.icon}></wn-icon>${item.label}</a>`
          : html`<button @click=${() => {
              this.open = false;
              item.run?.();
            }}><wn-icon name=${item.icon}></wn-icon>${item.label}</button>`))}
        <a href=${link('/settings')}><wn-icon name="settings"></wn-icon>${t('page.settings')}</a>
        <button @click=${() => {
          this.open = false;
          showKeys();
        }}><wn-icon name="keyboard"></wn-icon>${t('keys.title')}</button>
        <hr>
        <button @click=${() => signOut()}><wn-icon name="log-out"></wn-icon>${t('user.sign-out')}</button>
      </div>`;
  }
}

customElements.define('wn-user-menu', UserMenu);
