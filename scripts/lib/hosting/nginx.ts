import { CONTENT_TYPES, NAMED } from '../../../src/model/media-types.ts';
import { ANSWERS, COMMON, headers, KEPT, KINDS, NOT_KEPT, OPEN, saidOf, WITHHELD, type Header, type Kind } from './rules.ts';

/**
 * A file for `/etc/nginx/conf.d/`. Each kind of address is a location with headers that stand written: to work one out for
 * an answer, as a `map` does, costs a fifth of all that nginx can send.
 */
export function nginx(base: string, scripts: readonly string[], host: string): string {
  const all = headers(scripts);
  const prefix = base.replace(/\/$/, '');
  const said = (kind: Kind | typeof COMMON): string => saidBy(all, kind);
  const kind = (name: keyof typeof KINDS, ...inside: readonly string[]): string => block(`location ~ "${KINDS[name].replaceAll('^', `^${prefix}`)}"`, said(name), ...inside);
  // Found at once, where an index would send nginx through all of this again.
  const page = 'try_files ${uri}index.html $uri =404;';
  const named = Object.entries(NAMED).map(([name, type]) => `location ~ /${name}$ { types {} default_type "${type}"; }`);
  const withheld = `# Copies that the server picks by itself, and files for other hosts.\nlocation ~ ${WITHHELD} { return 404; }`;
  const noSuchPart = 'error_page 416 @no_such_part;';

  const open = block(`location ^~ ${prefix}${OPEN}`, 'error_page 404 @lost;', 'error_page 405 = @asked;', noSuchPart, said('data'), kind('page', page), withheld, kind('frozen', ...named), ...named);
  const site = block(`location ${base}`, `${base === '/' ? 'root' : 'alias'} ${FOLDER}/;`, `error_page 404 ${base}404.html;`, noSuchPart, said('other'), open, kind('embed', page), kind('page', page), withheld, kind('hashed'), ...named);
  const answers = [
    block('location @lost', `root ${FOLDER};`, said('lost'), 'try_files /404.html =404;'),
    `# A browser that asks whether it may; to change a file is nobody's.\n${block('location @asked', said('preflight'), `if ($request_method = OPTIONS) { return ${ANSWERS.preflight}; }`, 'return 405;')}`,
    `# All other headers were set when the file was found.\n${block('location @no_such_part', added('Cache-Control', `"${NOT_KEPT}"`), 'return 416;')}`,
  ];
  return `# Made by the build for nginx: put the site in ${FOLDER}, this file in /etc/nginx/conf.d/, and a certificate in the server.
# Without the module libnginx-mod-http-brotli-static, remove the line with brotli_static.

# How long an answer keeps: only what was there does. A part may not be there, which is known after the headers are set: of none is said how long it keeps.
${(Object.keys(KINDS) as Kind[]).concat('other').flatMap((kind) => keeping(all, kind)).join('\n')}
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
# One address for each page.
if ($request_uri ~ "^([^?]*?)//+(.*)$") { return 301 $1/$2; }
`, said(COMMON), site, ...answers)}
`;
}

const FOLDER = '/srv/maatwerk-in-cijfers';

const added = (name: string, value: string): string => `add_header ${name} ${value} always;`;
const block = (head: string, ...lines: readonly string[]): string => `${head} {\n${lines.join('\n').replaceAll(/^(?=.)/gm, '  ')}\n}`;

/** What an answer of `kind` says: a location that says anything inherits nothing. What is not said to keep does not. */
const saidBy = (all: readonly Header[], kind: Kind | typeof COMMON): string =>
  Object.entries({ 'Cache-Control': NOT_KEPT, ...Object.fromEntries(saidOf(all, kind)) }).map(([name, value]) => added(name, name === 'Cache-Control' && value !== NOT_KEPT ? keptBy(kind) : `"${value}"`)).join('\n');

const keptBy = (kind: string): string => `$site_keeps_${kind}`;

function keeping(all: readonly Header[], kind: Kind): string[] {
  const value = Object.fromEntries(saidOf(all, kind))['Cache-Control'];
  if (value === undefined || value === NOT_KEPT) return [];
  return [block(`map "$status:$http_range" ${keptBy(kind)}`, 'volatile;', `default "${NOT_KEPT}";`, ...KEPT.map((status) => `"${status}:" "${value}";`), `"~^(${KEPT.join('|')}):." "";`)];
}
