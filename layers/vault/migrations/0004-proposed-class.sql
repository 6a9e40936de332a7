-- That the words of a conversation ask for a stricter class than its queue has. Why is sealed with the transcript: here it would be
-- a list of who is ill.
alter table vault.conversations add column proposed_class text check (proposed_class in ('special'));
