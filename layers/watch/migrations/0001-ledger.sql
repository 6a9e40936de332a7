-- The ledger's rows. A leaf names nobody; what it commits to is sealed. Nothing is ever updated, and only the outbox is
-- deleted from, by the sequencer, in the transaction that puts the entry in its place.
create schema watch;
grant usage on schema watch to sluis_intake, sluis_playback, sluis_ledger, sluis_erasure, sluis_access;

create table watch.outbox (
  tenant_id uuid not null,
  id uuid not null,
  position bigint generated always as identity,
  occurred_ms bigint not null,
  type text not null,
  actor text not null,
  subject text not null,
  purpose text not null,
  object text not null,
  policy text not null,
  commitment text not null,
  salt bytea not null,
  detail bytea not null,
  primary key (tenant_id, id)
);
create index outbox_order on watch.outbox (tenant_id, position);

create table watch.entries (
  tenant_id uuid not null,
  sequence bigint not null,
  leaf bytea not null,
  at_ms bigint not null,
  type text not null,
  actor text not null,
  subject text not null,
  salt bytea not null,
  detail bytea not null,
  -- The outbox row it came from: sequenced once, whatever happens in between.
  source uuid not null,
  primary key (tenant_id, sequence),
  unique (tenant_id, source)
);
create index entries_type on watch.entries (tenant_id, type, sequence);
create index entries_actor on watch.entries (tenant_id, actor, sequence);
create index entries_subject on watch.entries (tenant_id, subject, sequence);

alter table watch.outbox enable row level security;
alter table watch.outbox force row level security;
create policy own_tenant on watch.outbox using (tenant_id = current_setting('sluis.tenant')::uuid);
alter table watch.entries enable row level security;
alter table watch.entries force row level security;
create policy own_tenant on watch.entries using (tenant_id = current_setting('sluis.tenant')::uuid);

grant insert on watch.outbox to sluis_intake, sluis_playback, sluis_ledger, sluis_erasure, sluis_access;
grant select, delete on watch.outbox to sluis_ledger;
grant select, insert on watch.entries to sluis_ledger;
