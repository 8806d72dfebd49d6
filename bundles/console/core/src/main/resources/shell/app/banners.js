// @ts-check
import { LitElement, html, nothing } from 'lit';
import { bus } from '../sdk/bus.js';
import { t } from '../sdk/i18n.js';
import { signInAgain } from './sign-in.js';

/** What concerns the whole page: the connection is away, the console was renewed, the session has ended. */
class Banners extends LitElement {
  static properties = { away: { state: true }, renewed: { state: true } };

  constructor() {
    super();
    this.away = false;
    this.renewed = false;
  }

  createRenderRoot() {
    return this;
  }

  connectedCallback() {
    super.connectedCallback();
    bus.on('connection', here => {
      this.away = !here;
      if (!here) {
        this.#probe();
      }
    });
    bus.on('shell', () => {
      this.renewed = true;
    });
    bus.on('session', state => state === 'lost' && signInAgain());
    bus.on('lang', () => this.requestUpdate());
  }

  /** Asks now and then until the server answers, so that the banner goes away by itself. */
  #probe() {
    clearTimeout(this.timer);
    /** @type {any} */
    this.timer = setTimeout(async () => {
      try {
        await fetch('/console/', { method: 'HEAD', cache: 'no-store' });
        bus.emit('connection', true);
      } catch {
        this.#probe();
      }
    }, 3000);
  }

  render() {
    return html`
      <div role="status">${this.away ? html`<div class="banner"><wn-icon name="wifi-off"></wn-icon><span>${t('banner.offline')}</span></div>` : nothing}
      ${this.renewed && !this.away
        ? html`<div class="banner" data-tone="info"><wn-icon name="refresh-cw"></wn-icon><span>${t('banner.renewed')}</span>
            <button class="wn-button" data-size="s" @click=${() => location.reload()}>${t('action.reload')}</button></div>`
        : nothing}</div>`;
  }
}

customElements.define('wn-banners', Banners);
