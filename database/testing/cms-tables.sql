-- Stand-ins for the tables that Strapi makes, with its column names: what 0007 and 0010 read, and no more.
create table students (
  id serial primary key, document_id varchar(255), code varchar(255), sector_code varchar(255), full_name varchar(255),
  date_of_birth date, gender varchar(255), ethnicity varchar(255), place_of_birth varchar(255), address varchar(255),
  school_code varchar(255), created_at timestamp(6), updated_at timestamp(6), published_at timestamp(6), locale varchar(255)
);
create index students_document on students (document_id);
create table components_people_guardians (
  id serial primary key, full_name varchar(255), relationship varchar(255), phone varchar(255), email varchar(255),
  receives_sms boolean, receives_email boolean
);
create table students_cmps (
  id serial primary key, entity_id int references students on delete cascade, cmp_id int, component_type varchar(255),
  field varchar(255), "order" double precision
);
create index students_cmps_entity on students_cmps (entity_id);

create table staff_members (
  id serial primary key, document_id varchar(255), full_name varchar(255), school_code varchar(255), authority_code varchar(255),
  email varchar(255), phone varchar(255), position varchar(255), admin_user_id int unique,
  created_at timestamp(6), updated_at timestamp(6), published_at timestamp(6), locale varchar(255)
);

create table schools (
  id serial primary key, document_id varchar(255), code varchar(255), slug varchar(255), name varchar(255), level varchar(255),
  principal_name varchar(255),
  created_at timestamp(6), updated_at timestamp(6), published_at timestamp(6), locale varchar(255)
);
create table authorities (
  id serial primary key, document_id varchar(255), code varchar(255), name varchar(255), parent_code varchar(255),
  created_at timestamp(6), updated_at timestamp(6), published_at timestamp(6), locale varchar(255)
);
create table components_school_managements (
  id serial primary key, authority_code varchar(255), starts_on date, ends_on date
);
create table schools_cmps (
  id serial primary key, entity_id int references schools on delete cascade, cmp_id int, component_type varchar(255),
  field varchar(255), "order" double precision
);

-- The sites' public content, with drafts beside published rows.
alter table schools add address varchar(255), add phone varchar(255), add email varchar(255), add introduction jsonb;
alter table authorities add slug varchar(255), add address varchar(255), add introduction jsonb;
create table articles (
  id serial primary key, document_id varchar(255), title varchar(255), slug varchar(255), summary text, body jsonb, tables jsonb,
  category varchar(255), category_slug varchar(255), published_on timestamp(6), pinned boolean, shared_to_all boolean, former_slugs jsonb,
  site_code varchar(255),
  created_at timestamp(6), updated_at timestamp(6), published_at timestamp(6), locale varchar(255)
);
create index articles_document on articles (document_id, locale, published_at);
create table pages (
  id serial primary key, document_id varchar(255), title varchar(255), slug varchar(255), body jsonb, tables jsonb, former_slugs jsonb, "order" int,
  site_code varchar(255),
  created_at timestamp(6), updated_at timestamp(6), published_at timestamp(6), locale varchar(255)
);
create table official_documents (
  id serial primary key, document_id varchar(255), number varchar(255), title varchar(255), issued_on date,
  issuer varchar(255), signer varchar(255), kind varchar(255), abstract text, site_code varchar(255),
  created_at timestamp(6), updated_at timestamp(6), published_at timestamp(6), locale varchar(255)
);
create table events (
  id serial primary key, document_id varchar(255), title varchar(255), starts_at timestamp(6), ends_at timestamp(6),
  place varchar(255), description text, site_code varchar(255),
  created_at timestamp(6), updated_at timestamp(6), published_at timestamp(6), locale varchar(255)
);
create table disclosures (
  id serial primary key, document_id varchar(255), title varchar(255), school_year varchar(255), circular varchar(255),
  part varchar(255), posted_on date, due_on date, body jsonb, tables jsonb, site_code varchar(255),
  created_at timestamp(6), updated_at timestamp(6), published_at timestamp(6), locale varchar(255)
);
create table admission_notices (
  id serial primary key, document_id varchar(255), title varchar(255), slug varchar(255), school_year varchar(255),
  grade_label varchar(255), quota int, opens_on date, closes_on date, place varchar(255), papers jsonb, body jsonb, tables jsonb,
  site_code varchar(255),
  created_at timestamp(6), updated_at timestamp(6), published_at timestamp(6), locale varchar(255)
);
create table timetables (
  id serial primary key, document_id varchar(255), title varchar(255), applies_from date, body jsonb, tables jsonb, site_code varchar(255),
  created_at timestamp(6), updated_at timestamp(6), published_at timestamp(6), locale varchar(255)
);
create table menu_weeks (
  id serial primary key, document_id varchar(255), week_of date, note text, site_code varchar(255),
  created_at timestamp(6), updated_at timestamp(6), published_at timestamp(6), locale varchar(255)
);
create table directory_entries (
  id serial primary key, document_id varchar(255), full_name varchar(255), position varchar(255), unit varchar(255),
  phone varchar(255), email varchar(255), "order" int, site_code varchar(255),
  created_at timestamp(6), updated_at timestamp(6), published_at timestamp(6), locale varchar(255)
);
create table questions (
  id serial primary key, document_id varchar(255), question text, answer jsonb, asked_on date, topic varchar(255),
  asker_name varchar(255), asker_contact varchar(255), site_code varchar(255),
  created_at timestamp(6), updated_at timestamp(6), published_at timestamp(6), locale varchar(255)
);
create table components_school_menu_days (
  id serial primary key, day varchar(255), breakfast varchar(255), lunch varchar(255), snack varchar(255)
);
create table menu_weeks_cmps (
  id serial primary key, entity_id int references menu_weeks on delete cascade, cmp_id int, component_type varchar(255),
  field varchar(255), "order" double precision
);
create table honours (
  id serial primary key, document_id varchar(255), title varchar(255), school_year varchar(255), summary text, site_code varchar(255),
  created_at timestamp(6), updated_at timestamp(6), published_at timestamp(6), locale varchar(255)
);
create table components_school_honour_lines (id serial primary key, label varchar(255), count int);
create table honours_cmps (
  id serial primary key, entity_id int references honours on delete cascade, cmp_id int, component_type varchar(255),
  field varchar(255), "order" double precision
);
create table files (id serial primary key, document_id varchar(255), name varchar(255), alternative_text text, caption text);
create table files_related_mph (
  id serial primary key, file_id int references files on delete cascade, related_id int, related_type varchar(255),
  field varchar(255), "order" double precision
);
create table site_settings (
  id serial primary key, document_id varchar(255), consent_to_share boolean, english_introduction jsonb, english_contact text,
  site_code varchar(255),
  created_at timestamp(6), updated_at timestamp(6), published_at timestamp(6), locale varchar(255)
);
create table admin_users (id serial primary key, document_id varchar(255), is_active boolean, blocked boolean);
create table admin_roles (id serial primary key, document_id varchar(255), code varchar(255));
create table admin_users_roles_lnk (id serial primary key, user_id int references admin_users on delete cascade, role_id int references admin_roles);
create table admin_permissions (id serial primary key, document_id varchar(255), action varchar(255), conditions jsonb);
create table admin_permissions_role_lnk (id serial primary key, permission_id int references admin_permissions, role_id int references admin_roles);
create table strapi_sessions (
  id serial primary key, document_id varchar(255), user_id varchar(255), session_id varchar(255), origin varchar(255),
  expires_at timestamp(6), absolute_expires_at timestamp(6), status varchar(255)
);
