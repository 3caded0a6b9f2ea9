import { Route, Routes } from 'react-router-dom';
import { BoardPage } from './board/board-page';
import { DeskPage } from './desk/desk-page';
import { ImportPage } from './imports/import-page';

/** The pages of the editorial desk under one address. */
export function App() {
  return (
    <Routes>
      <Route path="trang-cac-truong" element={<BoardPage />} />
      <Route path="nhap-bai-cu" element={<ImportPage />} />
      <Route path="*" element={<DeskPage />} />
    </Routes>
  );
}
