// Before packages are published: names the repository that they are built in, as npm's provenance asks for.
// The workflow knows it; a fork names its own.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const packages = fileURLToPath(new URL('../../', import.meta.url));
const { GITHUB_SERVER_URL: server = 'https://github.com', GITHUB_REPOSITORY: repository } = process.env;
if (!repository)
  throw new Error('GITHUB_REPOSITORY is not set: packages are published by the release workflow.');

for (const name of readdirSync(packages)) {
  const file = `${packages}${name}/package.json`;
  const pkg = JSON.parse(readFileSync(file, 'utf8'));
  if (pkg.private) continue;
  pkg.repository = { type: 'git', url: `git+${server}/${repository}.git`, directory: `packages/${name}` };
  writeFileSync(file, `${JSON.stringify(pkg, undefined, 2)}\n`);
}
