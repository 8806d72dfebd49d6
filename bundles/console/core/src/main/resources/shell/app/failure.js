// @ts-check
import { html, nothing, render } from 'lit';
import { t } from '../sdk/i18n.js';
import { link } from '../sdk/router.js';

/** @param {HTMLElement} host @returns {import('../sdk/mount.js').Mounted} */
const still = host => ({ element: host, update: () => undefined, unmount: () => host.remove() });

/**
 * What to say when a page did not arrive or broke: what happened, what to do.
 *
 * @param {HTMLElement} host @param {any} cause
 */
export function failure(host, cause) {
  render(html`
    <div class="failure">
      <wn-empty level="1" icon="circle-alert" heading=${t('failure.title')} text=${cause?.name === 'ApiError' ? cause.message : t('failure.text')}>
        <div class="wn-row">
          <button class="wn-button" data-variant="primary" @click=${() => location.reload()}>${t('action.reload')}</button>
          <a class="wn-button" href=${link('/')}>${t('shell.to-home')}</a>
        </div>
      </wn-empty>
      ${cause?.message && cause.name !== 'ApiError' ? html`<details><summary>${t('failure.details')}</summary><pre>${cause.message}</pre></details>` : nothing}
    </div>`, host);
  return still(host);
}

/** @param {HTMLElement} host */
export function notFound(host) {
  render(html`
    <div class="failure"><wn-empty level="1" icon="map" heading=${t('not-found.title')} text=${t('not-found.text')}>
      <a class="wn-button" data-variant="primary" href=${link('/')}>${t('shell.to-home')}</a></wn-empty></div>`, host);
  return still(host);
}
