/** Texts of the admin console. */
export const console = { nav: { brand: 'Brand' } } as const;
