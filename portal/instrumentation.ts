/** Runs once when the portal starts. */
export async function register(): Promise<void> {
  if (process.env['NEXT_RUNTIME'] === 'nodejs') {
    const { handOnClientAddress } = await import('./data/hand-on-client-address');
    handOnClientAddress();
    const { countVisits } = await import('./views/count-visits');
    countVisits();
  }
}
