// @ts-check
import { css, html, nothing } from 'lit';
import { View } from '@webnav/sdk';
import { UserDrawer } from './user-drawer.js';
import { roleNames } from './user-form.js';

const TAG = `usr-drawer-${new URL(import.meta.url).pathname.split('/').at(-2)?.replace(/[^a-z0-9]/g, '')}`;
customElements.define(TAG, UserDrawer);

/** Who may sign in: of the own company, and for the seller's people of all customers. */
export class UsersPage extends View {
  static properties = { open: { state: true }, roles: { state: true } };

  static styles = css`
    .usr-roles { border: 0; padding: 0; margin: 0; display: grid; gap: var(--wn-space-2); }
    .usr-roles legend { padding: 0; margin-block-end: var(--wn-space-2); }
    .usr-more { margin-block-start: var(--wn-space-5); }
  `;

  constructor() {
    super();
    /** @type {any} the user in the drawer */
    this.open = undefined;
    /** @type {string[]} */
    this.roles = [];
    this.load = (/** @type {any} */ wish) => this.#load(wish);
  }

  async connectedCallback() {
    super.connectedCallback();
    this.ctx.setTitle(this.t('menu.users'));
    this.roles = await this.ctx.api.get('/api/v1/users/grantable-roles');
  }

  /** @param {any} wish */
  async #load({ q, page, size }) {
    const users = await this.ctx.api.get('/api/v1/users', { query: { q, page, size } });
    const ids = [...new Set(users.items.map((/** @type {any} */ user) => user.organisation))];
    const names = ids.length ? await this.ctx.api.get('/api/v1/organisations', { query: { id: ids } }).catch(() => []) : [];
    const byId = new Map(names.map((/** @type {any} */ one) => [one.id, one.name]));
    return { ...users, items: users.items.map((/** @type {any} */ user) => ({ ...user, company: byId.get(user.organisation) ?? '' })) };
  }

  #reload() {
    this.open = undefined;
    /** @type {any} */ (this.querySelector('wn-table')).reload();
  }

  updated() {
    const drawer = /** @type {any} */ (this.querySelector(TAG));
    Object.assign(drawer, { ctx: this.ctx, user: this.open, roles: this.roles });
  }

  firstUpdated() {
    const drawer = document.createElement(TAG);
    drawer.addEventListener('wn-close', () => { this.open = undefined; });
    drawer.addEventListener('wn-done', () => this.#reload());
    Object.assign(drawer, { ctx: this.ctx });
    this.append(drawer);
  }

  render() {
    const column = { sortable: false };
    return html`
      <wn-page-header heading=${this.t('menu.users')} sub=${this.t('users.sub')}>
        ${this.ctx.can('users.manage') ? html`<button slot="actions" class="wn-button" data-variant="primary" @click=${() => { this.open = {}; }}>${this.t('users.add')}</button>` : nothing}
      </wn-page-header>
      <wn-table class="wn-card" name="users" label=${this.t('menu.users')} .load=${this.load} empty-icon="users" empty-heading=${this.t('users.none')}
        @wn-open=${(/** @type {CustomEvent} */ event) => { this.open = event.detail.row ?? event.detail; }} .columns=${[
          { ...column, field: 'name', label: this.t('user.name'), primary: true },
          { ...column, field: 'login', label: this.t('user.login') },
          { ...column, field: 'company', label: this.t('user.organisation') },
          { ...column, field: 'roles', label: this.t('user.roles'), text: (/** @type {any} */ row) => roleNames(this.ctx, row.roles) },
          { ...column, field: 'email', label: this.t('user.email'), format: 'email' },
          { ...column, field: 'active', label: this.t('user.state'), format: 'badge', labels: { true: this.t('user.active'), false: this.t('user.locked') }, tones: { true: 'ok', false: 'neutral' } }
        ]}></wn-table>`;
  }
}
