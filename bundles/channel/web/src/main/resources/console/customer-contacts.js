// @ts-check
import { css, html, nothing } from 'lit';
import { View, readForm, showViolations, validateForm } from '@webnav/sdk';
import { contactFields, dial } from './contact-form.js';

/**
 * Whom to talk to. `data` is a customer, or nothing for the own company. What the ERP keeps is read-only and says so; the
 * seller's people add others.
 */
export class CustomerContacts extends View {
  static properties = { contacts: { state: true }, open: { state: true }, failed: { state: true } };

  static styles = css`
    .cont-list > li { display: grid; grid-template-columns: minmax(0, 5fr) minmax(0, 4fr) minmax(0, 5fr) auto; gap: var(--wn-space-1) var(--wn-space-4); }
    .cont-who { display: flex; align-items: center; gap: var(--wn-space-3); min-width: 0; }
    .cont-who > wn-icon { color: var(--wn-text-soft); flex: none; }
    .cont-way { display: flex; flex-direction: column; gap: 2px; min-width: 0; overflow-wrap: anywhere; }
    .cont-way a { display: inline-flex; align-items: baseline; gap: var(--wn-space-2); }
    .cont-way wn-icon { --wn-icon-size: 14px; flex: none; align-self: center; color: var(--wn-text-soft); }
    .cont-acts { display: flex; justify-content: flex-end; min-width: 76px; color: var(--wn-text-soft); }
    .cont-note { margin: 0 0 var(--wn-space-2); }
    @media (max-width: 760px) {
      .cont-list > li { grid-template-columns: minmax(0, 1fr) auto; align-items: start; }
      .cont-who { grid-column: 1; grid-row: 1; } .cont-acts { grid-column: 2; grid-row: 1; min-width: 0; }
      .cont-way { grid-column: 1 / -1; padding-inline-start: calc(20px + var(--wn-space-3)); } .cont-way:empty { display: none; }
      .cont-way a { padding-block: 6px; }
    }
  `;

  constructor() {
    super();
    /** @type {any[]|undefined} undefined while loading */
    this.contacts = undefined;
    /** @type {any} the contact in the drawer */
    this.open = undefined;
    this.failed = false;
  }

