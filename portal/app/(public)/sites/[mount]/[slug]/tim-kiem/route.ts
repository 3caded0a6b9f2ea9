import { respondInFrame } from '@/framed/respond-in-frame';
import { answerSearch } from '@/search/answer-search';

type Context = RouteContext<'/sites/[mount]/[slug]/tim-kiem'>;

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const given = await params;
  const answer = await answerSearch(request, given);
  return respondInFrame(given, answer);
}
