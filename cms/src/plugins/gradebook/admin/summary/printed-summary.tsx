import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { createGlobalStyle, styled } from 'styled-components';
import type { ClassChoice } from '../api/choices';
import type { Place } from '../navigation/place';

/** The admin lays its pages out in one screen height: on paper only the sheet of its own below the page is left. */
const OnPaper = createGlobalStyle`
  @page {
    size: A4 landscape;
    margin: 8mm;
  }
  @media print {
    body > *:not([data-printed-summary]) {
      display: none !important;
    }
  }
`;

const Paper = styled.div`
  display: none;

  @media print {
    display: block;
    color: #000;
    font-size: 9pt;

    & h1 {
      margin-bottom: 3mm;
      font-size: 13pt;
      font-weight: 600;
    }
    & table {
      width: 100%;
      border-collapse: collapse;
      font-size: 8.5pt;
    }
    & table th,
    & table td {
      position: static;
      width: auto;
      min-width: 0;
      height: auto;
      padding: 0.8mm 1mm;
      border: 0.2mm solid #000;
      background: #fff !important;
      color: #000 !important;
    }
    & thead {
      display: table-header-group;
    }
    & tr {
      break-inside: avoid;
    }
    & a {
      color: inherit;
    }
  }
`;

const PERIOD_NAMES = { 1: 'học kỳ I', 2: 'học kỳ II', 3: 'cả năm' } as const;

interface PrintedSummaryProps {
  readonly place: Place;
  readonly chosenClass: ClassChoice;
  readonly children: ReactNode;
}

export function PrintedSummary({ place, chosenClass, children }: PrintedSummaryProps) {
  return createPortal(
    <Paper data-printed-summary aria-hidden>
      <OnPaper />
      <h1>
        Tổng hợp kết quả lớp {chosenClass.name}, {PERIOD_NAMES[place.period]} năm học {place.year}
      </h1>
      {children}
    </Paper>,
    document.body,
  );
}
