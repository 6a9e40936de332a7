-- Few conversations belong to a case, and whoever works on cases lists nothing else.
create index conversations_with_case on vault.conversations (tenant_id, started_at desc, id desc) where case_token is not null;
