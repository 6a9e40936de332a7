-- What cannot become a leaf must not wait for its place: it would stop everything that waits behind it. The sequencer
-- checks as well; this holds for whoever writes with the role of another layer.
alter table watch.outbox
  add constraint outbox_texts check (
    type ~ '^[a-z-]{1,40}\.[a-z-]{1,40}$'
    and actor ~ '^[A-Za-z0-9_-]{1,64}$'
    and subject ~ '^[A-Za-z0-9_-]{0,64}$'
    and purpose ~ '^[A-Za-z0-9._:-]{0,64}$'
    and policy ~ '^[A-Za-z0-9._:-]{0,64}$'
    and object ~ '^[A-Za-z0-9_-]{0,64}$'
    and commitment ~ '^[A-Za-z0-9_-]{0,64}$'
  ),
  add constraint outbox_times check (occurred_ms between 0 and 9007199254740991),
  add constraint outbox_sizes check (octet_length(salt) <= 64 and octet_length(detail) <= 16384);
