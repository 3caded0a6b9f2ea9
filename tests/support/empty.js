/** Stands in for marker packages such as server-only, which only a bundler understands. */
module.exports = {};
