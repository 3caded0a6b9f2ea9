import type { Viewport } from 'next';
import type { ReactNode } from 'react';
import '../styles/fonts.css';
import '../styles/fallback-fonts.css';
import '../styles/tokens.css';
import '../styles/base.css';

export const viewport: Viewport = { width: 'device-width', initialScale: 1, colorScheme: 'light dark' };

export default function RootLayout({ children }: { readonly children: ReactNode }) {
  return (
    <html lang="vi">
      <body>{children}</body>
    </html>
  );
}
