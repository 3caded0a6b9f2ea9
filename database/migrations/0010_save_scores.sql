-- A save of scores is one statement: no program holds a lock while it waits for the network, least of all the head of
-- the school's journal, at which all teachers of the school meet.

-- A mark as `domain/scores/mark` has it, from the columns of edu.score; null is the empty cell. Stable, as what it
-- calls: named immutable it could not be unfolded into the statement, and would be called for each mark.
create function edu.mark_json(p_tenths smallint, p_passed boolean, p_exception text) returns jsonb language sql stable
return case
  when p_tenths is not null then jsonb_build_object('kind', 'score', 'tenths', p_tenths)
  when p_passed is not null then jsonb_build_object('kind', 'comment', 'passed', p_passed)
  when p_exception is not null then jsonb_build_object('kind', p_exception)
end;

-- Saves changed cells: claims the request (asked again, it gives the first answer), holds the term open, writes each cell that
-- still holds what the teacher saw, tells the event, appends the journal. Who may and what is a valid mark was decided
-- before. p_changes: [{"student_id", "kind", "ordinal", "tenths", "passed", "exception", "was_tenths", …}, …], a cell once;
-- p_event: {"topic", "key", "payload"}.
-- Answers the cells that were not written, as they stand: [{"studentId", "column", "tenths", …, "changedBy", "changedAt"}, …].
-- CT001: the term is closed. CT003: the request was used with other content.
create function edu.save_scores(
  p_request uuid, p_actor text, p_fingerprint bytea, p_offering uuid, p_term smallint, p_reason text, p_changes jsonb, p_event jsonb
) returns json
language plpgsql set search_path = pg_catalog, edu as $$
declare
  place record;
  entries jsonb;
  unwritten jsonb;
  answer json := '[]';
begin
  insert into edu.save_request (id, actor, fingerprint, response) values (p_request, p_actor, p_fingerprint, answer)
    on conflict (id) do nothing;
  if not found then
    select r.response into answer from edu.save_request r where r.id = p_request and r.fingerprint = p_fingerprint;
    if not found then raise exception 'request % was used with other content', p_request using errcode = 'CT003'; end if;
    return answer;
  end if;

  -- Who closes the term waits for this transaction, and the other way round.
  select c.school_code, c.school_year, c.id as class_id, t.state into place
  from edu.offering o
  join edu.class_group c on c.id = o.class_id
  join edu.class_term t on t.class_id = c.id and t.term = p_term
  where o.id = p_offering
  for share of t;
  if place.state is distinct from 'open' then
    raise exception 'term % of offering % is closed', p_term, p_offering using errcode = 'CT001';
  end if;

  -- In the order of the key, so that two savers wait for each other and never in a circle.
  with wanted as materialized (
    select * from rows from (jsonb_to_recordset(p_changes) as (
      student_id text, kind text, ordinal smallint, tenths smallint, passed boolean, exception text,
      was_tenths smallint, was_passed boolean, was_exception text
    )) with ordinality as w (student_id, kind, ordinal, tenths, passed, exception, was_tenths, was_passed, was_exception, position)
  ), written as (
    insert into edu.score as cell
      (school_year, class_id, term, offering_id, student_id, kind, ordinal, tenths, passed, exception, updated_by)
    select place.school_year, place.class_id, p_term, p_offering, w.student_id, w.kind, w.ordinal,
      w.tenths, w.passed, w.exception, p_actor
    from wanted w
    where (w.tenths, w.passed, w.exception) is distinct from (w.was_tenths, w.was_passed, w.was_exception)
      -- A cell that never was holds nothing: it may be made only where nothing was seen.
      and (num_nonnulls(w.was_tenths, w.was_passed, w.was_exception) = 0 or exists (
        select from edu.score s
        where s.school_year = place.school_year and s.class_id = place.class_id and s.term = p_term
          and s.offering_id = p_offering and s.student_id = w.student_id and s.kind = w.kind and s.ordinal = w.ordinal
      ))
    order by w.student_id, w.kind, w.ordinal
    on conflict (school_year, class_id, term, offering_id, student_id, kind, ordinal) do update
    set tenths = excluded.tenths, passed = excluded.passed, exception = excluded.exception,
      version = cell.version + 1, updated_at = now(), updated_by = excluded.updated_by
    where (cell.student_id, cell.kind, cell.ordinal,
        coalesce(cell.tenths, -1), coalesce(cell.passed::int, -1), coalesce(cell.exception, '')) in (
      select w.student_id, w.kind, w.ordinal,
        coalesce(w.was_tenths, -1), coalesce(w.was_passed::int, -1), coalesce(w.was_exception, '') from wanted w
    )
    returning student_id, kind, ordinal
  )
  select
    jsonb_agg(jsonb_build_object(
      'action', 'score.changed',
      'subject', jsonb_build_object('classId', place.class_id, 'offeringId', p_offering, 'term', p_term,
        'studentId', w.student_id, 'column', w.kind || '-' || w.ordinal),
      'old', edu.mark_json(w.was_tenths, w.was_passed, w.was_exception),
      'new', edu.mark_json(w.tenths, w.passed, w.exception)
    ) order by w.position) filter (where n.student_id is not null),
    jsonb_agg(jsonb_build_object('student_id', w.student_id, 'kind', w.kind, 'ordinal', w.ordinal))
      filter (where n.student_id is null)
    into entries, unwritten
  from wanted w left join written n on (n.student_id, n.kind, n.ordinal) = (w.student_id, w.kind, w.ordinal);

  -- A statement of its own: it sees what the one before waited for.
  if unwritten is not null then
    select json_agg(json_build_object(
      'studentId', u.student_id, 'column', u.kind || '-' || u.ordinal, 'tenths', s.tenths, 'passed', s.passed,
      'exception', s.exception, 'changedBy', b.full_name, 'changedAt', s.updated_at
    )) into answer
    from jsonb_to_recordset(unwritten) as u (student_id text, kind text, ordinal smallint)
    left join edu.score s on s.school_year = place.school_year and s.class_id = place.class_id and s.term = p_term
      and s.offering_id = p_offering and s.student_id = u.student_id and s.kind = u.kind and s.ordinal = u.ordinal
    left join lateral edu.staff_names(array[s.updated_by]) b on true;
    update edu.save_request set response = answer where id = p_request;
  end if;

  if entries is not null then
    insert into edu.outbox (topic, key, payload)
      values (p_event ->> 'topic', p_event ->> 'key', p_event -> 'payload');
    -- Last: the head of the chain holds up the whole school.
    perform edu.append_journal(place.school_code, p_actor, p_request, p_reason, entries);
  end if;
  return answer;
end $$;

grant execute on function edu.mark_json, edu.save_scores to ct_app;
