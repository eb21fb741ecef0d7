-- Anchors that can be checked later: each lists the heads that changed since the one before, and its hash holds the list.
-- Older ones have no number; of them only their own chain can be checked.
alter table platform.audit_anchor add column number integer, add column changed integer;
-- small: one row an hour
create unique index audit_anchor_number on platform.audit_anchor (number);

create table platform.audit_anchored (
  number integer not null,
  kind text not null,
  id uuid not null,
  length integer not null,
  hash bytea not null,
  primary key (number, kind, id)
);
create index audit_anchored_head on platform.audit_anchored (kind, id, number desc);
grant select, insert on platform.audit_anchored to zusammendenken_app;
