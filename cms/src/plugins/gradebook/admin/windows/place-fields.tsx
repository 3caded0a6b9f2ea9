import type { WindowKind, WindowPlace } from '@cong-truong/domain/entry-windows/entry-window';
import { useEffect, useState } from 'react';
import type { ClassChoice } from '../api/choices';
import { Choice } from './choice';
import { ColumnField } from './column-field';

const PLACES = { school: 'Toàn trường', grade: 'Một khối', class: 'Một lớp', column: 'Một cột' } as const;
type PlaceKind = keyof typeof PLACES;

interface PlaceFieldsProps {
  readonly classes: readonly ClassChoice[];
  readonly term: 1 | 2;
  readonly kind: WindowKind;
  /** `null` until the place is chosen. */
  readonly onChange: (place: WindowPlace | null) => void;
}

/** Where a window holds. What is chosen stands in sight; nothing narrower is guessed. */
export function PlaceFields({ classes, term, kind, onChange }: PlaceFieldsProps) {
  const [placeKind, setPlaceKind] = useState<PlaceKind>('school');
  const [grade, setGrade] = useState('');
  const [classId, setClassId] = useState('');
  const [offeringId, setOfferingId] = useState('');
  const [column, setColumn] = useState<WindowPlace | null>(null);
  const grades = [...new Set(classes.map(({ gradeLevel }) => gradeLevel))];
  const chosen = classes.find((choice) => choice.classId === classId);
  const offerings = chosen?.offerings.filter(({ terms }) => terms.includes(term)) ?? [];

  useEffect(() => {
    switch (placeKind) {
      case 'school':
        return onChange({ kind: 'school' });
      case 'grade':
        return onChange(grade === '' ? null : { kind: 'grade', gradeLevel: Number(grade) });
      case 'class':
        return onChange(classId === '' ? null : { kind: 'class', classId });
      case 'column':
        return onChange(offeringId === '' ? null : column);
    }
  }, [placeKind, grade, classId, offeringId, column]);

  return (
    <>
      <Choice
        label="Phạm vi"
        value={placeKind}
        options={Object.entries(PLACES)}
        onChoose={(value) => setPlaceKind(isPlaceKind(value) ? value : placeKind)}
      />
      {placeKind === 'grade' ? (
        <Choice
          label="Khối"
          value={grade}
          options={grades.map((level) => [String(level), `Khối ${level}`])}
          onChoose={setGrade}
        />
      ) : null}
      {placeKind === 'class' || placeKind === 'column' ? (
        <Choice
          label="Lớp"
          value={classId}
          options={classes.map((choice) => [choice.classId, choice.name])}
          onChoose={(value) => {
            setClassId(value);
            setOfferingId('');
            setColumn(null);
          }}
        />
      ) : null}
      {placeKind === 'column' && chosen ? (
        <Choice
          label="Môn"
          value={offeringId}
          options={offerings.map((offering) => [offering.offeringId, offering.name])}
          onChoose={(value) => {
            setOfferingId(value);
            setColumn(null);
          }}
        />
      ) : null}
      {placeKind === 'column' && offeringId !== '' ? (
        <ColumnField
          key={offeringId}
          classId={classId}
          offeringId={offeringId}
          term={term}
          kind={kind}
          onChoose={setColumn}
        />
      ) : null}
    </>
  );
}

function isPlaceKind(value: string): value is PlaceKind {
  return value in PLACES;
}
