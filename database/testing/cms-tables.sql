-- Stand-ins for the tables that Strapi makes, with its column names: what 0007 reads, and no more.
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

create table admin_users (id serial primary key, document_id varchar(255), is_active boolean, blocked boolean);
create table admin_roles (id serial primary key, document_id varchar(255), code varchar(255));
create table admin_users_roles_lnk (id serial primary key, user_id int references admin_users on delete cascade, role_id int references admin_roles);
create table admin_permissions (id serial primary key, document_id varchar(255), action varchar(255), conditions jsonb);
create table admin_permissions_role_lnk (id serial primary key, permission_id int references admin_permissions, role_id int references admin_roles);
create table strapi_sessions (
  id serial primary key, document_id varchar(255), user_id varchar(255), session_id varchar(255), origin varchar(255),
  expires_at timestamp(6), absolute_expires_at timestamp(6), status varchar(255)
);
