// @ts-check
import { api } from '../api.js';
import { arrange } from './table-model.js';

/** @typedef {{items: any[], total: number, page?: number, size?: number}} Rows */

const PAGE = 50;
const ALL_PAGE = 200;
const MOST = 50_000;

/** Gets the rows of a list: held in the page, from a REST list, or from a function. A newer wish wins over a late answer. */
export class RowSource {
  #turn = 0;
  #page = 0;

  /** @param {any} table takes `shown`, `total`, `busy` and `failure` @param {(row: any, column: any) => string} text */
  constructor(table, text) {
    this.table = table;
    this.text = text;
  }

  get #held() {
    const { rows, columns, wish } = this.table;
    return arrange([...rows], columns, wish, this.text);
  }

  /** @param {boolean} fromStart the first page anew, or one page more */
  async fetch(fromStart) {
    const { table } = this;
    if (table.rows) {
      const found = this.#held;
      table.total = found.length;
      table.shown = found.slice(0, fromStart ? PAGE : table.shown.length + PAGE);
    } else if (table.source || table.load) {
      await this.#ask(fromStart);
    }
  }

  /** @param {boolean} fromStart */
  async #ask(fromStart) {
    const { table } = this;
    const turn = ++this.#turn;
    this.#page = fromStart ? 0 : this.#page + 1;
    table.busy = true;
    table.failure = '';
    try {
      const { items, total } = await this.#part(this.#page, PAGE);
      if (turn === this.#turn) {
        table.shown = fromStart ? items : [...table.shown, ...items];
        table.total = total;
      }
    } catch (cause) {
      if (turn === this.#turn) {
        table.failure = cause instanceof Error ? cause.message : String(cause);
      }
    } finally {
      if (turn === this.#turn) {
        table.busy = false;
      }
    }
  }

  /** @param {number} page @param {number} size @returns {Promise<Rows>} */
  async #part(page, size) {
    const { load, source, query, wish } = this.table;
    const asked = { page, size, sort: wish.sort, q: wish.q, ...wish.filters, ...query };
    const answer = load ? await load(asked) : await api.get(source, { query: asked });
    return Array.isArray(answer) ? { items: answer, total: answer.length } : answer;
  }

  /** Everything that is wished for, for a file. @returns {Promise<any[]>} */
  async all() {
    if (this.table.rows) {
      return this.#held;
    }
    /** @type {any[]} */
    const rows = [];
    for (let page = 0; rows.length < MOST; page++) {
      const { items, total } = await this.#part(page, ALL_PAGE);
      rows.push(...items);
      if (items.length < ALL_PAGE || rows.length >= total) {
        break;
      }
    }
    return rows;
  }
}
