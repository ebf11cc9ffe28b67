/** Texts of the console's frame. */
export const shell = {
  shell: {
    content: 'Content',
    pages: 'Pages',
    title: 'Admin console',
    menu: 'Menu',
    storefront: 'View storefront',
    pageTitle: '{{page}} · {{name}}',
    skip: 'Skip to content',
    notFoundTitle: 'This page does not exist',
    notFoundBody: 'The address may be wrong, or the page has moved. Choose a page from the menu.',
    notAllowedTitle: 'You cannot open {{page}}',
    notAllowedBody: 'Your role, {{role}}, does not include it. Ask an owner or an admin if you need it.',
    goTo: 'Go to page',
    goToPlaceholder: 'Type the name of a page',
    goToNothing: 'No page of that name',
    shortcut: 'Ctrl K',
    group: {
      marketplace: 'Marketplace',
      people: 'People',
      developers: 'Developers',
      oversight: 'Oversight',
      personal: 'Personal',
    },
    page: {
      brand: 'Brand',
      domains: 'Domains',
      apiKeys: 'API keys',
    },
  },
  role: { owner: 'Owner', admin: 'Admin', member: 'Member', viewer: 'Viewer' },
  load: { failed: 'This page could not be loaded.', loading: 'Loading…' },
} as const;
