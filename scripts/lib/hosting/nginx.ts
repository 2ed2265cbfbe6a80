import { CONTENT_TYPES, NAMED } from '../../../src/model/media-types.ts';
import { ANSWERS, headers, KEPT, KINDS, NOT_KEPT, OPEN, WITHHELD, type Header } from './rules.ts';

/** A file for `/etc/nginx/conf.d/`: the maps decide by address, and one server answers. */
export function nginx(base: string, scripts: readonly string[], host: string): string {
  const all = headers(scripts);
  const byKind = all.filter(({ value }) => typeof value !== 'string');
  const prefix = base.replace(/\/$/, '');
  return `# Made by the build for nginx: put the site in /srv/maatwerk-in-cijfers, this file in /etc/nginx/conf.d/, and a certificate in the server.
# Without the module libnginx-mod-http-brotli-static, remove the line with brotli_static.

map $uri $site_file {
  default other;
${Object.entries(KINDS).map(([kind, pattern]) => `  "~${anchored(pattern, prefix)}" ${kind};`).join('\n')}
}
map $request_uri $site_open {
  default "";
  "~^${prefix}${OPEN}" 1;
}
${Object.keys(ANSWERS).map((kind) => `map $site_open $site_${kind} {
  default $site_file;
  1 ${kind};
}`).join('\n')}
# What was asked, where the answer is no file. A part that is not there is refused after the headers were set: they are not set again.
# Each header asks this anew, so it is a look in a table and no pattern.
map $status $site_kind {
  volatile;
  default $site_file;
  416 "";
${Object.entries(ANSWERS).map(([kind, status]) => `  ${status} $site_${kind};`).join('\n')}
}
${byKind.map(mapOf).join('\n')}
# So nothing says how long a part keeps.
map $http_range $site_kept {
  volatile;
  default "";
  "" ${variableOf('Cache-Control')};
}
map $status $site_keeps {
  volatile;
  default "${NOT_KEPT}";
${KEPT.map((status) => `  ${status} $site_kept;`).join('\n')}
}
map $request_method $site_asks {
  default "";
  OPTIONS $site_open;
}
server {
  listen 80;
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

  types {
${Object.entries(CONTENT_TYPES).map(([extension, type]) => `    "${type}" ${extension};`).join('\n')}
  }
  default_type application/octet-stream;

${all.map(({ name, value }) => `  add_header ${name} ${typeof value === 'string' ? `"${value}"` : name === 'Cache-Control' ? '$site_keeps' : variableOf(name)} always;`).join('\n')}

  # One address for each page.
  if ($request_uri ~ "^([^?]*?)//+(.*)$") { return 301 $1/$2; }
  if ($site_asks) { return ${ANSWERS.preflight}; }

  location ${base} {
    ${base === '/' ? 'root' : 'alias'} /srv/maatwerk-in-cijfers/;
    error_page 404 ${base}404.html;
    # A page: found at once, where an index would send nginx through all of this again.
    location ~ /$ { try_files \${uri}index.html =404; }
    # Copies that the server picks by itself, and files for other hosts.
    location ~ ${WITHHELD} { return 404; }
${Object.entries(NAMED).map(([name, type]) => `    location ~ /${name}$ { types {} default_type "${type}"; }`).join('\n')}
  }
}
`;
}

const variableOf = (name: string): string => `$site_${name.toLowerCase().replaceAll('-', '_')}`;

/** An empty value sends no header. */
const mapOf = ({ name, value }: Header): string => `map $site_kind ${variableOf(name)} {
  volatile;
  default "";
${Object.entries(value).map(([kind, text]) => `  ${kind} "${text}";`).join('\n')}
}`;

/** A pattern that begins at the root begins at BASE_PATH. */
const anchored = (pattern: string, prefix: string): string => pattern.replaceAll('^', `^${prefix}`);
