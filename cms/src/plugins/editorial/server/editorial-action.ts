/** Opens the menu link and the routes. What a person may do behind them follows from the table of grants. */
export const EDITORIAL_ACTION = 'plugin::editorial.access';
