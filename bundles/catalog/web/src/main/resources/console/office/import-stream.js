// @ts-check

const TYPES = /** @type {Record<string, string>} */ ({ csv: 'text/csv', xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', ndjson: 'application/x-ndjson' });

/** Lines of an answer as they come. @param {Response} answer */
async function* lines(answer) {
  const reader = /** @type {ReadableStream<Uint8Array>} */ (answer.body).pipeThrough(/** @type {any} */ (new TextDecoderStream())).getReader();
  let rest = '';
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    const all = (rest + part.value).split('\n');
    rest = all.pop() ?? '';
    yield* all.filter(Boolean);
  }
  if (rest) {
    yield rest;
  }
}

/** How many rows a file of text has; unknown for a workbook. @param {File} file @param {string} format */
async function rowsOf(file, format) {
  if (format === 'xlsx') {
    return 0;
  }
  let rows = 0;
  const reader = file.stream().getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    for (const byte of part.value) {
      rows += byte === 10 ? 1 : 0;
    }
  }
  return rows;
}

/**
 * Sends a file and hears how far the server is with it.
 *
 * @param {any} api
 * @param {{file: File, format: string, trial: boolean, signal: AbortSignal, told: (progress: {lines: number, part?: number}) => void}} sending
 * @returns {Promise<any>} the report
 */
export async function send(api, { file, format, trial, signal, told }) {
  const rows = await rowsOf(file, format);
  const answer = await api.post('/api/v1/item-files', file, {
    query: { format, trial, progress: true }, headers: { 'Content-Type': TYPES[format], Accept: 'application/x-ndjson, application/problem+json' }, as: 'response', signal
  });
  for await (const line of lines(answer)) {
    const { progress, report, problem } = JSON.parse(line);
    if (problem) {
      throw { code: problem.code, message: problem.detail };
    }
    if (report) {
      return report;
    }
    told({ lines: progress.lines, part: rows > 0 ? Math.min(1, progress.lines / rows) : undefined });
  }
  throw { code: 'platform.internal-error', message: '' };
}
