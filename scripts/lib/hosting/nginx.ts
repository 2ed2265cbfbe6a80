import { CONTENT_TYPES, NAMED } from '../../../src/model/media-types.ts';
import { ANSWERS, headers, KEPT, KINDS, NOT_KEPT, OPEN, saidOf, WITHHELD, type Header, type Kind } from './rules.ts';

/**
 * A file for `/etc/nginx/conf.d/`. Each kind of address is a location whose headers stand written: to work them out for each
 * answer, as a `map` does, was a quarter of its work (`npm run bench -- --only load`).
 */
export function nginx(base: string, scripts: readonly string[], host: string): string {
  const all = headers(scripts);
  const prefix = base.replace(/\/$/, '');
  const said = (kind: Kind): string => written(all, kind);
  const located = (kind: keyof typeof KINDS, ...inside: readonly string[]): string => block(`location ~ "${KINDS[kind].replaceAll('^', `^${prefix}`)}"`, said(kind), ...inside);
  // Found at once, where an index would send nginx through all of this again.
  const page = 'try_files ${uri}index.html $uri =404;';
  const named = Object.entries(NAMED).map(([name, type]) => `location ~ /${name}$ { types {} default_type "${type}"; }`);
  const withheld = `# Copies that the server picks by itself, and files for other hosts.\nlocation ~ ${WITHHELD} { return 404; }`;
  const noSuchPart = 'error_page 416 @no_such_part;';
  const asks = 'if ($request_method = OPTIONS)';

  // Before a page is looked for: a folder without one may be asked about too.
  const open = block(`location ^~ ${prefix}${OPEN}`, 'error_page 404 @lost;', 'error_page 405 = @asked;', noSuchPart, said('data'), withheld, located('page', `${asks} { return 405; }`, page), located('frozen', ...named), ...named);
  const site = block(`location ${base}`, `${base === '/' ? 'root' : 'alias'} ${FOLDER}/;`, `error_page 404 ${base}404.html;`, noSuchPart, said('other'), open, withheld, located('embed', page), located('page', page), located('hashed'), ...named);
  const answers = [
    block('location @lost', `root ${FOLDER};`, said('lost'), 'try_files /404.html =404;'),
    block('location @asked', said('data'), block(asks, said('preflight'), `return ${ANSWERS.preflight};`), 'return 405;'),
    `# All other headers were set when the file was found.\n${block('location @no_such_part', added('Cache-Control', '$site_no_such_part'), 'return 416;')}`,
  ];
  return `# Made by the build for nginx: put the site in ${FOLDER}, this file in /etc/nginx/conf.d/, and a certificate in the server.
# Without the module libnginx-mod-http-brotli-static, remove the line with brotli_static.

# How long an answer keeps: only what was there does. Whether a part is there is known after the headers are set: of an answer to who asks for one is not said how long it keeps.
${(Object.keys(KINDS) as Kind[]).concat('other').flatMap((kind) => keeping(all, kind)).join('\n')}
${block('map $sent_http_cache_control $site_no_such_part', 'volatile;', 'default "";', `"" "${NOT_KEPT}";`)}
${block('server', `listen 80;
listen [::]:80;
server_name ${host};
server_tokens off;
absolute_redirect off;
charset off;
etag on;
sendfile on;
tcp_nopush on;
open_file_cache max=10000 inactive=60s;
gzip_static on;
gzip_vary on;
brotli_static on;
`, block('types', ...Object.entries(CONTENT_TYPES).map(([extension, type]) => `"${type}" ${extension};`)), 'default_type application/octet-stream;', `
# One address for each page. What a browser takes for a slash, a backslash, would lead to another host.
if ($request_uri ~ "^([^?]*?)//++(?!\\x5c)(.*)$") { return 301 $1/$2; }
`, written(all.filter(({ value }) => typeof value === 'string'), 'other'), ...(prefix === '' ? [] : [`location = ${prefix} { return 301 ${base}; }`]), site, ...answers)}
`;
}

const FOLDER = '/srv/maatwerk-in-cijfers';

const added = (name: string, value: string): string => `add_header ${name} ${value} always;`;
const block = (head: string, ...lines: readonly string[]): string => `${head} {\n${lines.join('\n').replaceAll(/^(?=.)/gm, '  ')}\n}`;

/** What an answer of `kind` says: a location that says anything inherits nothing. */
const written = (all: readonly Header[], kind: Kind): string => [
  ...Object.entries(saidOf(all, kind)).filter(([name]) => name !== 'Cache-Control').map(([name, value]) => added(name, `"${value}"`)),
  added('Cache-Control', keptFor(all, kind) === undefined ? `"${NOT_KEPT}"` : keptBy(kind)),
].join('\n');

/** Nothing where it is not kept. */
function keptFor(all: readonly Header[], kind: Kind): string | undefined {
  const value = saidOf(all, kind)['Cache-Control'];
  return value === NOT_KEPT ? undefined : value;
}

const keptBy = (kind: Kind): string => `$site_keeps_${kind}`;

function keeping(all: readonly Header[], kind: Kind): string[] {
  const value = keptFor(all, kind);
  if (value === undefined) return [];
  return [block(`map "$status:$http_range" ${keptBy(kind)}`, 'volatile;', `default "${NOT_KEPT}";`, ...KEPT.map((status) => `"${status}:" "${value}";`), `"~^(${KEPT.join('|')}):." "";`)];
}
