// @ts-check
import { html } from 'lit';
import { View, readForm, showViolations, validateForm } from '@webnav/sdk';

/** Everybody's own password. */
export class OwnPassword extends View {
  /** @param {SubmitEvent} event */
  async #save(event) {
    event.preventDefault();
    const form = /** @type {HTMLFormElement} */ (event.target);
    if (!validateForm(form)) {
      return;
    }
    const { present, password, again } = /** @type {any} */ (readForm(form));
    if (password !== again) {
      /** @type {any} */ (form.querySelector('[name=again]')).error = this.t('password.differs');
      return;
    }
    try {
      await this.ctx.api.put('/api/v1/me/password', { present, next: password });
      form.querySelectorAll('wn-field').forEach(field => Object.assign(field, { value: '', error: '' }));
      this.ctx.toast(this.t('password.changed'), { tone: 'ok' });
    } catch (error) {
      if (!showViolations(form, error)) {
        this.ctx.toast(error);
      }
    }
  }

  render() {
    return html`
      <form class="wn-card wn-form" novalidate @submit=${this.#save}>
        <h2 class="wn-card-title">${this.t('password.title')}</h2>
        <wn-field type="password" name="present" label=${this.t('password.present')} autocomplete="current-password" required></wn-field>
        <wn-field type="password" name="password" label=${this.t('password.next')} help=${this.t('password.help')} autocomplete="new-password" required></wn-field>
        <wn-field type="password" name="again" label=${this.t('password.again')} autocomplete="new-password" required></wn-field>
        <p class="wn-soft">${this.t('password.others-end')}</p>
        <div class="wn-form-actions"><button class="wn-button" data-variant="primary">${this.t('password.change')}</button></div>
      </form>`;
  }
}
