-- A search walks lists of tokens and conversations in their indexes, which tell what is visible only where the tables were vacuumed
-- lately. By default that happens when a fifth of a table is new: the newest part, which everybody asks for first.
alter table vault.tokens set (
  autovacuum_vacuum_insert_scale_factor = 0.01,
  autovacuum_vacuum_insert_threshold = 5000,
  autovacuum_analyze_scale_factor = 0.02
);
alter table vault.conversations set (
  autovacuum_vacuum_insert_scale_factor = 0.01,
  autovacuum_vacuum_insert_threshold = 200,
  autovacuum_analyze_scale_factor = 0.02
);
