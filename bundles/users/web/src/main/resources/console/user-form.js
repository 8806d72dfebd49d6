// @ts-check
import { html, nothing } from 'lit';

const LANGUAGES = [['lv', 'Latviešu'], ['ru', 'Русский'], ['en', 'English']];
const STAFF = ['account-manager', 'product-staff', 'price-staff', 'finance-staff', 'integrator'];

/** Roles in the words of the user's language. @param {any} ctx @param {string[]} roles */
export const roleNames = (ctx, roles) => roles.map(role => roleName(ctx, role)).join(', ');

/** @param {any} ctx @param {string} role */
const roleName = (ctx, role) => {
  switch (role) {
    case 'buyer': return ctx.t('role.buyer');
    case 'approver': return ctx.t('role.approver');
    case 'buyer-administrator': return ctx.t('role.buyer-administrator');
    case 'account-manager': return ctx.t('role.account-manager');
    case 'product-staff': return ctx.t('role.product-staff');
    case 'price-staff': return ctx.t('role.price-staff');
    case 'finance-staff': return ctx.t('role.finance-staff');
    case 'integrator': return ctx.t('role.integrator');
    default: return role;
  }
};

/**
 * The fields of a user. Roles of customers' people and of the seller's people exclude each other.
 *
 * @param {any} ctx
 * @param {any} user
 * @param {{roles: string[], ofOwner: boolean}} choice
 */
export const userFields = (ctx, user, { roles, ofOwner }) => html`
  <wn-field name="name" label=${ctx.t('user.name')} value=${user.name ?? ''} maxlength="200" required></wn-field>
  ${user.id
    ? html`<wn-field name="login" label=${ctx.t('user.login')} value=${user.login} readonly></wn-field>`
    : html`<wn-field name="login" label=${ctx.t('user.login')} help=${ctx.t('user.login-help')} maxlength="100" required></wn-field>`}
  <wn-field name="email" type="email" label=${ctx.t('user.email')} value=${user.email ?? ''} maxlength="200" required></wn-field>
  <wn-field name="language" type="select" label=${ctx.t('user.language')} value=${user.language ?? ctx.lang} required
    .options=${LANGUAGES.map(([value, label]) => ({ value, label }))}></wn-field>
  <fieldset class="wn-field usr-roles"><legend class="wn-label">${ctx.t('user.roles')}</legend>
    ${roles.filter(role => STAFF.includes(role) === ofOwner).map(role => html`
      <wn-field type="checkbox" name="role.${role}" label=${roleName(ctx, role)} value=${user.roles?.includes(role) ? 'true' : ''}></wn-field>`)}
  </fieldset>
  ${user.id ? nothing : html`<wn-field type="password" name="password" label=${ctx.t('user.first-password')} help=${ctx.t('password.help')} autocomplete="new-password" required></wn-field>`}`;

/** What the form holds, as the REST resource takes it. @param {Record<string, any>} read */
export const userBody = read => ({
  name: read.name,
  email: read.email,
  language: read.language,
  roles: Object.keys(read.role ?? {}).filter(role => read.role[role])
});
