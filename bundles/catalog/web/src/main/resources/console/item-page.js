// @ts-check
import { html, nothing } from 'lit';
import { View } from '@webnav/sdk';
import { Gallery } from './gallery.js';
import { PARTS, addToCart, badges, customerOf, price, steps, stock } from './item.js';
import { facts, orderable } from './item-facts.js';
import { Ladder, Order, Replacement, Variants } from './item-order.js';
import { Documents, Expected, Related } from './item-parts.js';
import { itemStyles } from './item-styles.js';
import { KIT_PARTS, KitParts, choiceTexts, firstChoices, kitOffer, withLevel } from './kit-choice.js';
import { styles } from './styles.js';

const WAIT = 200;

/** One item: pictures, facts, price for the quantity, variants, documents, when more of it comes, and its relatives. */
export class ItemPage extends View {
  static properties = {
    item: { state: true }, ladder: { state: true }, level: { state: true }, failure: { state: true }, quantity: { state: true },
    variant: { state: true }, kit: { state: true }, choices: { state: true }, kitLevel: { state: true }, offer: { state: true }, at: { state: true }, busy: { state: true }
  };

  static styles = [styles, itemStyles];

  /** @type {any} */
  #timer;
  #asked = 0;

  constructor() {
    super();
    this.failure = /** @type {any} */ (undefined);
    this.busy = false;
    this.quantity = '';
    this.variant = '';
    this.choices = /** @type {import('./kit-choice.js').Choices} */ ({});
    this.at = 0;
    this.#forget();
  }

  #forget() {
    this.item = /** @type {any} */ (undefined);
    this.ladder = /** @type {any[]} */ ([]);
    this.level = /** @type {any} */ (undefined);
    this.offer = /** @type {any} */ (undefined);
    this.kit = /** @type {any} */ (undefined);
    this.kitLevel = /** @type {any} */ (undefined);
    this.choices = {};
    this.quantity = '';
    this.variant = '';
    this.at = 0;
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  /** @param {Map<string, any>} changed */
  willUpdate(changed) {
    if (changed.has('ctx') && changed.get('ctx')?.params.number !== this.ctx.params.number) {
      this.#forget();
      this.#load(this.ctx.params.number);
    }
  }