  get #path() {
    const customer = this.ctx.data;
    return customer ? `/api/v1/customers/${encodeURIComponent(customer.number)}/contacts` : '/api/v1/organisation/contacts';
  }

  get #mayKeep() {
    return !!this.ctx.data && this.ctx.can('contacts.manage');
  }

  /** @param {Map<string, any>} changed */
  willUpdate(changed) {
    if (changed.has('ctx') && (!changed.get('ctx') || changed.get('ctx').data?.number !== this.ctx.data?.number)) {
      this.contacts = undefined;
      this.#load();
    }
  }

  async #load() {
    const path = this.#path;
    this.failed = false;
    try {
      const found = await this.ctx.api.get(path);
      if (path === this.#path) {
        this.contacts = found;
      }
    } catch {
      this.failed = true;
    }
  }

  /** @param {Event} event */
  async #save(event) {
    event.preventDefault();
    const form = /** @type {HTMLFormElement} */ (this.querySelector('form'));
    if (!validateForm(form)) {
      return;
    }
    try {
      const { id, tag } = this.open;
      await this.ctx.api.request(id ? 'PUT' : 'POST', id ? `${this.#path}/${id}` : this.#path, { body: readForm(form), ifMatch: id && `"${tag}"` });
      this.open = undefined;
      this.ctx.toast(this.t('form.saved'), { tone: 'ok' });
      await this.#load();
    } catch (error) {
      await this.#refused(/** @type {any} */ (error), form);
    }
  }

  /** A contact that others have changed or removed is shown as it is now. @param {any} error @param {HTMLFormElement} form */
  async #refused(error, form) {
    if (showViolations(form, error)) {
      return;
    }
    this.ctx.toast(error);
    if (this.open?.id && [404, 409].includes(error.status)) {
      this.open = undefined;
      await this.#load();
    }
  }

  /** @param {any} contact */
  async #remove(contact) {
    const sure = await this.ctx.confirm({
      title: this.t('contact.remove-title', { name: contact.name }), text: this.t('contact.remove-text'), confirm: this.t('action.delete'), tone: 'bad'
    });
    if (!sure) {
      return;
    }
    try {
      await this.ctx.api.request('DELETE', `${this.#path}/${contact.id}`, { ifMatch: `"${contact.tag}"` });
    } catch (error) {
      this.ctx.toast(error);
    }
    await this.#load();
  }

  render() {
    const { contacts } = this;
    return html`
      <section class="wn-card">
        <h2 class="wn-card-title">${this.t('contacts.title')}${this.#mayKeep ? html`<button class="wn-button" data-size="s" @click=${() => { this.open = {}; }}>
          <wn-icon name="user-plus"></wn-icon>${this.t('contact.add')}</button>` : nothing}</h2>
        ${this.failed ? html`<p class="wn-soft">${this.t('contacts.failed')} <button class="wn-button" data-variant="link" @click=${() => this.#load()}>${this.t('action.retry')}</button></p>` : nothing}
        ${!this.failed && !contacts ? html`<span class="wn-skeleton" data-size="text"></span>` : nothing}
        ${contacts?.length === 0 ? html`<p class="wn-soft">${this.#mayKeep ? this.t('contacts.none-add') : this.t('contacts.none')}</p>` : nothing}
        ${contacts?.some(one => one.origin === 'ERP') && this.#mayKeep ? html`<p class="wn-soft cont-note">${this.t('contacts.of-erp')}</p>` : nothing}
        <ul class="wn-list cont-list">${contacts?.map(one => this.#row(one))}</ul>
      </section>
      ${this.#drawer()}`;
  }

  /** @param {any} one */
  #row(one) {
    const job = one.jobTitle || (one.kind === 'COMPANY' ? this.t('contact.company') : '');
    return html`
      <li>
        <div class="cont-who"><wn-icon name=${one.kind === 'COMPANY' ? 'building-2' : 'circle-user'}></wn-icon>
          <span><strong>${one.name}</strong>${job ? html`<br><span class="wn-soft">${job}</span>` : nothing}</span></div>
        <div class="cont-way">${[['phone', one.phone, this.t('contact.phone')], ['smartphone', one.mobile, this.t('contact.mobile')]].map(([icon, number, label]) => (number
    ? html`<a href=${dial(number)}><wn-icon name=${icon} label=${label}></wn-icon><span>${number}</span></a>` : nothing))}</div>
        <div class="cont-way">${one.email ? html`<a href="mailto:${one.email}"><wn-icon name="mail" label=${this.t('contact.email')}></wn-icon><span>${one.email}</span></a>` : nothing}</div>
        <div class="cont-acts">${this.#actions(one)}</div>
      </li>`;
  }

  /** @param {any} one */
  #actions(one) {
    if (!this.#mayKeep) {
      return nothing;
    }
    if (one.origin === 'ERP') {
      return html`<wn-icon name="lock" label=${this.t('contact.of-erp')} title=${this.t('contact.of-erp')}></wn-icon>`;
    }
    return html`
      <button class="wn-icon-button" aria-label=${this.t('contact.edit', { name: one.name })} title=${this.t('action.edit')} @click=${() => { this.open = one; }}><wn-icon name="pencil"></wn-icon></button>
      <button class="wn-icon-button" aria-label=${this.t('contact.remove', { name: one.name })} title=${this.t('action.delete')} @click=${() => this.#remove(one)}><wn-icon name="trash-2"></wn-icon></button>`;
  }

  #drawer() {
    if (!this.#mayKeep) {
      return nothing;
    }
    const contact = this.open;
    return html`
      <wn-drawer heading=${contact?.id ? contact.name : this.t('contact.add')} ?open=${!!contact} @wn-close=${() => { this.open = undefined; }}>
        ${contact ? html`<form class="wn-form" novalidate @submit=${this.#save}>${contactFields(this.ctx, contact)}
          <button class="wn-visually-hidden" tabindex="-1" aria-hidden="true"></button></form>` : nothing}
        <button slot="footer" type="button" class="wn-button" data-variant="primary" @click=${this.#save}>${this.t('action.save')}</button>
      </wn-drawer>`;
  }
}
