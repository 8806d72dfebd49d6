// @ts-check
import { html, svg } from 'lit';
import { brand } from './brand.js';

const OWN = svg`<rect width="32" height="32" rx="8" fill="var(--wn-brand)"/>
  <path d="M7 11l4.2 11.5L16 11.8l4.8 10.7L25 11" fill="none" stroke="var(--wn-on-brand)" stroke-width="2.8" stroke-linecap="round" stroke-linejoin="round"/>
  <circle cx="16" cy="8.2" r="1.9" fill="var(--wn-on-brand)"/>`;

/** The owner's logo, or ours. */
export const mark = () => (brand.logo
  ? html`<img class="brand-mark" src=${brand.logo} alt="">`
  : html`<svg class="brand-mark" viewBox="0 0 32 32" aria-hidden="true">${OWN}</svg>`);
