// @ts-check
import { html, nothing } from 'lit';
import { View, readForm, showViolations, validateForm } from '@webnav/sdk';
import { userBody, userFields } from './user-form.js';

/** Adds or changes one user. `user` without an id is a new one; `wn-done` tells that something was saved. */
export class UserDrawer extends View {
  static properties = { user: { attribute: false }, roles: { attribute: false }, organisation: { state: true } };

  constructor() {
    super();
    /** @type {any} undefined while closed */
    this.user = undefined;
    /** @type {string[]} roles that may be granted */
    this.roles = [];
    /** @type {{id: string, name: string}|undefined} a customer's organisation; the own one without */
    this.organisation = undefined;
  }

  /** @param {Map<string, any>} changed */
  willUpdate(changed) {
    if (changed.has('user')) {
      this.organisation = undefined;
    }
  }

  get #ofOwner() {
    const own = this.ctx.user.organisation;
    return this.ctx.user.wholeChannel && (this.user.id ? this.user.organisation === own : !this.organisation);
  }

  /** @param {string} text */
  async #customers(text) {
    const found = await this.ctx.api.get('/api/v1/customers', { query: { q: text, size: 10 } });
    return found.items.map((/** @type {any} */ one) => ({ value: one.id, label: `${one.name} (${one.number})`, sub: one.city, name: one.name }));
  }

  /** @param {boolean} saved */
  #close(saved) {
    this.dispatchEvent(new CustomEvent(saved ? 'wn-done' : 'wn-close', { bubbles: true, composed: true }));
  }

  /** @param {Event} event */
  async #save(event) {
    event.preventDefault();
    const form = /** @type {HTMLFormElement} */ (this.querySelector('form'));
    if (!validateForm(form)) {
      return;
    }
    const read = /** @type {any} */ (readForm(form));
    const body = userBody(read);
    if (body.roles.length === 0) {
      this.ctx.toast(this.t('user.role-missing'), { tone: 'warn' });
      return;
    }
    try {
      if (this.user.id) {
        await this.ctx.api.patch(`/api/v1/users/${this.user.id}`, { ...body, version: this.user.version });
      } else {
        await this.ctx.api.post('/api/v1/users', { ...body, login: read.login, password: read.password, organisation: this.organisation?.id });
      }
      this.ctx.toast(this.t('form.saved'), { tone: 'ok' });
      this.#close(true);
    } catch (error) {
      if (!showViolations(form, error)) {
        this.ctx.toast(error);
      }
    }
  }

  async #lock() {
    const active = !this.user.active;
    const sure = active || await this.ctx.confirm({
      title: this.t('user.lock-title', { name: this.user.name }), text: this.t('user.lock-text'), confirm: this.t('user.lock'), tone: 'bad'
    });
    if (sure) {
      await this.ctx.api.patch(`/api/v1/users/${this.user.id}`, { active, version: this.user.version });
      this.#close(true);
    }
  }

  async #newPassword() {
    const password = await this.ctx.confirm({
      title: this.t('user.new-password-title', { name: this.user.name }), text: this.t('user.new-password-text'),
      input: this.t('password.next'), confirm: this.t('user.new-password')
    });
    if (typeof password === 'string') {
      await this.ctx.api.put(`/api/v1/users/${this.user.id}/password`, { password });
      this.ctx.toast(this.t('user.new-password-set'), { tone: 'ok' });
    }
  }

  #organisation() {
    return html`<wn-lookup label=${this.t('user.organisation')} name="organisation" help=${this.t('user.organisation-help')} .search=${(/** @type {string} */ text) => this.#customers(text)}
      @wn-change=${(/** @type {CustomEvent} */ event) => { this.organisation = event.detail.value ? { id: event.detail.value, name: event.detail.choice?.name } : undefined; }}></wn-lookup>`;
  }

  render() {
    const user = this.user;
    const mayKeep = user && this.ctx.can('users.manage') && (user.roles ?? []).every((/** @type {string} */ role) => this.roles.includes(role));
    return html`
      <wn-drawer heading=${user?.id ? user.name : this.t('users.add')} ?open=${!!user} @wn-close=${() => this.#close(false)}>
        ${user ? html`
          <form class="wn-form" novalidate @submit=${this.#save}>
            ${!user.id && this.ctx.can('customers.read') ? this.#organisation() : nothing}
            ${userFields(this.ctx, user, { roles: this.roles, ofOwner: this.#ofOwner })}
            <button class="wn-visually-hidden" tabindex="-1" aria-hidden="true"></button>
          </form>
          ${user.id && user.id !== this.ctx.user.id && mayKeep ? html`<div class="wn-row usr-more">
            <button type="button" class="wn-button" data-size="s" @click=${this.#newPassword}>${this.t('user.new-password')}</button>
            <button type="button" class="wn-button" data-size="s" data-tone=${user.active ? 'bad' : nothing} @click=${this.#lock}>
              ${user.active ? this.t('user.lock') : this.t('user.unlock')}</button>
          </div>` : nothing}` : nothing}
        ${mayKeep || (user && !user.id) ? html`<button slot="footer" type="button" class="wn-button" data-variant="primary" @click=${this.#save}>${this.t('action.save')}</button>` : nothing}
      </wn-drawer>`;
  }
}
