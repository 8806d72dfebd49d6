// @ts-check

const TYPES = /** @type {Record<string, string>} */ ({ csv: 'text/csv', xlsx: 'application/octet-stream', ndjson: 'application/x-ndjson' });

/** By its name. @param {File} file */
export function formatOf(file) {
  const end = file.name.toLowerCase().split('.').pop() ?? '';
  return end in TYPES ? end : end === 'jsonl' ? 'ndjson' : 'csv';
}

/**
 * Brings a file of rows in, or tries it; the server tells after each five thousand rows how far it is.
 *
 * @param {any} api
 * @param {string} source
 * @param {{file: File, trial: boolean, told: (rows: number) => void}} sending
 * @returns {Promise<any>} the report
 */
export async function bringIn(api, source, { file, trial, told }) {
  const format = formatOf(file);
  const answer = await api.post(`${source}/import`, file, {
    query: { format, trial, progress: true }, headers: { 'Content-Type': TYPES[format], Accept: 'application/x-ndjson, application/problem+json' }, as: 'response'
  });
  const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    text += value ?? '';
    const end = done ? text.length : text.lastIndexOf('\n') + 1;
    for (const line of text.slice(0, end).split('\n').filter(Boolean)) {
      const { progress, report, problem } = JSON.parse(line);
      if (problem) {
        throw { code: problem.code, message: problem.detail };
      }
      if (report) {
        return report;
      }
      told(progress.rows);
    }
    if (done) {
      throw { code: 'platform.internal-error', message: '' };
    }
    text = text.slice(end);
  }
}
