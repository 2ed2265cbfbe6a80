/** The content security policy of every page, for Astro, which adds the hashes, and for the header of a web host. */
export const DIRECTIVES = ["default-src 'self'", "img-src 'self'", "font-src 'self'", "base-uri 'self'", "form-action 'self'", "object-src 'none'"] as const;

/** Pagefind searches in WebAssembly. */
export const SCRIPT_SOURCES = ["'self'", "'wasm-unsafe-eval'"] as const;
