import type { Metadata } from 'next';
import { NotFoundPage } from '@/ui/frame/page-status';

export const metadata: Metadata = { title: 'Không tìm thấy trang' };

export default function NotFound() {
  return <NotFoundPage />;
}
