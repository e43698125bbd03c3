// Starts a whole Ghost from the folder it is installed in, with a new database, our theme and the recipe's post.
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { galleyFiles, pictureFiles } from '../src/serve-site.js';

const port = 2399;
const origin = `http://127.0.0.1:${port}`;
const owner = { email: 'editor@example.com', password: 'a-galley-proof-1' };

/** Ghost's Admin API, as its editor uses it. */
function adminApi() {
  let cookie = '';
  return async (method, path, body) => {
    const answer = await fetch(`${origin}/ghost/api/admin/${path}`, {
      method,
      headers: { origin, cookie, 'content-type': 'application/json' },
      body: body && JSON.stringify(body),
    });
    cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? cookie;
    const text = await answer.text();
    if (!answer.ok) throw new Error(`Ghost: ${method} ${path}: ${text}`);
    return text.startsWith('{') ? JSON.parse(text) : undefined;
  };
}

async function fill(admin, { custom, post }) {
  const [author] = post.authors;
  await admin('POST', 'authentication/setup/', {
    setup: [{ ...owner, name: author.name, blogTitle: 'The Galley' }],
  });
  await admin('POST', 'session/', { username: owner.email, password: owner.password });
  const { users } = await admin('GET', 'users/me/');
  await admin('PUT', `users/${users[0].id}/`, {
    users: [{ ...author, id: users[0].id, email: owner.email }],
  });
  // Else Ghost adds its own address to every link that leads elsewhere.
  await admin('PUT', 'settings/', { settings: [{ key: 'outbound_link_tagging', value: false }] });
  await admin('PUT', 'themes/galley-example/activate/');
  const picture = name => `${origin}/content/images/${name.split('/').pop()}`;
  await admin('PUT', 'custom_theme_settings/', {
    custom_theme_settings: Object.entries(custom).map(([key, value]) => ({
      key,
      value: key === 'publisher_logo' ? picture(value) : value,
    })),
  });
  const { title, slug, html, published_at, feature_image_alt, feature_image_caption, primary_tag } = post;
  await admin('POST', 'posts/?source=html', {
    posts: [
      {
        ...{ title, slug, html, published_at, feature_image_alt, feature_image_caption },
        status: 'published',
        feature_image: picture(post.feature_image),
        tags: [{ name: primary_tag.name }],
      },
    ],
  });
}

/** Gives the address of the post, and a way to stop. */
export async function startGhost(installation, stored, hashes) {
  const folder = mkdtempSync(join(tmpdir(), 'galley-ghost-'));
  const content = join(folder, 'content');
  const theme = join(content, 'themes/galley-example');
  cpSync(new URL('./theme/', import.meta.url), theme, { recursive: true });
  cpSync(galleyFiles, join(theme, 'assets/galley'), { recursive: true });
  writeFileSync(join(theme, 'partials/galley/integrity.hbs'), hashes);
  for (const part of ['data', 'images', 'files', 'media', 'logs', 'settings', 'public']) {
    mkdirSync(join(content, part));
  }
  for (const name of ['map.svg', 'logo.svg']) cpSync(join(pictureFiles, name), join(content, 'images', name));
  // Ghost will not start without the theme that it is delivered with.
  for (const name of ['source', 'casper']) {
    symlinkSync(join(installation, 'content/themes', name), join(content, 'themes', name));
  }
  // Ghost looks for itself where it is started, so its settings come from the environment.
  const settings = {
    NODE_ENV: 'production',
    url: origin,
    server__host: '127.0.0.1',
    server__port: port,
    database__client: 'sqlite3',
    database__connection__filename: join(folder, 'ghost.db'),
    database__useNullAsDefault: true,
    paths__contentPath: content,
    logging__transports: '["file"]',
    logging__path: folder,
    privacy__useUpdateCheck: false,
    privacy__useGravatar: false,
    privacy__useRpcPing: false,
    security__staffDeviceVerification: false,
  };
  const ghost = spawn(process.execPath, ['index.js'], {
    cwd: installation,
    env: { ...process.env, ...settings },
    stdio: 'ignore',
  });
  const stop = async () => {
    ghost.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const answers = () =>
      fetch(`${origin}/ghost/api/admin/site/`).then(
        ({ ok }) => ok,
        () => false,
      );
    for (let left = 120; !(await answers()); left--) {
      if (!left || ghost.exitCode !== null) throw new Error('Ghost did not start.');
      await new Promise(resolve => setTimeout(resolve, 1000));
    }
    await fill(adminApi(), stored);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url: `${origin}/${stored.post.slug}/`, stop };
}
