-- A family's report card by its version: what the portal has made of a version needs no document again. Who may read is
-- decided in the same statement as before.
drop function edu.family_report_card(bytea, text, text, int);

create function edu.family_report_card(p_token_hash bytea, p_student_id text, p_school_year text, p_term int, p_known text)
returns table (account_id text, version text, document jsonb, frozen_at timestamptz)
language plpgsql stable security definer set search_path = pg_catalog, edu as $$
begin
  return query
    select v.account_id, v.version, case when v.version = p_known then null else v.document end, v.frozen_at
    from (
      select s.account_id, c.document, c.frozen_at,
        encode(c.content_hash, 'base64') || ' ' || extract(epoch from c.frozen_at) as version
      from edu.family_session s
      join edu.family_link l on l.account_id = s.account_id and l.student_id = p_student_id
      left join edu.report_card c on c.student_id = l.student_id and c.school_year = p_school_year and c.term = p_term
      where s.token_hash = p_token_hash and s.expires_at > now()
    ) v;
end $$;

grant execute on function edu.family_report_card to ct_portal;
