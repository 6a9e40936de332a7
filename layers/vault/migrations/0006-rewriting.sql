-- A conversation is written anew when a passage in it was missed: under a new data key, in new objects. What the old key and objects
-- were stays here until the key service has given the key up and the objects are gone; afterwards only the key's mark, by which a key
-- service that lost its own list (an older copy of its folder was put back) learns it again.
create table vault.retirements (
  tenant_id uuid not null,
  id uuid not null,
  conversation_id uuid not null,
  epoch_id text,
  enc bytea,
  ciphertext bytea,
  object_ids uuid[] not null,
  begun_at timestamptz not null,
  mark bytea,
  done_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, conversation_id) references vault.conversations (tenant_id, id),
  check ((done_at is null) = (mark is null)),
  check ((mark is null) = (enc is not null and ciphertext is not null and epoch_id is not null))
);
create index retirements_waiting on vault.retirements (tenant_id, begun_at) where done_at is null;

alter table vault.retirements enable row level security;
alter table vault.retirements force row level security;
create policy own_tenant on vault.retirements using (tenant_id = current_setting('sluis.tenant')::uuid);

-- Whoever rewrites must change exactly this, and nothing else of a conversation.
grant update (epoch_id, enc, ciphertext) on vault.wrapped_keys to sluis_erasure;
grant update (object_id, codec, size_bytes, sha256) on vault.objects to sluis_erasure;
grant update (findings) on vault.conversations to sluis_erasure;
grant insert on vault.tokens, vault.reports to sluis_erasure;
grant select, insert on vault.retirements to sluis_erasure;
grant update (epoch_id, enc, ciphertext, object_ids, mark, done_at) on vault.retirements to sluis_erasure;
