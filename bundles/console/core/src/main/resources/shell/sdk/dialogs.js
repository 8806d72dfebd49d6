// @ts-check
import { html, nothing, render } from 'lit';
import { t } from './i18n.js';

/**
 * @typedef {object} Question
 * @property {string} title
 * @property {any} [text]
 * @property {string} [confirm]  name of the action; "OK" says nothing
 * @property {string} [cancel]
 * @property {'bad'} [tone]      for what cannot be undone
 * @property {string} [input]    label of a text that the answer needs, for example a reason
 */

let counter = 0;

/**
 * Asks before something that matters.
 *
 * @param {Question} question
 * @returns {Promise<boolean|string>} false when refused; the text when one was asked for, else true
 */
export function confirm(question) {
  const id = `wn-dialog-${++counter}`;
  const dialog = document.createElement('dialog');
  dialog.className = 'wn-dialog';
  dialog.setAttribute('aria-labelledby', `${id}-title`);
  document.body.append(dialog);
  return new Promise(answer => {
    /** @param {boolean|string} value */
    const close = value => {
      dialog.close();
      dialog.remove();
      answer(value);
    };
    dialog.addEventListener('cancel', event => {
      event.preventDefault();
      close(false);
    });
    /** @param {SubmitEvent} event */
    const submit = event => {
      event.preventDefault();
      const text = /** @type {HTMLInputElement|null} */ (dialog.querySelector('.wn-dialog-input'))?.value.trim();
      if (!question.input || text) {
        close(question.input ? /** @type {string} */ (text) : true);
      }
    };
    render(html`
      <form @submit=${submit}>
        <h2 id="${id}-title">${question.title}</h2>
        ${question.text ? html`<div class="wn-dialog-text">${question.text}</div>` : nothing}
        ${question.input
          ? html`<label class="wn-label" for="${id}-input">${question.input}</label>
              <textarea class="wn-input wn-dialog-input" id="${id}-input" rows="3" required></textarea>`
          : nothing}
        <div class="wn-dialog-actions">
          <button type="button" class="wn-button" @click=${() => close(false)}>${question.cancel ?? t('action.cancel')}</button>
          <button class="wn-button" data-variant="primary" data-tone=${question.tone ?? nothing} autofocus>
            ${question.confirm ?? t('action.continue')}
          </button>
        </div>
      </form>`, dialog);
    dialog.showModal();
  });
}
