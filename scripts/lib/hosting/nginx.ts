import { CONTENT_TYPES } from '../../../src/model/media-types.ts';
import { headers, KINDS, type Header } from './rules.ts';

/** A file for `/etc/nginx/conf.d/`: the maps decide by address, and one server answers. */
export function nginx(base: string, scripts: readonly string[], host: string): string {
  const all = headers(scripts);
  const byKind = all.filter(({ value }) => typeof value !== 'string');
  const prefix = base.replace(/\/$/, '');
  return `# Made by the build for nginx: put the site in /srv/maatwerk-in-cijfers, this file in /etc/nginx/conf.d/, and a certificate in the server.
# Without the module libnginx-mod-http-brotli-static, remove the line with brotli_static.

map $uri $site_kind {
  default other;
${Object.entries(KINDS).map(([kind, pattern]) => `  "~${anchored(pattern, prefix)}" ${kind};`).join('\n')}
}
${byKind.map(mapOf).join('\n')}
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

${all.map(({ name, value }) => `  add_header ${name} ${typeof value === 'string' ? `"${value}"` : variableOf(name)} always;`).join('\n')}

  location ${base} {
    ${base === '/' ? 'root' : 'alias'} /srv/maatwerk-in-cijfers/;
    error_page 404 ${base}404.html;
    # A page: found at once, where an index would send nginx through all of this again.
    location ~ /$ { try_files \${uri}index.html =404; }
    # Copies that the server picks by itself, and files for other hosts.
    location ~ (\\.(br|gz)|/_headers)$|/\\.(?!well-known/) { return 404; }
  }
}
`;
}

const variableOf = (name: string): string => `$site_${name.toLowerCase().replaceAll('-', '_')}`;

/** An empty value sends no header. */
const mapOf = ({ name, value }: Header): string => `map $site_kind ${variableOf(name)} {
  default "";
${Object.entries(value).map(([kind, text]) => `  ${kind} "${text}";`).join('\n')}
}`;

/** A pattern that begins at the root begins at BASE_PATH. */
const anchored = (pattern: string, prefix: string): string => pattern.replaceAll('^', `^${prefix}`);
