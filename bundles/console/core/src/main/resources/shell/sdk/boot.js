// @ts-check
/**
 * What the server wrote into the page: addresses, language, user, texts and registry.
 *
 * @typedef {object} User
 * @property {string} id
 * @property {string} name
 * @property {string} organisation
 * @property {string} channel
 * @property {boolean} wholeChannel
 * @property {string[]} permissions
 *
 * @typedef {object} Boot
 * @property {string} base          path of the console, "/console"
 * @property {string} sdkBase       address of the shell's own files, with their revision
 * @property {string} packsBase     address of the packs, with their revision
 * @property {string} lang
 * @property {string[]} languages
 * @property {User|null} user       nobody is signed in when null
 * @property {string} [csrfToken]  what changes must repeat in the header X-CSRF-Token
 * @property {Record<string, any>} texts
 * @property {import('./registry.js').RegistryData} registry
 */

const element = document.getElementById('webnav-boot');

/** @type {Boot} */
export const boot = JSON.parse(element?.textContent ?? '{}');
