// @ts-check
import { LitElement, html, nothing } from 'lit';
import { boot } from '../sdk/boot.js';
import { bus } from '../sdk/bus.js';
import { t } from '../sdk/i18n.js';
import { refreshRegistry } from '../sdk/registry.js';
import { signIn } from '../sdk/session.js';
import { whoAmI } from '../sdk/api.js';
import { brand } from './brand.js';
import { languageChoice } from './choices.js';
import { mark } from './mark.js';

/** Login and password, with what went wrong and how long to wait. */
class SignInForm extends LitElement {
  static properties = { busy: { state: true }, failure: { state: true }, wait: { state: true }, visible: { state: true } };

  constructor() {
    super();
    this.busy = false;
    this.failure = '';
    this.wait = 0;
    this.visible = false;
  }

  createRenderRoot() {
    return this;
  }

  /** @param {SubmitEvent} event */
  async #submit(event) {
    event.preventDefault();
    const form = /** @type {HTMLFormElement} */ (event.target);
    const login = /** @type {HTMLInputElement} */ (form.elements.namedItem('login'));
    const password = /** @type {HTMLInputElement} */ (form.elements.namedItem('password'));
    if (!login.value.trim() || !password.value) {
      this.failure = t('sign-in.missing');
      (login.value.trim() ? password : login).focus();
      return;
    }
    this.busy = true;
    this.failure = '';
    try {
      await signIn(login.value.trim(), password.value);
      this.dispatchEvent(new CustomEvent('wn-signed-in', { bubbles: true }));
    } catch (cause) {
      this.#refused(/** @type {any} */ (cause));
      password.select();
      password.focus();
    } finally {
      this.busy = false;
    }
  }

  /** @param {import('../sdk/api.js').ApiError} error */
  #refused(error) {
    const known = { 401: 'sign-in.wrong', 429: 'sign-in.delayed', 0: 'error.offline' }[error.status];
    this.failure = known ? t(known) : error.message;
    if (error.status === 429 && error.retryAfter > 0) {
      this.#count(error.retryAfter);
    }
  }

  /** @param {number} seconds */
  #count(seconds) {
    this.wait = seconds;
    const tick = setInterval(() => {
      this.wait--;
      if (this.wait <= 0) {
        clearInterval(tick);
        this.failure = '';
      }
    }, 1000);
  }

  render() {
    return html`
      ${this.failure ? html`<div class="wn-notice" data-tone="bad" role="alert"><wn-icon name="circle-alert"></wn-icon>
        <span>${this.failure}${this.wait > 0 ? html` ${t('sign-in.wait', { count: this.wait })}` : nothing}</span></div>` : nothing}
      <form class="wn-stack" novalidate @submit=${this.#submit}>
        <div class="wn-field"><label class="wn-label" for="login">${t('sign-in.login')}</label>
          <input class="wn-input" id="login" name="login" autocomplete="username" autocapitalize="none" spellcheck="false" required autofocus></div>
        <div class="wn-field sign-in-password"><label class="wn-label" for="password">${t('sign-in.password')}</label>
          <input class="wn-input" id="password" name="password" type=${this.visible ? 'text' : 'password'} autocomplete="current-password" required>
          <button type="button" class="wn-icon-button" aria-pressed=${this.visible} aria-label=${t('sign-in.show')} title=${t('sign-in.show')}
            @click=${() => { this.visible = !this.visible; }}><wn-icon name=${this.visible ? 'eye-off' : 'eye'}></wn-icon></button></div>
        <button class="wn-button" data-variant="primary" ?disabled=${this.busy || this.wait > 0} aria-busy=${this.busy}>${t(this.busy ? 'sign-in.busy' : 'sign-in.submit')}</button>
      </form>`;
  }
}

/** The page for whom nobody knows yet. The address stays, so a link leads on after signing in. */
class SignIn extends LitElement {
  createRenderRoot() {
    return this;
  }

  connectedCallback() {
    super.connectedCallback();
    ['lang', 'brand', 'theme'].forEach(name => bus.on(name, () => this.requestUpdate()));
    this.addEventListener('wn-signed-in', () => location.reload());
  }

  updated() {
    document.title = `${t('sign-in.title')} · ${brand.name}`;
    this.querySelectorAll('wn-sign-in-form').forEach(form => /** @type {any} */ (form).requestUpdate());
  }

  render() {
    return html`
      <div class="sign-in">
        <div class="sign-in-main">
          <header class="sign-in-head"><span class="sign-in-brand">${mark()}<span>${brand.name}</span></span>
            <span class="wn-visually-hidden" id="sign-in-lang">${t('user.language')}</span>${languageChoice('sign-in-lang')}</header>
          <main class="sign-in-form"><h1>${t('sign-in.title')}</h1><p>${t('sign-in.text')}</p>
            <wn-sign-in-form></wn-sign-in-form><wn-slot name="sign-in"></wn-slot></main>
          <footer class="sign-in-foot">${t('sign-in.help')}</footer>
        </div>
        <aside class="sign-in-side" aria-hidden="true"><div class="sign-in-words"><h2>${t('sign-in.claim')}</h2><p>${t('sign-in.claim-text')}</p></div></aside>
      </div>`;
  }
}

customElements.define('wn-sign-in-form', SignInForm);
customElements.define('wn-sign-in', SignIn);

/** The session ended while a page is open: sign in over it, so that nothing that was typed is lost. */
export function signInAgain() {
  if (document.querySelector('.sign-in-again')) {
    return;
  }
  const dialog = document.createElement('dialog');
  dialog.className = 'wn-dialog';
  dialog.setAttribute('aria-labelledby', 'again-title');
  dialog.innerHTML = '<div class="sign-in-again"><div><h2 id="again-title"></h2><p class="wn-soft"></p></div><wn-sign-in-form></wn-sign-in-form></div>';
  /** @type {HTMLElement} */ (dialog.querySelector('h2')).textContent = t('again.title');
  /** @type {HTMLElement} */ (dialog.querySelector('p')).textContent = t('again.text');
  dialog.addEventListener('cancel', event => event.preventDefault());
  dialog.addEventListener('wn-signed-in', async () => {
    const me = await whoAmI().catch(() => null);
    if (!me || (me.user ?? me.id) !== boot.user?.id) {
      location.reload();
      return;
    }
    dialog.close();
    dialog.remove();
    refreshRegistry().catch(() => undefined);
  });
  document.body.append(dialog);
  dialog.showModal();
}
