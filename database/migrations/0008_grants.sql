-- Deny by default: a function is nobody's until granted, a table has only the rights named here.
revoke all on schema edu from public;
revoke execute on all functions in schema edu from public;
-- Not `in schema edu`: a schema's defaults can add to the built-in grant, but not take from it.
alter default privileges revoke execute on functions from public;

-- public is the CMS's own.
revoke all on schema public from public;
grant usage, create on schema public to ct_cms;

grant usage on schema edu to ct_app, ct_portal, ct_cms;

-- ct_app: the gradebook's server side and the workers.
grant select on all tables in schema edu to ct_app;
-- What is not deleted: a cell is emptied, a run and a delivery end in a state, a report card and a book were given out.
grant insert, update on edu.score, edu.conduct, edu.class_group, edu.class_term, edu.run, edu.grade_book, edu.heartbeat,
  edu.report_card, edu.message, edu.delivery to ct_app;
grant insert, update, delete on edu.exemption, edu.absence, edu.enrolment, edu.offering, edu.teaching_assignment,
  edu.save_request, edu.outbox, edu.result, edu.family_link to ct_app;
revoke select on edu.family_session from ct_app;
grant execute on function edu.append_journal, edu.journal_hash, edu.open_school_year,
  edu.students_of_class, edu.guardians_of_students, edu.signed_in_staff, edu.staff_names, edu.schools_by_code,
  edu.schools_of_authority, edu.book_cover, edu.sweep_family_sessions to ct_app;

-- ct_cms: Strapi itself owns schema public and may only tell the outbox and keep families' links right.
grant insert on edu.outbox to ct_cms;
grant select, insert, delete on edu.family_link to ct_cms;
grant select (account_id), delete on edu.family_session to ct_cms;
grant select on edu.enrolment, edu.teaching_assignment, edu.class_group to ct_cms;

-- ct_portal: the doors alone.
grant select on edu.heartbeat to ct_portal;
grant execute on function edu.open_family_session, edu.close_family_session, edu.family_actor, edu.family_report_card,
  edu.family_report_cards, edu.family_messages, edu.family_children to ct_portal;
