// @ts-check
import { boot } from './boot.js';

/** What one user chose on this device: filters, columns, folded menus. Lost storage is no error. */
const prefix = () => `webnav.${boot.user?.id ?? 'nobody'}.`;

export const prefs = {
  /** @template T @param {string} name @param {T} fallback @returns {T} */
  get(name, fallback) {
    try {
      const text = localStorage.getItem(prefix() + name);
      return text === null ? fallback : JSON.parse(text);
    } catch {
      return fallback;
    }
  },
  /** @param {string} name @param {any} value */
  set(name, value) {
    try {
      localStorage.setItem(prefix() + name, JSON.stringify(value));
    } catch {
      // A full or forbidden storage only means that the choice is not remembered.
    }
  },
  /** @param {string} name */
  remove(name) {
    try {
      localStorage.removeItem(prefix() + name);
    } catch {
      // As above.
    }
  }
};
