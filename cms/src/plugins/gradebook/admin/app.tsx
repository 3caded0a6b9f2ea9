import { Navigate, Route, Routes, useLocation } from 'react-router-dom';
import { BASE, SLUGS } from './navigation/address';
import { ConductPage } from './conduct/conduct-page';
import { BooksPage } from './books/books-page';
import { PublicationPage } from './publication/publication-page';
import { SummaryPage } from './summary/summary-page';
import { ChoicesProvider } from './shell/choices-context';
import { SheetPage } from './sheet/sheet-page';
import { WindowsPage } from './windows/windows-page';

/** The pages of the grade book under one address. */
export function App() {
  return (
    <ChoicesProvider>
      <Routes>
        <Route path={SLUGS.sheet} element={<SheetPage />} />
        <Route path={SLUGS.conduct} element={<ConductPage />} />
        <Route path={SLUGS.summary} element={<SummaryPage />} />
        <Route path={SLUGS.windows} element={<WindowsPage />} />
        <Route path={SLUGS.publication} element={<PublicationPage />} />
        <Route path={SLUGS.books} element={<BooksPage />} />
        <Route path="*" element={<ToSheet />} />
      </Routes>
    </ChoicesProvider>
  );
}

function ToSheet() {
  const { search } = useLocation();
  return <Navigate replace to={`${BASE}/${SLUGS.sheet}${search}`} />;
}
