// @ts-check
import { html, nothing, render } from 'lit';
import { t } from './i18n.js';

/**
 * @typedef {'info'|'ok'|'warn'|'bad'} Tone
 * @typedef {{id: number, text: string, tone: Tone, action?: {label: string, run: () => void}}} Toast
 */

/** @type {Record<Tone, string>} */
const ICONS = { info: 'info', ok: 'circle-check', warn: 'triangle-alert', bad: 'circle-alert' };

/** @type {Toast[]} */
let toasts = [];
let next = 1;

function host() {
  let element = document.getElementById('wn-toasts');
  if (!element) {
    element = document.createElement('div');
    element.id = 'wn-toasts';
    element.setAttribute('role', 'region');
    element.setAttribute('aria-live', 'polite');
    document.body.append(element);
  }
  element.setAttribute('aria-label', t('shell.notices'));
  return element;
}

/** @param {number} id */
function dismiss(id) {
  toasts = toasts.filter(one => one.id !== id);
  draw();
}

function draw() {
  render(
    toasts.map(one => html`
      <div class="wn-toast" data-tone=${one.tone} role=${one.tone === 'bad' ? 'alert' : nothing}>
        <wn-icon name=${ICONS[one.tone]}></wn-icon>
        <span class="wn-toast-text">${one.text}</span>
        ${one.action
          ? html`<button class="wn-button" data-variant="link" @click=${() => {
              dismiss(one.id);
              one.action?.run();
            }}>${one.action.label}</button>`
          : nothing}
        <button class="wn-icon-button" aria-label=${t('action.close')} @click=${() => dismiss(one.id)}>
          <wn-icon name="x"></wn-icon>
        </button>
      </div>`),
    host()
  );
}

/**
 * A short notice that goes away by itself; one about an error, or with something to do, stays longer.
 *
 * @param {string|Error} message
 * @param {{tone?: Tone, action?: {label: string, run: () => void}, timeout?: number}} [options]
 * @returns {() => void} removes it
 */
export function toast(message, options = {}) {
  const failed = message instanceof Error;
  const tone = options.tone ?? (failed ? 'bad' : 'info');
  const id = next++;
  toasts = [...toasts.slice(-3), { id, text: failed ? message.message : message, tone, action: options.action }];
  draw();
  const timeout = options.timeout ?? (tone === 'bad' ? 12_000 : options.action ? 8_000 : 5_000);
  if (timeout > 0) {
    setTimeout(() => dismiss(id), timeout);
  }
  return () => dismiss(id);
}
