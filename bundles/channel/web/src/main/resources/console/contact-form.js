// @ts-check
import { html } from 'lit';

/** The fields of a contact. @param {any} ctx @param {any} contact */
export const contactFields = (ctx, contact) => html`
  <wn-field name="name" label=${ctx.t('contact.name')} value=${contact.name ?? ''} maxlength="100" autocomplete="off" required></wn-field>
  <wn-field name="jobTitle" label=${ctx.t('contact.job-title')} value=${contact.jobTitle ?? ''} maxlength="100" autocomplete="off"></wn-field>
  <wn-field name="phone" type="tel" label=${ctx.t('contact.phone')} value=${contact.phone ?? ''} maxlength="50" autocomplete="off"></wn-field>
  <wn-field name="mobile" type="tel" label=${ctx.t('contact.mobile')} value=${contact.mobile ?? ''} maxlength="50" autocomplete="off"></wn-field>
  <wn-field name="email" type="email" label=${ctx.t('contact.email')} value=${contact.email ?? ''} maxlength="200" autocomplete="off"></wn-field>
  <wn-field name="kind" type="select" label=${ctx.t('contact.kind')} value=${contact.kind ?? 'PERSON'} required
    .options=${[{ value: 'PERSON', label: ctx.t('contact.person') }, { value: 'COMPANY', label: ctx.t('contact.company') }]}></wn-field>`;

/** What a telephone dials (RFC 3966). @param {string} number */
export const dial = number => {
  const [main, extension] = number.split(/ext\.?|x|,/i);
  const digits = main.replace(/[^+0-9]/g, '');
  return `tel:${digits}${extension ? `;ext=${extension.replace(/[^0-9]/g, '')}` : ''}`;
};
