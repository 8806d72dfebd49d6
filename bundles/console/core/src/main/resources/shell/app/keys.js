// @ts-check
import { html, render } from 'lit';
import { t } from '../sdk/i18n.js';

/** @type {[string, string[]][]} */
const KEYS = [
  ['keys.palette', ['Ctrl', 'K']],
  ['keys.search', ['/']],
  ['keys.go-home', ['G', 'H']],
  ['keys.help', ['?']],
  ['keys.close', ['Esc']],
  ['keys.quantity', ['↑', '↓']]
];

/** Help about the keyboard. */
export function showKeys() {
  const dialog = document.createElement('dialog');
  dialog.className = 'wn-dialog';
  dialog.setAttribute('aria-labelledby', 'keys-title');
  dialog.addEventListener('close', () => dialog.remove());
  render(html`
    <h2 id="keys-title">${t('keys.title')}</h2>
    <dl class="keys">${KEYS.map(([label, keys]) => html`<div><dt>${t(label)}</dt><dd>${keys.map(key => html`<kbd>${key}</kbd> `)}</dd></div>`)}</dl>
    <div class="wn-dialog-actions"><button class="wn-button" autofocus @click=${() => dialog.close()}>${t('action.close')}</button></div>`, dialog);
  document.body.append(dialog);
  dialog.showModal();
}
