// Restores the contract fonts: node restore-fonts.mjs <output folder>
// Works in a folder of its own and moves finished files into place, so that builds which run at the same time do not disturb each other.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const output = resolve(process.argv[2]);
const files = {
  '400Regular/NotoSansSC_400Regular.ttf': 'NotoSansSC-Regular.ttf',
  '700Bold/NotoSansSC_700Bold.ttf': 'NotoSansSC-Bold.ttf',
  LICENSE_FONT: 'NotoSansSC-LICENSE.txt',
};

mkdirSync(output, { recursive: true });
const staging = mkdtempSync(join(output, 'restore-'));
try {
  for (const name of ['package.json', 'package-lock.json']) copyFileSync(join(here, name), join(staging, name));
  const npm = spawnSync('npm ci --ignore-scripts --no-audit --no-fund', { cwd: staging, stdio: 'inherit', shell: true });
  if (npm.status !== 0) {
    console.error(npm.status === 127 || npm.status === 9009 ? 'npm was not found on the PATH.' : `npm ci ended with exit code ${npm.status}.`);
    process.exitCode = 2;
  } else {
    const now = new Date();
    for (const [source, target] of Object.entries(files)) {
      const path = join(staging, 'node_modules', '@expo-google-fonts', 'noto-sans-sc', source);
      utimesSync(path, now, now);
      renameSync(path, join(output, target));
    }
  }
} finally {
  rmSync(staging, { recursive: true, force: true });
}
