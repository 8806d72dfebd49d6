// @ts-check
import { html, nothing, render } from 'lit';
import { contextFor } from '../sdk/context.js';
import { i18n, t } from '../sdk/i18n.js';
import { registry } from '../sdk/registry.js';
import { nav } from '../sdk/router.js';
import { changeLanguage, signOut } from '../sdk/session.js';
import { theme } from '../sdk/theme.js';
import { showKeys } from './keys.js';

/**
 * @typedef {{title: string, sub?: string, icon?: string, path?: string, run?: () => void}} Hit
 * @typedef {{label: string, hits: Hit[]}} Group
 */

const WAIT = 180;
const PER_GROUP = 6;

/** Letters without their marks, so that "katalogs" finds "Katalogs" and "precu" finds "Preču". @param {string} text */
const plain = text => text.toLocaleLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

/** @param {string} text @param {string} words */
const fits = (text, words) => words.split(/\s+/).every(word => plain(text).includes(word));

/** @param {string} words @returns {Group[]} */
function ownGroups(words) {
  const pages = [
    { title: t('shell.home'), icon: 'layout-dashboard', path: '/' },
    ...registry.menu.map(entry => ({ title: entry.module.t(entry.label), icon: entry.icon, path: entry.route })),
    { title: t('page.settings'), icon: 'settings', path: '/settings' }
  ];
  const commands = [
    { title: t('theme.use-light'), icon: 'sun', run: () => theme.set('light') },
    { title: t('theme.use-dark'), icon: 'moon', run: () => theme.set('dark') },
    ...[['en', 'English'], ['lv', 'Latviešu'], ['ru', 'Русский']].filter(([lang]) => lang !== i18n.lang)
      .map(([lang, name]) => ({ title: `${t('user.language')}: ${name}`, icon: 'languages', run: () => changeLanguage(lang) })),
    { title: t('keys.title'), icon: 'keyboard', run: showKeys },
    { title: t('user.sign-out'), icon: 'log-out', run: signOut }
  ];
  const chosen = (/** @type {Hit[]} */ hits) => hits.filter(hit => fits(hit.title, words));
  return [
    { label: t('palette.pages'), hits: chosen(pages) },
    { label: t('palette.commands'), hits: words ? chosen(commands) : [] }
  ];
}

class Palette {
  #dialog = document.createElement('dialog');
  /** @type {Group[]} */
  #groups = [];
  #text = '';
  #at = 0;
  #busy = false;
  #turn = 0;
  /** @type {any} */
  #timer;

  constructor() {
    this.#dialog.className = 'palette';
    this.#dialog.addEventListener('click', event => event.target === this.#dialog && this.#dialog.close());
    this.#dialog.addEventListener('close', () => this.#dialog.remove());
    this.#dialog.addEventListener('keydown', event => this.#key(event));
  }

  open() {
    if (this.#dialog.open) {
      return;
    }
    this.#text = '';
    this.#at = 0;
    this.#groups = ownGroups('');
    this.#dialog.setAttribute('aria-label', t('palette.open'));
    document.body.append(this.#dialog);
    this.#draw();
    this.#dialog.showModal();
    this.#dialog.querySelector('input')?.focus();
  }

  get #hits() {
    return this.#groups.flatMap(group => group.hits);
  }

  /** @param {string} text */
  #typed(text) {
    this.#text = text;
    this.#at = 0;
    const words = plain(text.trim());
    const found = this.#groups.slice(2);
    this.#groups = [...ownGroups(words), ...(words ? found : [])];
    clearTimeout(this.#timer);
    this.#turn++;
    this.#busy = false;
    if (words.length > 1 && registry.slots('palette').length > 0) {
      this.#busy = true;
      this.#timer = setTimeout(() => this.#search(text.trim()), WAIT);
    }
    this.#draw();
  }

