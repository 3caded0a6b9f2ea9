'use strict';

// Strapi loads a local plugin from its source folder; the compiled server lies in the CMS's dist.
module.exports = require('../../../dist/src/plugins/editorial/server').default;
