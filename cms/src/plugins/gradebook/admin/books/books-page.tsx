import { Button, Flex, Typography } from '@strapi/design-system';
import { FilePdf, Play } from '@strapi/icons';
import { useState } from 'react';
import { downloadBook, orderBook, readBooks, type Book } from '../api/books';
import type { ClassChoice } from '../api/choices';
import { failureOf, type Failure } from '../api/failure';
import { cancelRun } from '../api/run';
import { useResource } from '../api/use-resource';
import type { Place } from '../navigation/place';
import { RunCard } from '../runs/run-card';
import { isUnderWay } from '../runs/run-words';
import { useRun } from '../runs/use-run';
import { ErrorLine } from '../shell/error-line';
import { FailureNotice } from '../shell/failure-notice';
import { Loading } from '../shell/loading';
import { LocatedPage } from '../shell/located-page';
import { Notice } from '../shell/notice';
import { ClassPicker, PeriodPicker, PickerRow, YearPicker } from '../shell/pickers';
import { bookFileName } from './book-file';
import { BookTable } from './book-table';
import { saveFile } from './save-file';

/** Sổ in: sổ gọi tên và ghi điểm of a class as a PDF. */
export function BooksPage() {
  return (
    <LocatedPage page="books" title={({ chosenClass }) => `Sổ in lớp ${chosenClass?.name ?? ''}`}>
      {(place) =>
        place.chosenClass && place.period !== 3 ? (
          <>
            <PickerRow>
              <YearPicker page="books" place={place} />
              <ClassPicker page="books" place={place} />
              <PeriodPicker page="books" place={place} />
            </PickerRow>
            <ClassBooks
              key={`${place.chosenClass.classId}/${place.period}`}
              place={place}
              chosenClass={place.chosenClass}
              term={place.period}
            />
          </>
        ) : null
      }
    </LocatedPage>
  );
}

interface ClassBooksProps {
  readonly place: Place;
  readonly chosenClass: ClassChoice;
  readonly term: 1 | 2;
}

function ClassBooks({ place, chosenClass, term }: ClassBooksProps) {
  const { classId, name } = chosenClass;
  const books = useResource(`${classId}/${term}`, (signal) => readBooks(classId, term, signal));
  const [runId, setRunId] = useState<string | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const { run, failure: lookFailure } = useRun(runId, null, () => void books.reload());
  const busy = runId !== null && (run === null || isUnderWay(run));

  const attempt = async (act: () => Promise<void>) => {
    setFailure(null);
    try {
      await act();
    } catch (error) {
      setFailure(failureOf(error));
    }
  };
  const order = () => attempt(async () => setRunId(await orderBook(classId, term)));
  const fetchFile = (book: Book) =>
    attempt(async () => saveFile(await downloadBook(book.bookId), bookFileName(name, term, place.year)));
  const orderButton = (
    <Button startIcon={<Play />} loading={busy} onClick={() => void order()}>
      {busy ? 'Đang in…' : 'In sổ mới'}
    </Button>
  );
  return (
    <>
      {run ? (
        <RunCard
          run={run}
          failure={lookFailure}
          onCancel={() => void attempt(async () => void (await cancelRun(run.runId)))}
        />
      ) : null}
      {failure ? <ErrorLine failure={failure} /> : null}
      {books.state === 'loading' ? <Loading /> : null}
      {books.state === 'failed' ? <FailureNotice failure={books.failure} onRetry={() => void books.reload()} /> : null}
      {books.state === 'ready' && books.data.length === 0 ? (
        <Notice icon={<FilePdf />} title={`Lớp ${name} chưa có sổ in nào`} actions={orderButton}>
          Sổ gọi tên và ghi điểm được in thành PDF khổ A4 từ điểm đang có trong sổ; có thể in bất cứ lúc nào, không cần
          công bố trước.
        </Notice>
      ) : null}
      {books.state === 'ready' && books.data.length > 0 ? (
        <>
          <Flex justifyContent="space-between" gap={4} paddingBottom={4} wrap="wrap">
            <Typography textColor="neutral600">
              Mỗi lần in giữ nguyên điểm của lúc đó. Bản mới nhất ở trên cùng.
            </Typography>
            {orderButton}
          </Flex>
          <BookTable books={books.data} onDownload={(book) => void fetchFile(book)} />
        </>
      ) : null}
    </>
  );
}
