/**
 * Speed of repair beside virastar and persian-tools, MB of UTF-8 a second of processor time
 * (user and system, all threads), so that a busy machine does not blur it.
 * `npx tsx tools/bench/repair.ts FILE…`: each file as it is (healthy) and without half-spaces (damaged),
 * repeated to at least 4 MB. The best of three runs; the other two libraries get one tenth of the text.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { halfSpace } from '@persian-tools/persian-tools';
import Virastar from 'virastar';
import { createRepair } from '../../src/text/repair/repair.ts';
import { readRepairData } from '../cli/repair-data.ts';

const LEAST = 4_000_000;
const RUNS = 3;

const files = process.argv.slice(2);
if (files.length === 0) throw new Error('Name one or more files of Persian text');

const data = readRepairData();
const virastar = new Virastar();

for (const file of files) {
  const healthy = repeat(readFileSync(file, 'utf8'));
  const damaged = healthy.replaceAll('\u200c', '');
  for (const [state, text] of Object.entries({ healthy, damaged })) {
    const tenth = text.slice(0, text.length / 10).split('\n');
    // A new repairer each time: nothing is remembered from the run before.
    const ours = fastest(text, () => createRepair(data).repair(text));
    const others = [
      fastest(tenth.join('\n'), () => tenth.forEach((line) => virastar.cleanup(line))),
      fastest(tenth.join('\n'), () => tenth.forEach((line) => halfSpace(line))),
    ];
    const speeds = [ours, ...others].map((speed) => speed.toFixed(1));
    process.stdout.write(
      `${basename(file)} ${state}: avakhan ${speeds[0]}, virastar ${speeds[1]}, persian-tools ${speeds[2]} MB/s\n`,
    );
  }
}

function repeat(text: string): string {
  return text.repeat(Math.max(1, Math.ceil(LEAST / Buffer.byteLength(text))));
}

function fastest(text: string, run: () => void): number {
  let best = Infinity;
  for (let i = 0; i < RUNS; i++) {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1000);
  }
  return Buffer.byteLength(text) / 1000 / best;
}