  /** @param {string} number */
  async #load(number) {
    this.failure = undefined;
    const path = encodeURIComponent(number);
    const customer = customerOf(this.ctx)?.number;
    // Receipts belong to another capability, which may be missing.
    const levels = this.ctx.api.get('/api/v1/availability', { query: { items: number } }).catch(() => null);
    try {
      const item = await this.ctx.api.get(`/api/v1/items/${path}`, { query: { include: PARTS, customer } });
      if (number !== this.ctx.params.number) {
        return;
      }
      this.item = item;
      this.quantity = steps(item).min;
      this.variant = item.variants?.find((/** @type {any} */ one) => !one.blocked)?.code ?? '';
      this.ctx.setTitle(item.name);
      if (item.kit) {
        await this.#open(item);
        if (number !== this.ctx.params.number) {
          return;
        }
      }
      this.#ask();
      this.#climb();
      this.level = (await levels)?.items?.[0];
    } catch (error) {
      this.failure = error;
    }
  }

  /** @param {any} item */
  async #open(item) {
    const query = { include: KIT_PARTS, customer: customerOf(this.ctx)?.number };
    const kit = await this.ctx.api.get(`/api/v1/kits/${encodeURIComponent(item.number)}`, { query }).catch(() => undefined);
    if (kit && item.number === this.item?.number) {
      this.kit = kit;
      this.choices = kit.configurable ? firstChoices(kit) : {};
      this.#count();
    }
  }

  /** What there is of the kit as chosen. */
  async #count() {
    const { kit, choices } = this;
    const chosen = choiceTexts(kit, choices);
    this.item = { ...this.item, chosen };
    const { item } = this;
    const level = await this.ctx.api.get(`/api/v1/availability/${encodeURIComponent(item.number)}/level`, { query: { kit: chosen } }).catch(() => undefined);
    if (item.number === this.item?.number && choices === this.choices) {
      this.kitLevel = level;
    }
  }

  /** @param {import('./kit-choice.js').Choices} choices */
  #make(choices) {
    this.choices = choices;
    this.#count();
    this.#choose({});
  }

  /** What this many cost. */
  async #ask() {
    const asked = ++this.#asked;
    const { item, quantity } = this;
    if (!item.price) {
      return;
    }
    const customer = customerOf(this.ctx)?.number;
    const offer = this.kit?.price === 'SUMMED'
      ? await kitOffer(this.ctx, { item, quantity, choices: this.choices, customer }).catch(() => undefined)
      : await this.#explained(customer);
    if (asked === this.#asked && item.number === this.item?.number) {
      this.offer = offer;
    }
  }

  /** @param {string|undefined} customer */
  #explained(customer) {
    const { item, quantity, variant } = this;
    return this.ctx.api.get(`/api/v1/prices/${encodeURIComponent(item.number)}/explanation`, {
      query: { quantity, variant, unit: item.salesUnit, customer }
    }).catch(() => undefined);
  }

  /** What growing quantities of the chosen variant cost; prices belong to another capability, which may be missing. */
  async #climb() {
    const { item, variant } = this;
    if (this.kit?.price === 'SUMMED') {
      return;
    }
    const customer = customerOf(this.ctx)?.number;
    const found = await this.ctx.api.get(`/api/v1/prices/${encodeURIComponent(item.number)}/ladder`, { query: { variant, customer } }).catch(() => null);
    if (item.number === this.item?.number && variant === this.variant) {
      this.ladder = found?.steps ?? [];
    }
  }

  /** @param {{quantity?: string, variant?: string}} change */
  #choose(change) {
    Object.assign(this, change);
    if (change.variant !== undefined) {
      this.#climb();
    }
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#ask(), WAIT);
  }

  async #add() {
    this.busy = true;
    await addToCart(this.ctx, this.item, this.quantity, this.variant, this.choices);
    this.busy = false;
  }

  render() {
    const crumbs = [{ label: this.t('menu.catalog'), path: '/catalog' }];
    if (this.failure) {
      return html`
        <wn-page-header heading=${this.ctx.params.number} .crumbs=${crumbs}></wn-page-header>
        <wn-empty class="wn-card" icon="package-x" heading=${this.t(this.failure.status === 404 ? 'item.gone' : 'catalog.failed')} text=${this.failure.message}>
          <a class="wn-button" href=${this.ctx.link('/catalog')}>${this.t('item.to-catalog')}</a></wn-empty>`;
    }
    const { item } = this;
    if (!item) {
      return html`<wn-page-header heading=${this.ctx.params.number} .crumbs=${crumbs}></wn-page-header>
        <div class="cat-detail" aria-busy="true"><span class="wn-skeleton cat-picture"></span><div class="wn-stack"><span class="wn-skeleton" data-size="card"></span><span class="wn-skeleton" data-size="card"></span></div></div>`;
    }
    const trail = item.category ? [...crumbs, { label: item.categoryName || item.category, path: `/catalog?category=${encodeURIComponent(item.category)}` }] : crumbs;
    return html`
      <wn-page-header heading=${item.name} sub=${item.ownNumbers?.length ? this.t('item.numbers', { number: item.number, own: item.ownNumbers.join(', ') }) : item.number} .crumbs=${trail}>
        <span slot="badge" class="cat-life">${badges(item, this.ctx)}</span>
      </wn-page-header>
      <div class="cat-detail">
        <div class="cat-gallery">${Gallery({ pictures: item.pictures ?? [], texts: item.pictureTexts ?? [], name: item.name, at: this.at, ctx: this.ctx, choose: at => { this.at = at; } })}</div>
        <div class="wn-stack">
          ${Replacement(this.ctx, item)} ${this.#buy()}
          ${this.kit ? KitParts({ ctx: this.ctx, item, kit: this.kit, choices: this.choices, choose: choices => this.#make(choices) }) : nothing}
          ${Ladder({ ctx: this.ctx, item, ladder: this.ladder, quantity: this.quantity })}
          ${Expected({ ctx: this.ctx, item, level: this.kitLevel ?? this.level })}
          <section class="wn-card">
            <h2 class="wn-card-title">${this.t('item.about')}</h2>
            ${item.description ? html`<p class="cat-description">${item.description}</p>` : nothing}
            ${facts(this.ctx, item)}
          </section>
          ${Documents(this.ctx, item.documents)}
          <wn-slot name="catalog.detail" .data=${item}></wn-slot>
        </div>
      </div>
      ${Related(this.ctx, this.t('related.accessories'), item.accessories)} ${Related(this.ctx, this.t('related.similar'), item.similar)}`;
  }

  #buy() {
    const { item, ctx, offer } = this;
    const shown = offer ? { ...item, price: { ...item.price, unitPrice: offer.quote.unitPrice, netUnitPrice: offer.netUnitPrice } } : item;
    return html`
      <section class="wn-card wn-stack">
        <div><div class="cat-prices">${price(shown, ctx)}</div>
          ${offer?.validUntil ? html`<span class="wn-soft cat-small">${this.t('price.valid-until', { date: ctx.fmt.date(offer.validUntil) })}</span>` : nothing}</div>
        ${stock(withLevel(item, this.kitLevel), ctx)}
        ${Variants({ ctx, item, variant: this.variant, choose: variant => this.#choose({ variant }) })}
        ${orderable(ctx, item) ? Order({
          ctx, item, quantity: this.quantity, offer, busy: this.busy, change: quantity => this.#choose({ quantity }), add: () => this.#add()
        }) : nothing}
      </section>`;
  }
}
