import { Navigate, Route, Routes, useLocation } from 'react-router-dom';
import { BASE, SLUGS } from './navigation/address';
import { ChoicesProvider } from './shell/choices-context';
import { SheetPage } from './sheet/sheet-page';

/** The pages of the grade book under one address. */
export function App() {
  return (
    <ChoicesProvider>
      <Routes>
        <Route path={SLUGS.sheet} element={<SheetPage />} />
        <Route path="*" element={<ToSheet />} />
      </Routes>
    </ChoicesProvider>
  );
}

function ToSheet() {
  const { search } = useLocation();
  return <Navigate replace to={`${BASE}/${SLUGS.sheet}${search}`} />;
}
