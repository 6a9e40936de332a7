-- Objects of all tenants lie in one store. Whether one of them may be swept away is asked across tenants, or sweeping for one
-- would remove what the others keep; the answer is nothing but random names that the asker brought along.
create unique index objects_object on vault.objects (object_id);
alter table vault.objects drop constraint objects_tenant_id_object_id_key;

create policy in_use_anywhere on vault.objects for select to sluis_owner using (true);

create function vault.objects_in_use(ids uuid[]) returns setof uuid
  language sql stable security definer set search_path = ''
  as $$ select object_id from vault.objects where object_id = any (ids) $$;

revoke execute on function vault.objects_in_use(uuid[]) from public;
grant execute on function vault.objects_in_use(uuid[]) to sluis_playback;
