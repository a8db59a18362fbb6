// What both emulators share: a log file, the line that tells the parent the port, and the end when the parent ends.
import { appendFileSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { format } from 'node:util';

/** Arguments: the folder that holds node_modules, the log file, then the emulator's own. */
const [packages, logFile, ...rest] = process.argv.slice(2);

/** Loads a module from the folder in which npm installed the packages. */
export const load = createRequire(`${packages}/`);

/** The emulator's own arguments. */
export const args = rest;

const tellParent = process.stdout.write.bind(process.stdout);
mkdirSync(dirname(logFile), { recursive: true });
for (const level of ['log', 'info', 'warn', 'error', 'debug']) {
  console[level] = (...what) => appendFileSync(logFile, `${new Date().toISOString()} ${format(...what)}\n`);
}

// A parent that was killed no longer reads: that must not end this process before it has saved its data.
process.stdout.on('error', () => {});
process.stderr.on('error', () => {});

if (Number(process.versions.node.split('.')[0]) < 20) {
  fail(`Node.js ${process.versions.node} is too old: 20 or later is needed.`);
}

process.on('uncaughtException', error => fail(error.stack ?? String(error)));
process.on('unhandledRejection', error => fail(error?.stack ?? String(error)));

/** Tells the parent that the port answers. */
export function ready(port) {
  tellParent(`ready ${port}\n`);
}

/** Tells the parent why this process ends, and ends it. */
export function fail(message) {
  console.error(message);
  process.stderr.write(`${message}\n`, () => process.exit(1));
}

/** Runs `stop` once when the parent closes our standard input: it asks for the end, or it is gone, even by `kill -9`. */
export function whenParentEnds(stop) {
  let stopping = false;
  const once = () => {
    if (!stopping) {
      stopping = true;
      setTimeout(() => process.exit(1), 15000).unref();
      stop();
    }
  };
  process.stdin.on('end', once).on('close', once).on('error', once).resume();
  process.on('SIGINT', () => {}); // Ctrl+C reaches the whole terminal group; the parent decides when we end.
  process.on('SIGTERM', once);
}
