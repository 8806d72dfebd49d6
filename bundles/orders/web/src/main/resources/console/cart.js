// @ts-check
import { decimal } from '@webnav/sdk';
import { customerOf } from './customer.js';
import { choiceKey, choicesOf } from './kit-parts.js';

/**
 * The cart is a draft order on the server, so it is the same on every device. One change runs after the other, each upon
 * the version that the last one answered.
 *
 * @typedef {{item: string, variant?: string, unit?: string, quantity: string, kit?: any}} Line
 * @typedef {{order: any, etag: string|null}} Draft
 */

const ATTEMPTS = 3;
const CANDIDATES = 5;
const ORDERS = '/api/v1/orders';
/** A refused order that somebody corrects is the cart until it is submitted again. */
const EDITABLE = ['draft', 'refused'];

/** @type {Promise<any>} */
let last = Promise.resolve();

/** @template T @param {() => Promise<T>} work @returns {Promise<T>} */
function inTurn(work) {
  const turn = last.then(work, work);
  last = turn.catch(() => undefined);
  return turn;
}

/** @param {any} ctx */
const memory = ctx => `orders.cart.${customerOf(ctx)?.number ?? ''}`;

/** @param {any} ctx @param {string} id @returns {Promise<Draft|null>} */
async function open(ctx, id) {
  try {
    const { data, etag } = await ctx.api.request('GET', `${ORDERS}/${id}`);
    return EDITABLE.includes(data.state) ? { order: data, etag } : null;
  } catch (error) {
    if (/** @type {any} */ (error).status === 404) {
      return null;
    }
    throw error;
  }
}

/** The draft of this person for the chosen customer: the remembered one, else the newest. @param {any} ctx @returns {Promise<Draft|null>} */
async function find(ctx) {
  const known = ctx.prefs.get(memory(ctx), '');
  const remembered = known ? await open(ctx, known) : null;
  if (remembered) {
    return remembered;
  }
  const customer = customerOf(ctx);
  if (!customer && ctx.can('orders.on-behalf')) {
    return null;
  }
  const drafts = await ctx.api.get(ORDERS, { query: { state: 'draft', customer: customer?.number, size: CANDIDATES } });
  for (const { id } of drafts.items) {
    const draft = await open(ctx, id);
    if (draft?.order.placedByName === ctx.user.name) {
      ctx.prefs.set(memory(ctx), id);
      return draft;
    }
  }
  return null;
}

/** @param {any} ctx @param {Draft|null} draft @returns {Draft|null} */
function changed(ctx, draft) {
  ctx.prefs.set(memory(ctx), draft?.order.id ?? '');
  ctx.bus.emit('orders.cart-changed', { lines: draft?.order.lines.length ?? 0, draft });
  return draft;
}

/** @param {any[]} lines @returns {Line[]} */
const bodies = lines => lines.map(line => {
  const { item, variant, unit, quantity } = line;
  return { item, variant, unit, quantity, kit: choicesOf(line) };
});

/** The same item in the same unit, a kit made up alike, is one line. @param {any[]} present @param {Line[]} more @returns {Line[]} */
export function merged(present, more) {
  const lines = bodies(present);
  for (const line of more) {
    const same = lines.find(one =>
      one.item === line.item && (one.unit ?? '') === (line.unit ?? '') && (one.variant ?? '') === (line.variant ?? '')
      && choiceKey(one) === choiceKey(line));
    if (same) {
      same.quantity = decimal.plain(decimal.add(same.quantity, line.quantity));
    } else {
      lines.push({ ...line });
    }
  }
  return lines;
}

/** A kit as it comes is one line with the same kit in the cart: what is chosen then, an order knows. @param {any} ctx @param {any[]} present @param {Line[]} more */
function chosen(ctx, present, more) {
  return Promise.all(more.map(async line => {
    if (choicesOf(line) || !present.some(one => one.item === line.item && choicesOf(one))) {
      return line;
    }
    const { lines: [made] } = await ctx.api.post(`${ORDERS}/simulate`, { customer: customerOf(ctx)?.number, lines: [line] });
    return { ...line, kit: choicesOf(made) };
  }));
}

/** @param {any} ctx @param {Draft} draft @param {any} body @returns {Promise<Draft>} */
async function patch(ctx, draft, body) {
  const { data, etag } = await ctx.api.request('PATCH', `${ORDERS}/${draft.order.id}`, { body, ifMatch: draft.etag });
  return { order: data, etag };
}

/** @param {any} ctx @param {Draft} draft @returns {Promise<Draft>} */
async function repriced(ctx, draft) {
  const { data, etag } = await ctx.api.request('POST', `${ORDERS}/${draft.order.id}/reprice`, { ifMatch: draft.etag, body: {} });
  return data.version === draft.order.version ? draft : /** @type {Draft} */ (changed(ctx, { order: data, etag }));
}

/** @param {any} error */
const stale = error => error.status === 412 || error.code === 'orders.changed-meanwhile';

export const cart = {
  /** @param {any} ctx */
  load: ctx => inTurn(() => find(ctx)),

  /** The draft at the prices of now. @param {any} ctx @param {Draft} draft @returns {Promise<Draft>} */
  reprice: (ctx, draft) => inTurn(() => repriced(ctx, draft)),

  /** @param {any} ctx @param {Line[]} lines @param {string} [key] @returns {Promise<Draft|null>} */
  add: (ctx, lines, key = ctx.api.newKey()) => inTurn(async () => {
    for (let attempt = 1; ; attempt++) {
      const draft = await find(ctx);
      try {
        if (draft) {
          const more = await chosen(ctx, draft.order.lines, lines);
          return changed(ctx, await patch(ctx, draft, { lines: merged(draft.order.lines, more) }));
        }
        const body = { customer: customerOf(ctx)?.number, lines: merged([], lines) };
        const { data, etag } = await ctx.api.request('POST', ORDERS, { body, idempotent: key });
        return changed(ctx, { order: data, etag });
      } catch (error) {
        // Somebody changed the draft on another device: what is added does not depend on it.
        if (!stale(error) || attempt === ATTEMPTS) {
          throw error;
        }
      }
    }
  }),

  /** Replaces parts of the draft as it was shown. @param {any} ctx @param {Draft} draft @param {any} body @returns {Promise<Draft|null>} */
  change: (ctx, draft, body) => inTurn(async () => {
    if (body.lines?.length === 0) {
      await ctx.api.request('POST', `${ORDERS}/${draft.order.id}/cancel`, { ifMatch: draft.etag, body: {} });
      return changed(ctx, null);
    }
    return changed(ctx, await patch(ctx, draft, body));
  }),

  /** @param {any} ctx @param {Draft} draft @param {string} key @returns {Promise<any>} the submitted order */
  submit: (ctx, draft, key) => inTurn(async () => {
    const { data } = await ctx.api.request('POST', `${ORDERS}/${draft.order.id}/submit`, { ifMatch: draft.etag, body: {}, idempotent: key });
    changed(ctx, null);
    return data;
  }),

  /** Makes a refused order the cart, to be corrected there. @param {any} ctx @param {string} id @returns {Promise<Draft|null>} */
  correct: (ctx, id) => inTurn(async () => changed(ctx, await open(ctx, id))),

  /** Lines as the API takes them. */
  bodies
};
