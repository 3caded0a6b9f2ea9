-- Articles that were brought over from an older site: by the number the source gives them, so that a second import changes nothing.
create table edu.content_import (
  site_code text not null,
  -- The source's own name of the article: guid of a WordPress export or of a feed.
  guid text not null check (length(guid) <= 500),
  document_id text not null,
  at timestamptz not null default now(),
  primary key (site_code, guid)
);
grant select, insert, delete on edu.content_import to ct_cms;
