import { Button } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import type { Book } from '../api/books';
import { PlainTable, TableFrame } from '../shell/plain-table';
import { vietnameseTime } from '../words/dates';
import { fileSize } from './book-file';

interface BookTableProps {
  readonly books: readonly Book[];
  readonly onDownload: (book: Book) => void;
}

/** The printed books of a class and term. */
export function BookTable({ books, onDownload }: BookTableProps) {
  return (
    <TableFrame>
      <PlainTable>
        <thead>
          <tr>
            <th scope="col">In lúc</th>
            <th scope="col">Số trang</th>
            <th scope="col">Dung lượng</th>
            <th scope="col">
              <span aria-hidden />
            </th>
          </tr>
        </thead>
        <tbody>
          {books.map((book) => (
            <tr key={book.bookId}>
              <th scope="row">{vietnameseTime(book.createdAt)}</th>
              <td>{book.pages === null ? '–' : `${book.pages} trang`}</td>
              <td>{book.bytes === null ? '–' : fileSize(book.bytes)}</td>
              <td className="action">
                <Button size="S" variant="secondary" startIcon={<Download />} onClick={() => onDownload(book)}>
                  Tải PDF
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </PlainTable>
    </TableFrame>
  );
}
