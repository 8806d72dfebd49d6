// @ts-check
import { bus } from './bus.js';

/** @typedef {'light'|'dark'|'auto'} ThemeChoice */

const KEY = 'webnav.theme';
const dark = matchMedia('(prefers-color-scheme: dark)');

export const theme = {
  /** @returns {ThemeChoice} */
  get choice() {
    return /** @type {ThemeChoice} */ (localStorage.getItem(KEY) ?? 'auto');
  },
  /** What is on the screen. @returns {'light'|'dark'} */
  get now() {
    return theme.choice === 'auto' ? (dark.matches ? 'dark' : 'light') : theme.choice;
  },
  /** @param {ThemeChoice} choice */
  set(choice) {
    localStorage.setItem(KEY, choice);
    apply();
  },
  /** A colour token as text, for drawings: `theme.token('brand')`. @param {string} name */
  token: name => getComputedStyle(document.documentElement).getPropertyValue(`--wn-${name}`).trim()
};

function apply() {
  document.documentElement.dataset.theme = theme.now;
  bus.emit('theme', theme.now);
}

dark.addEventListener('change', apply);
