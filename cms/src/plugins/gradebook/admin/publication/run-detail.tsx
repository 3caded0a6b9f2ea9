import { publicationDetailSchema } from '@cong-truong/domain/publication/run-detail';
import { Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import type { Run } from '../api/run';
import { addressOf } from '../navigation/address';
import type { Place } from '../navigation/place';

interface RunDetailProps {
  readonly run: Run;
  readonly place: Place;
  readonly term: 1 | 2;
}

/** What a publication says of itself: published classes, gaps that stopped it, books that could not be printed. */
export function RunDetail({ run, place, term }: RunDetailProps) {
  const detail = publicationDetailSchema.safeParse(run.detail).data;
  if (!detail) return null;
  const classOf = (id: string) => place.classes.find(({ classId }) => classId === id);
  const nameOf = (id: string) => classOf(id)?.name ?? 'lớp khác';
  const linkTo = (classId: string) => ({ year: place.year, classId, period: String(term) });
  return (
    <Typography tag="div" textColor="neutral800" lineHeight="1.6">
      {detail.published.length > 0 ? <p>Đã công bố: lớp {detail.published.map(nameOf).join(', ')}.</p> : null}
      {detail.missing.map(({ classId, offeringId, cells }) => {
        const offering = classOf(classId)?.offerings.find((candidate) => candidate.offeringId === offeringId);
        return (
          <p key={`${classId}/${offeringId}`}>
            <Link to={addressOf('sheet', { ...linkTo(classId), subject: offering?.subject ?? null })}>
              Lớp {nameOf(classId)}, {offering?.name ?? 'một môn học'}: thiếu {cells} ô
            </Link>
          </p>
        );
      })}
      {detail.missingConduct.map(({ classId, pupils }) => (
        <p key={classId}>
          <Link to={addressOf('conduct', linkTo(classId))}>
            Lớp {nameOf(classId)}, rèn luyện: thiếu {pupils} em
          </Link>
        </p>
      ))}
      {detail.unprinted.length > 0 ? (
        <p>
          Chưa in được sổ của lớp {detail.unprinted.map(nameOf).join(', ')}: hãy in lại ở trang{' '}
          <Link
            to={addressOf('books', { year: place.year, classId: detail.unprinted[0] ?? null, period: String(term) })}
          >
            Sổ in
          </Link>
          .
        </p>
      ) : null}
    </Typography>
  );
}
