import { CONTENT_TYPES } from '../../../src/model/media-types.ts';
import { headers, KINDS, type Kind } from './rules.ts';

/** The `.htaccess` that Apache reads in the folder of the site; needs mod_headers and mod_rewrite. */
export function htaccess(base: string, scripts: readonly string[]): string {
  const prefix = base.replace(/\/$/, '');
  const all = headers(scripts);
  const kinds = Object.keys(KINDS) as (keyof typeof KINDS)[];
  return `# Made by the build for Apache 2.4.
Options -Indexes
DirectoryIndex index.html
ErrorDocument 404 ${base}404.html
FileETag MTime Size
${Object.entries(CONTENT_TYPES).map(([extension, type]) => `AddType "${type}" .${extension}`).join('\n')}

# The last kind that fits is the address's kind.
SetEnvIf Request_URI "." kind=other
${kinds.toReversed().map((kind) => `SetEnvIf Request_URI "${KINDS[kind].replaceAll('^', `^${prefix}`)}" kind=${kind}`).join('\n')}

${all.flatMap(({ name, value }) => (typeof value === 'string' ? [`Header always set ${name} "${value}"`] : Object.entries(value).map(([kind, text]) => set(name, kind as Kind, text)))).join('\n')}

RewriteEngine On
# Copies that the server picks by itself, and files for hosts.
RewriteCond %{THE_REQUEST} "\\.(br|gz)[? ]"
RewriteRule ^ - [R=404,L]
RewriteRule "(^|/)(_headers$|\\.(?!well-known/))" - [R=404,L]
# A compressed copy beside the file, where the browser takes it.
${(['br', 'gz'] as const).map(copies).join('\n')}
<FilesMatch "\\.br$">
  Header set Content-Encoding br
  Header append Vary Accept-Encoding
</FilesMatch>
<FilesMatch "\\.gz$">
  Header set Content-Encoding gzip
  Header append Vary Accept-Encoding
</FilesMatch>
RemoveType .gz
RemoveEncoding .gz
RemoveLanguage .br
`;
}

/** Of an internal redirect, to index.html for one, Apache keeps the variable under another name. */
const set = (name: string, kind: Kind, text: string): string => `Header always set ${name} "${text}" "expr=reqenv('REDIRECT_kind') == '${kind}' || (reqenv('REDIRECT_kind') == '' && reqenv('kind') == '${kind}')"`;

function copies(extension: 'br' | 'gz'): string {
  return `RewriteCond %{HTTP:Accept-Encoding} ${extension === 'br' ? 'br' : 'gzip'}
RewriteCond %{REQUEST_FILENAME}.${extension} -f
RewriteRule ^(.+)$ $1.${extension} [L]`;
}
