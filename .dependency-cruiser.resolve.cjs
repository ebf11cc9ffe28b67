// Where the aliases of package.json lead while reading sources; at run time they lead into dist.
const { join } = require('node:path');

const at = (folder) => join(__dirname, folder);

module.exports = {
  resolve: {
    alias: {
      '#config': at('config'),
      '#kernel': at('src/kernel'),
      '#modules': at('src/modules'),
      '#libs': at('libs'),
    },
    extensionAlias: { '.js': ['.ts', '.js'] },
    extensions: ['.ts', '.js'],
  },
};
