/** How often a property is tried. Mutation testing asks the same a thousand times over and sets FEWER_RUNS. */
export function runs(usual: number): number {
  return process.env['FEWER_RUNS'] === undefined ? usual : Math.ceil(usual / 20);
}
