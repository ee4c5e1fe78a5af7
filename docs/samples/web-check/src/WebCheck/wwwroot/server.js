// The three things that are asked of the server. A refusal is thrown as the problem details it came with.
import { ui } from './words.js';

export class Refusal extends Error {
  constructor(status, problem) {
    super(problem.detail ?? problem.title ?? '');
    this.status = status;
    this.faults = problem.errors ?? [];
  }
}

async function post(path, format, body, headers, signal) {
  const response = await fetch(`${path}?format=${format}&ui=${ui()}`, { method: 'POST', body, headers, signal }).catch((error) => {
    throw error.name === 'AbortError' ? error : new Refusal(0, {});
  });
  if (response.ok) { return response; }
  throw new Refusal(response.status, await response.json().catch(() => ({})));
}

export const check = (articles, format, signal) =>
  post('api/check', format, JSON.stringify({ articles }), { 'Content-Type': 'application/json' }, signal);

// Files are read by the server, which knows encodings and formats; their articles come back with the report.
export async function read(files) {
  const form = new FormData();
  for (const file of files) { form.append('files', file, file.name); }
  return (await post('api/files', 'json', form)).json();
}
