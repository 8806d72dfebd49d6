// @ts-check
import { api, forgetMe } from './api.js';
import { boot } from './boot.js';
import { loadLanguage } from './i18n.js';
import { bus } from './bus.js';
import { refreshRegistry } from './registry.js';

/** May the user do this? Only for what to show: the server decides anew. @param {string} permission */
export const can = permission => boot.user?.permissions.includes(permission) ?? false;

/** @param {string} login @param {string} password */
export async function signIn(login, password) {
  await api.post('/api/v1/session', { login, password }, { quiet: true });
  forgetMe();
}

export async function signOut() {
  await api.delete('/api/v1/session').catch(() => undefined);
  location.assign(`${boot.base}/`);
}

/**
 * Shows everything in another language, without leaving the page, and tells the server for mails and documents.
 *
 * @param {string} lang
 */
export async function changeLanguage(lang) {
  await loadLanguage(lang);
  if (boot.user) {
    await refreshRegistry();
    api.patch('/api/v1/me', { language: lang }, { quiet: true }).catch(() => undefined);
  }
  bus.emit('lang', lang);
}
