/** The CMS does not answer and nothing is known from before. The page apologises (503) and is not kept. */
export class ContentUnavailable extends Error {
  constructor(readonly address: string) {
    super(`no content for ${address}`);
    this.name = 'ContentUnavailable';
  }
}
