// Starts `qstar serve` for a test and ends it.
import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const LAUNCHER = process.env.QSTAR ?? fileURLToPath(new URL('../../qstar', import.meta.url));

/**
 * A server on a free port with a folder of its own.
 *
 * @param {string} config what its configuration file says
 * @returns {Promise<{url: string, refused: () => Promise<number>, close: () => Promise<void>}>}
 */
export async function serve(config = '') {
  const folder = await mkdtemp(join(tmpdir(), 'qstar-'));
  const file = join(folder, 'qstar.yaml');
  await writeFile(file, `port: 0\ndata: data\n${config}`);
  const child = spawn(LAUNCHER, ['serve', '--json', '--config', file], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const lines = createInterface({ input: child.stdout });
  const told = await Promise.race([new Promise((resolve) => lines.once('line', resolve)), ended]);
  if (typeof told !== 'string') {
    throw new Error(`${LAUNCHER} ended with ${told}`);
  }
  const { url } = JSON.parse(told);
  return {
    url,
    /** How many requests were refused so far. */
    async refused() {
      const metrics = await (await fetch(`${url}/metrics`)).text();
      return Number(/^qstar_requests_refused_total\{reason="user_share"\} (\d+)/m.exec(metrics)?.[1] ?? 0);
    },
    async close() {
      child.kill('SIGTERM');
      await ended;
      await rm(folder, { recursive: true });
    },
  };
}
