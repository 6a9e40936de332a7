-- What the vault knows of a conversation in the clear: nothing of what was said, nothing of the customer. Words, names, numbers
-- and references are sealed in objects; what is searched for are keyed hashes.
create schema vault;
grant usage on schema vault to sluis_intake, sluis_playback, sluis_erasure;

create table vault.conversations (
  tenant_id uuid not null,
  id uuid not null,
  schema smallint not null default 1,
  started_at timestamptz not null,
  zone text not null,
  country text not null,
  queue text not null,
  class text not null,
  team text,
  agent_id uuid,
  -- Keyed hash of the case, and when the case is over: need to know can be decided without knowing the case.
  case_token bytea,
  case_ends_at timestamptz,
  purpose text not null,
  consent text not null,
  language text not null,
  duration_ms bigint not null,
  has_audio boolean not null,
  findings jsonb not null,
  received_at timestamptz not null,
  primary key (tenant_id, id)
);
create index conversations_time on vault.conversations (tenant_id, started_at desc, id desc);
create index conversations_queue on vault.conversations (tenant_id, queue, started_at desc, id desc);
create index conversations_team on vault.conversations (tenant_id, team, started_at desc, id desc);
create index conversations_agent on vault.conversations (tenant_id, agent_id, started_at desc, id desc);

-- A table of its own: without it the objects are noise.
create table vault.wrapped_keys (
  tenant_id uuid not null,
  conversation_id uuid not null,
  epoch_id text not null,
  enc bytea not null,
  ciphertext bytea not null,
  primary key (tenant_id, conversation_id),
  foreign key (tenant_id, conversation_id) references vault.conversations (tenant_id, id)
);

create table vault.objects (
  tenant_id uuid not null,
  conversation_id uuid not null,
  part text not null,
  object_id uuid not null,
  codec text not null,
  -- Of the sealed bytes.
  size_bytes bigint not null,
  sha256 bytea not null,
  primary key (tenant_id, conversation_id, part),
  unique (tenant_id, object_id),
  foreign key (tenant_id, conversation_id) references vault.conversations (tenant_id, id)
);

-- 64 bits of a keyed hash of a word, name, customer or case. Clustered by what is asked for: one token, newest first.
create table vault.tokens (
  tenant_id uuid not null,
  token bigint not null,
  started_at timestamptz not null,
  conversation_id uuid not null,
  primary key (tenant_id, token, started_at, conversation_id),
  foreign key (tenant_id, conversation_id) references vault.conversations (tenant_id, id)
);

-- First answers, by sender and the sender's own key (hashed: it may be anything).
create table vault.answers (
  tenant_id uuid not null,
  client_id text not null,
  key_hash bytea not null,
  digest bytea not null,
  -- As it was given, to the letter.
  answer json not null,
  answered_at timestamptz not null,
  primary key (tenant_id, client_id, key_hash)
);

-- What a listener said of a redaction: where, never what.
create table vault.reports (
  tenant_id uuid not null,
  id uuid not null,
  conversation_id uuid not null,
  kind text not null check (kind in ('wrong', 'missed')),
  turn integer not null,
  start_at integer not null,
  end_at integer not null,
  type text,
  person_id uuid not null,
  reported_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, conversation_id) references vault.conversations (tenant_id, id)
);

do $$
declare name text;
begin
  foreach name in array array['conversations', 'wrapped_keys', 'objects', 'tokens', 'answers', 'reports'] loop
    execute format('alter table vault.%I enable row level security', name);
    execute format('alter table vault.%I force row level security', name);
    execute format(
      'create policy own_tenant on vault.%I using (tenant_id = current_setting(''sluis.tenant'')::uuid)', name);
  end loop;
end $$;

grant insert on vault.conversations, vault.wrapped_keys, vault.objects, vault.tokens, vault.answers to sluis_intake;
grant select on vault.answers to sluis_intake;
grant select on vault.conversations, vault.wrapped_keys, vault.objects, vault.tokens, vault.reports to sluis_playback;
grant insert on vault.reports to sluis_playback;
grant select, delete on all tables in schema vault to sluis_erasure;
