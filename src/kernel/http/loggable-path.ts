/** The path of a request as a log may hold it: without query, and without what opens a door by itself. */
export const loggablePath = (url: string): string =>
  url
    .split('?')[0]!
    .replace(/^\/(invite|reset-password|verify-email|support)\/.+/, '/$1/***')
    .replace(/^(\/api\/v1\/oauth\/authorize|\/oauth\/consent)\/.+/, '$1/***')
    .slice(0, 300);
