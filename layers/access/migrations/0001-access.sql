-- People, how they show who they are, and what a second person has to agree to. Names, logins and secrets are sealed with
-- the directory key, which is not in this database; what must be found is found by keyed hash.
create schema access;
grant usage on schema access to sluis_access;

create table access.people (
  tenant_id uuid not null,
  id uuid not null,
  state text not null check (state in ('invited', 'active', 'left')),
  roles text[] not null,
  team text,
  language text,
  sealed bytea not null,
  login_hash bytea not null,
  -- What an authenticator keeps of the person (WebAuthn user handle): random, says nothing.
  user_handle bytea not null,
  password_hash text,
  totp_sealed bytea,
  -- The newest time step whose code was used: none is taken twice (RFC 6238, section 5.2).
  totp_step bigint not null default 0,
  created_ms bigint not null,
  created_by uuid,
  enrolled_ms bigint,
  enrolled_in_set_up boolean not null default false,
  left_ms bigint,
  primary key (tenant_id, id),
  unique (tenant_id, login_hash),
  unique (tenant_id, user_handle)
);

create table access.agent_ids (
  tenant_id uuid not null,
  agent_hash bytea not null,
  person_id uuid not null,
  primary key (tenant_id, agent_hash),
  foreign key (tenant_id, person_id) references access.people
);

create table access.passkeys (
  tenant_id uuid not null,
  credential_id bytea not null,
  person_id uuid not null,
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null,
  created_ms bigint not null,
  primary key (tenant_id, credential_id),
  foreign key (tenant_id, person_id) references access.people
);

create table access.enrolments (
  tenant_id uuid not null,
  link_hash bytea not null,
  person_id uuid not null,
  issued_by uuid,
  issued_ms bigint not null,
  expires_ms bigint not null,
  used_ms bigint,
  pending_totp bytea,
  primary key (tenant_id, link_hash),
  foreign key (tenant_id, person_id) references access.people
);

create table access.sessions (
  tenant_id uuid not null,
  secret_hash bytea not null,
  id uuid not null,
  person_id uuid not null,
  -- RFC 7638 thumbprint of the device key that every request proves.
  thumbprint text not null,
  network text not null,
  method text not null,
  factors text[] not null,
  started_ms bigint not null,
  ends_ms bigint not null,
  ended_ms bigint,
  primary key (tenant_id, secret_hash),
  unique (tenant_id, id),
  foreign key (tenant_id, person_id) references access.people
);
create index sessions_person on access.sessions (tenant_id, person_id) where ended_ms is null;

create table access.tokens (
  tenant_id uuid not null,
  id uuid not null,
  -- Null until whoever asked for it has fetched it.
  secret_hash bytea,
  sealed bytea not null,
  scopes text[] not null,
  queues text[],
  networks text[] not null,
  thumbprint text,
  owner_id uuid,
  created_ms bigint not null,
  expires_ms bigint not null,
  revoked_ms bigint,
  last_used_ms bigint,
  primary key (tenant_id, id),
  unique (tenant_id, secret_hash)
);

create table access.approvals (
  tenant_id uuid not null,
  id uuid not null,
  kind text not null,
  sealed bytea not null,
  requested_by uuid not null,
  requested_ms bigint not null,
  expires_ms bigint not null,
  state text not null check (state in ('waiting', 'approved', 'refused')),
  decided_by uuid,
  decided_ms bigint,
  -- When whoever asked fetched what was approved (a link): once.
  collected_ms bigint,
  primary key (tenant_id, id),
  -- Nobody is the second person of their own request, whatever the program says.
  check (decided_by is null or state = 'refused' or decided_by <> requested_by)
);

create table access.grants (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  conversation_id uuid not null,
  purpose text not null,
  given_by uuid not null,
  given_ms bigint not null,
  expires_ms bigint not null,
  primary key (tenant_id, id),
  check (given_by <> person_id)
);
create index grants_person on access.grants (tenant_id, person_id);

-- One row, once: what set-up allows alone is over for good, even when people leave later.
create table access.set_up (
  tenant_id uuid not null,
  completed_ms bigint not null,
  primary key (tenant_id)
);

create table access.samples (
  tenant_id uuid not null,
  person_id uuid not null,
  conversation_id uuid not null,
  drawn_ms bigint not null,
  primary key (tenant_id, person_id, conversation_id)
);

create table access.openings (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  conversation_id uuid not null,
  opened_ms bigint not null,
  primary key (tenant_id, id)
);
create index openings_person on access.openings (tenant_id, person_id, opened_ms);

alter table access.people enable row level security;
alter table access.people force row level security;
create policy own_tenant on access.people using (tenant_id = current_setting('sluis.tenant')::uuid);
alter table access.agent_ids enable row level security;
alter table access.agent_ids force row level security;
create policy own_tenant on access.agent_ids using (tenant_id = current_setting('sluis.tenant')::uuid);
alter table access.passkeys enable row level security;
alter table access.passkeys force row level security;
create policy own_tenant on access.passkeys using (tenant_id = current_setting('sluis.tenant')::uuid);
alter table access.enrolments enable row level security;
alter table access.enrolments force row level security;
create policy own_tenant on access.enrolments using (tenant_id = current_setting('sluis.tenant')::uuid);
alter table access.sessions enable row level security;
alter table access.sessions force row level security;
create policy own_tenant on access.sessions using (tenant_id = current_setting('sluis.tenant')::uuid);
alter table access.tokens enable row level security;
alter table access.tokens force row level security;
create policy own_tenant on access.tokens using (tenant_id = current_setting('sluis.tenant')::uuid);
alter table access.approvals enable row level security;
alter table access.approvals force row level security;
create policy own_tenant on access.approvals using (tenant_id = current_setting('sluis.tenant')::uuid);
alter table access.grants enable row level security;
alter table access.grants force row level security;
create policy own_tenant on access.grants using (tenant_id = current_setting('sluis.tenant')::uuid);
alter table access.set_up enable row level security;
alter table access.set_up force row level security;
create policy own_tenant on access.set_up using (tenant_id = current_setting('sluis.tenant')::uuid);
alter table access.samples enable row level security;
alter table access.samples force row level security;
create policy own_tenant on access.samples using (tenant_id = current_setting('sluis.tenant')::uuid);
alter table access.openings enable row level security;
alter table access.openings force row level security;
create policy own_tenant on access.openings using (tenant_id = current_setting('sluis.tenant')::uuid);

grant select, insert, update on access.people, access.passkeys, access.enrolments, access.sessions, access.tokens,
  access.approvals to sluis_access;
grant select, insert, delete on access.agent_ids, access.samples to sluis_access;
grant select, insert on access.grants, access.openings, access.set_up to sluis_access;
