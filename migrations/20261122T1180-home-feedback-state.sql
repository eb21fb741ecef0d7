-- What became of a feedback: answered (its reply address is erased then), put aside; both may be true.
alter table home.feedback
  add column answered_at timestamptz,
  add column archived_at timestamptz;
create index feedback_given on home.feedback (given_at desc);
