import { CONTENT_TYPES, NAMED } from '../../../src/model/media-types.ts';
import { ANSWERS, headers, KEPT, KINDS, NOT_KEPT, OPEN, type Kind } from './rules.ts';

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
${Object.entries(NAMED).map(([name, type]) => `<Files "${name}">
  ForceType "${type}"
</Files>`).join('\n')}

# The last kind that fits is the address's kind.
SetEnvIf Request_URI "." kind=other
${kinds.toReversed().map((kind) => `SetEnvIf Request_URI "${KINDS[kind].replaceAll('^', `^${prefix}`)}" kind=${kind}`).join('\n')}

${all.flatMap(({ name, value }) => (typeof value === 'string' ? [`Header always set ${name} "${value}"`] : Object.entries(value).map(([kind, text]) => set(name, text, isKind(kind as Kind, prefix))))).join('\n')}
${set('Cache-Control', NOT_KEPT, `!(%{REQUEST_STATUS} in {${KEPT.map((status) => `'${status}'`).join(', ')}})`)}

RewriteEngine On
# One address for each page.
RewriteCond %{THE_REQUEST} "^\\S+ /"
RewriteCond %{THE_REQUEST} "^\\S+ ([^? ]*?)//+([^? ]*)"
RewriteRule ^ %1/%2 [R=301,NE,L]
RewriteCond %{REQUEST_METHOD} =OPTIONS
RewriteRule ^${OPEN.slice(1)} - [R=${ANSWERS.preflight},L]
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

const set = (name: string, text: string, condition: string): string => `Header always set ${name} "${text}" "expr=${condition}"`;

/** Of an internal redirect, to index.html for one, Apache keeps the variable under another name. */
function isKind(kind: Kind, prefix: string): string {
  const isOpen = `%{THE_REQUEST} =~ m#^\\S+ ${prefix}${OPEN}#`;
  if (kind in ANSWERS) return `%{REQUEST_STATUS} == '${ANSWERS[kind as keyof typeof ANSWERS]}' && ${isOpen}`;
  const isFile = `(reqenv('REDIRECT_kind') == '${kind}' || (reqenv('REDIRECT_kind') == '' && reqenv('kind') == '${kind}'))`;
  const isAnswered = `%{REQUEST_STATUS} != '${ANSWERS.lost}' && %{REQUEST_STATUS} != '${ANSWERS.preflight}' && ${isFile}`;
  return kind === 'page' ? `(${isAnswered}) || (%{REQUEST_STATUS} == '${ANSWERS.lost}' && !(${isOpen}))` : isAnswered;
}

function copies(extension: 'br' | 'gz'): string {
  return `RewriteCond %{HTTP:Accept-Encoding} ${extension === 'br' ? 'br' : 'gzip'}
RewriteCond %{REQUEST_FILENAME}.${extension} -f
RewriteRule ^(.+)$ $1.${extension} [L]`;
}
