import { indexSite } from './lib/search-index.ts';
await indexSite(process.argv[2]!);
