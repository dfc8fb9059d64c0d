/** `apex.mjs` for those who run TypeScript. */
await import(new URL('apex.mjs', import.meta.url).href);
