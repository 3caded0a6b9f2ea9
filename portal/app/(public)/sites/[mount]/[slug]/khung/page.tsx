import '@/framed/framed.css';
import { publicPage } from '@/ui/frame/public-page';

/** Head and foot without content: what is written anew for each visitor is put between them (framed/respond-in-frame.ts). */
const { Page } = publicPage({
  place: 'none',
  load: async () => ({}),
  title: () => null,
  address: (links) => links.home,
  View: () => null,
});

/** Made when first visited, kept until its content changes (api/revalidate) or five minutes have passed. */
export const revalidate = 300;
export const generateStaticParams = () => [];
/** What is made of it is no page for search engines: each visitor's is another. */
export const metadata = {
  title: 'Trang',
  description: 'Tìm kiếm và gửi câu hỏi trên trang thông tin điện tử của trường.',
  robots: 'noindex',
};
export default Page;
