-- The one file that names the CMS's tables. PL/pgSQL binds late: the tables may come (or be altered) after this ran.
-- Callers hold EXECUTE on these functions and no right on the tables themselves.

create function edu.students_of_class(p_class_id uuid)
returns table (student_id text, roll_number smallint, joined_on date, left_on date, code text, full_name text,
  date_of_birth date, gender text, ethnicity text, place_of_birth text, address text)
language plpgsql stable security definer set search_path = pg_catalog, edu as $$
begin
  return query
    select e.student_id, e.roll_number, e.joined_on, e.left_on, s.code::text, s.full_name::text, s.date_of_birth, s.gender::text,
      s.ethnicity::text, s.place_of_birth::text, s.address::text
    from edu.enrolment e join public.students s on s.document_id = e.student_id
    where e.class_id = p_class_id order by e.roll_number;
end $$;

create function edu.guardians_of_students(p_student_ids text[])
returns table (student_id text, full_name text, relationship text, phone text, email text, receives_sms boolean, receives_email boolean)
language plpgsql stable security definer set search_path = pg_catalog, edu as $$
begin
  return query
    select s.document_id::text, g.full_name::text, g.relationship::text, g.phone::text, g.email::text,
      coalesce(g.receives_sms, true), coalesce(g.receives_email, true)
    from public.students s
    join public.students_cmps c on c.entity_id = s.id and c.field = 'guardians'
    join public.components_people_guardians g on g.id = c.cmp_id
    where s.document_id = any (p_student_ids) order by s.document_id, c."order";
end $$;

-- The session and the user as the CMS would look at them, with the person of the staff, in one look. No row: there is no such
-- session of this user, or the user is gone, not active, or blocked. The ends are given as the CMS wrote them, in the
-- time zone of its own process: it is for the caller, in the same process, to compare them with its clock.
create function edu.signed_in_staff(p_session_id text, p_admin_user_id int, p_permission text)
returns table (
  session_ends timestamp, family_ends timestamp, role_codes text[], permitted boolean,
  staff_id text, school_code text, authority_code text
)
language plpgsql stable security definer set search_path = pg_catalog, edu as $$
begin
  return query
    select x.expires_at::timestamp, x.absolute_expires_at::timestamp,
      array(select r.code::text from public.admin_users_roles_lnk l join public.admin_roles r on r.id = l.role_id
        where l.user_id = u.id),
      -- Tied to a condition a permission opens nothing here: conditions are the CMS's to judge.
      exists(select from public.admin_users_roles_lnk l
        join public.admin_permissions_role_lnk k on k.role_id = l.role_id
        join public.admin_permissions p on p.id = k.permission_id
        where l.user_id = u.id and p.action = p_permission and coalesce(p.conditions, '[]') = '[]'),
      s.document_id::text, s.school_code::text, s.authority_code::text
    from public.strapi_sessions x
    join public.admin_users u on u.id = p_admin_user_id and u.is_active and u.blocked is not true
    left join public.staff_members s on s.admin_user_id = u.id
    where x.session_id = p_session_id and x.origin = 'admin' and x.user_id = p_admin_user_id::text;
end $$;

create function edu.staff_names(p_staff_ids text[]) returns table (staff_id text, full_name text)
language plpgsql stable security definer set search_path = pg_catalog, edu as $$
begin
  return query select s.document_id::text, s.full_name::text from public.staff_members s where s.document_id = any (p_staff_ids);
end $$;

-- Draft & publish keeps a draft and a published row of a school: the published one counts.
create function edu.schools_by_code(p_codes text[])
returns table (code text, slug text, name text, level text)
language plpgsql stable security definer set search_path = pg_catalog, edu as $$
begin
  return query select s.code::text, s.slug::text, s.name::text, s.level::text from public.schools s
    where s.code = any (p_codes) and s.published_at is not null;
end $$;

-- Schools that an authority manages today (the tree is dated).
create function edu.schools_of_authority(p_authority_code text, p_today date)
returns table (code text)
language plpgsql stable security definer set search_path = pg_catalog, edu as $$
begin
  return query
    select s.code::text from public.schools s
    join public.schools_cmps c on c.entity_id = s.id and c.field = 'management'
    join public.components_school_managements m on m.id = c.cmp_id
    where s.published_at is not null and m.authority_code = p_authority_code
      and m.starts_on <= p_today and (m.ends_on is null or m.ends_on >= p_today);
end $$;

-- Who heads the school, and the authorities above it on that day, the highest first (the tree is dated).
create function edu.book_cover(p_school_code text, p_on date) returns table (principal_name text, authorities text[])
language plpgsql stable security definer set search_path = pg_catalog, edu as $$
begin
  return query
    with recursive above (name, parent_code, height) as (
      select a.name::text, a.parent_code::text, 1
      from public.schools s
      join public.schools_cmps c on c.entity_id = s.id and c.field = 'management'
      join public.components_school_managements m on m.id = c.cmp_id
      join public.authorities a on a.code = m.authority_code and a.published_at is not null
      where s.code = p_school_code and s.published_at is not null
        and m.starts_on <= p_on and (m.ends_on is null or m.ends_on >= p_on)
      union all
      select a.name::text, a.parent_code::text, b.height + 1
      from above b
      join public.authorities a on a.code = b.parent_code and a.published_at is not null
      where b.height < 5
    )
    select s.principal_name::text, array(select b.name from above b order by b.height desc)
    from public.schools s where s.code = p_school_code and s.published_at is not null;
end $$;

create function edu.family_children(p_token_hash bytea)
returns table (student_id text, full_name text, school_code text, school_name text, school_slug text, class_name text, school_year text)
language plpgsql stable security definer set search_path = pg_catalog, edu as $$
begin
  return query
    select s.document_id::text, s.full_name::text, s.school_code::text, h.name::text, h.slug::text, k.name, k.school_year
    from edu.family_session f
    join edu.family_link l on l.account_id = f.account_id
    join public.students s on s.document_id = l.student_id
    left join public.schools h on h.code = s.school_code and h.published_at is not null
    left join lateral (
      select g.name, g.school_year from edu.enrolment e join edu.class_group g on g.id = e.class_id
      where e.student_id = l.student_id order by g.school_year desc, e.joined_on desc limit 1
    ) k on true
    where f.token_hash = p_token_hash and f.expires_at > now()
    order by k.school_year desc nulls last, s.full_name;
end $$;