  /** Asks the modules; each may take its time, and a late answer to an old question is dropped. @param {string} text */
  async #search(text) {
    const turn = this.#turn;
    /** @type {Group[]} */
    const found = [];
    await Promise.all(registry.slots('palette').map(async (entry, i) => {
      try {
        const provider = await entry.module.view('slots', entry.view);
        const hits = await provider.search(text, contextFor(entry.module));
        found[i] = { label: entry.module.t(entry.label ?? 'palette.found'), hits: hits.slice(0, PER_GROUP) };
      } catch (cause) {
        console.warn(`Search in ${entry.module.name}`, cause);
      }
      if (turn === this.#turn) {
        this.#groups = [...ownGroups(plain(text)), ...found.filter(Boolean)];
        this.#draw();
      }
    }));
    if (turn === this.#turn) {
      this.#busy = false;
      this.#draw();
    }
  }

  /** @param {Hit|undefined} hit */
  #choose(hit) {
    if (hit) {
      this.#dialog.close();
      hit.path ? nav(hit.path) : hit.run?.();
    }
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    const count = this.#hits.length;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && count > 0) {
      event.preventDefault();
      this.#at = (this.#at + step + count) % count;
      this.#draw();
      this.#dialog.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
    } else if (event.key === 'Enter') {
      event.preventDefault();
      this.#choose(this.#hits[this.#at]);
    }
  }

  #draw() {
    let index = 0;
    const rows = this.#groups.filter(group => group.hits.length > 0).map(group => html`
      <div role="group" aria-label=${group.label}><div class="palette-group" role="presentation">${group.label}</div>
        ${group.hits.map(hit => this.#row(hit, index++))}</div>`);
    const at = this.#hits.length > 0 ? `palette-${this.#at}` : nothing;
    render(html`
      <div class="palette-input"><wn-icon name="search"></wn-icon>
        <input role="combobox" aria-expanded="true" aria-controls="palette-list" aria-activedescendant=${at} aria-label=${t('palette.open')} autocomplete="off"
          placeholder=${t('palette.placeholder')} .value=${this.#text} @input=${(/** @type {any} */ event) => this.#typed(event.target.value)}></div>
      <div class="palette-list" id="palette-list" role="listbox" aria-label=${t('palette.results')} aria-busy=${this.#busy}>${rows}
        ${rows.length === 0 ? html`<div class="palette-none" role="option" aria-disabled="true" aria-selected="false">${t(this.#busy ? 'status.searching' : 'lookup.nothing')}</div>` : nothing}</div>
      <div class="palette-foot" aria-hidden="true"><span><kbd>↑</kbd> <kbd>↓</kbd> ${t('palette.move')}</span><span><kbd>↵</kbd> ${t('palette.choose')}</span><span><kbd>Esc</kbd> ${t('action.close')}</span></div>`,
    this.#dialog);
  }

  /** @param {Hit} hit @param {number} index */
  #row(hit, index) {
    return html`<div class="palette-row" role="option" id="palette-${index}" aria-selected=${index === this.#at}
      @click=${() => this.#choose(hit)} @pointermove=${() => {
        if (this.#at !== index) {
          this.#at = index;
          this.#draw();
        }
      }}><wn-icon name=${hit.icon ?? 'arrow-right'}></wn-icon><span>${hit.title}</span>${hit.sub ? html`<small>${hit.sub}</small>` : nothing}</div>`;
  }
}

const palette = new Palette();

export const openPalette = () => palette.open();

/** @param {KeyboardEvent} event */
const typing = event => event.composedPath().some(node => node instanceof HTMLElement
  && (node.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(node.tagName)));

let lastKey = '';

/** Keys that work everywhere. */
export function startPalette() {
  addEventListener('keydown', event => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
      event.preventDefault();
      palette.open();
      return;
    }
    if (typing(event) || event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]')) {
      return;
    }
    if (event.key === '/') {
      event.preventDefault();
      palette.open();
    } else if (event.key === '?') {
      showKeys();
    } else if (event.key === 'h' && lastKey === 'g') {
      nav('/');
    }
    lastKey = event.key;
  });
}
