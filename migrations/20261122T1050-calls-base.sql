create schema calls;
grant usage on schema calls to zusammendenken_app;

-- A call is data. `content` is what is frozen at publication (texts by language, who may apply, form, criteria,
-- rules, documents); see domain/call-content.ts for its shape.
create table calls.call (
  id uuid primary key,
  slug text not null unique,
  programme_id uuid not null references programmes.programme,
  file_number text not null,
  stage text not null check (stage in ('draft', 'with-ministry', 'published', 'cancelled')),
  opens_at timestamptz not null,
  -- Exclusive: what arrives before this instant counts.
  closes_at timestamptz not null check (closes_at > opens_at),
  content jsonb not null,
  -- Number of the published version; 0 before publication.
  version integer not null default 0,
  revision integer not null default 1,
  -- What the next amendment would make of content, opens_at and closes_at; null when none is being prepared.
  amendment jsonb,
  published_at timestamptz,
  cancelled_at timestamptz,
  -- By language.
  cancel_reason jsonb,
  created_at timestamptz not null default platform.now()
);
create index call_public on calls.call (closes_at) where stage = 'published';

create table calls.call_version (
  call_id uuid not null references calls.call,
  version integer not null,
  content jsonb not null,
  opens_at timestamptz not null,
  closes_at timestamptz not null,
  hash bytea not null,
  -- What an amendment changes, by language; empty for the first version.
  note jsonb not null default '{}',
  published_at timestamptz not null default platform.now(),
  primary key (call_id, version)
);

create table calls.question (
  key text not null,
  version integer not null,
  content jsonb not null,
  created_at timestamptz not null default platform.now(),
  primary key (key, version)
);

-- Questions about a call and their answers, published to all alike (equal information).
create table calls.enquiry (
  id uuid primary key,
  call_id uuid not null references calls.call,
  language text not null,
  -- 'online' or how the question reached the agency.
  channel text not null default 'online' check (channel in ('online', 'post', 'mail', 'phone')),
  question text not null,
  asked_at timestamptz not null default platform.now(),
  -- Where the answer goes besides the page; erased after the answer.
  reply_to text,
  answer jsonb,
  published_question jsonb,
  answered_at timestamptz,
  answered_by uuid
);
create index enquiry_call on calls.enquiry (call_id, asked_at);

-- Steps that need the ministry: publication, decision, notices (people.md P7).
create table calls.ministry_step (
  call_id uuid not null references calls.call,
  step text not null check (step in ('publication', 'decision', 'notices')),
  asked_at timestamptz not null default platform.now(),
  asked_by uuid,
  answered_at timestamptz,
  answered_by uuid,
  agreed boolean,
  note text not null default '',
  embargo_until timestamptz,
  primary key (call_id, step, asked_at)
);

create table calls.panel_member (
  call_id uuid not null references calls.call,
  person_id uuid not null references accounts.person on delete cascade,
  chair boolean not null default false,
  votes boolean not null default true,
  added_at timestamptz not null default platform.now(),
  primary key (call_id, person_id)
);

create table calls.interest (
  id uuid primary key,
  handle text not null unique,
  call_id uuid not null references calls.call,
  -- The published version the interest was begun with; moved on by an amendment only when the applicant takes it over.
  call_version integer not null,
  organisation_id uuid references organisations.organisation,
  place_id uuid references organisations.place,
  state text not null check (state in ('draft', 'submitted', 'returned', 'late', 'formally-ok', 'formally-rejected',
    'in-review', 'shortlisted', 'selected', 'reserve', 'not-selected', 'accepted', 'declined', 'contracted', 'withdrawn')),
  language text not null default 'de',
  -- Number a person can say on the phone; given with the first submission.
  number text unique,
  -- 'online' or how it came in on paper.
  channel text not null default 'online' check (channel in ('online', 'post', 'mail', 'phone')),
  size_class text,
  reserve_rank integer,
  cure_until timestamptz,
  answer_until timestamptz,
  -- When it came in on paper, by mail or phone, as staff entered it; decides about the deadline instead of the arrival.
  received_at timestamptz,
  -- Reopened after handing in: what was handed in counts until something newer arrives in time.
  earlier_counts boolean not null default false,
  started_at timestamptz not null default platform.now(),
  submitted_at timestamptz,
  changed_at timestamptz not null default platform.now()
);
create index interest_call on calls.interest (call_id, state);
create index interest_organisation on calls.interest (organisation_id);
create unique index interest_once on calls.interest (call_id, organisation_id)
  where organisation_id is not null and state not in ('draft', 'withdrawn', 'late');

create table calls.interest_editor (
  interest_id uuid not null references calls.interest on delete cascade,
  person_id uuid not null references accounts.person on delete cascade,
  owner boolean not null default false,
  added_at timestamptz not null default platform.now(),
  primary key (interest_id, person_id)
);
create index interest_editor_person on calls.interest_editor (person_id);

-- One row per answered question, each with its own revision, so that two editors of different questions never meet.
create table calls.answer (
  interest_id uuid not null references calls.interest on delete cascade,
  question text not null,
  value jsonb not null,
  revision integer not null default 1,
  changed_at timestamptz not null default platform.now(),
  changed_by uuid,
  primary key (interest_id, question)
);

-- Earlier revisions of an answer: what two editors merge from, and proof that nothing typed is lost.
create table calls.answer_past (
  interest_id uuid not null references calls.interest on delete cascade,
  question text not null,
  revision integer not null,
  value jsonb not null,
  primary key (interest_id, question, revision)
);

-- A mailed link that makes a further editor, once, by a button.
create table calls.editor_invitation (
  id uuid primary key,
  interest_id uuid not null references calls.interest on delete cascade,
  email text not null,
  token_digest bytea not null unique,
  invited_at timestamptz not null default platform.now(),
  used_at timestamptz
);
create index editor_invitation_interest on calls.editor_invitation (interest_id);

-- Numbers of interests; a number says nothing about how many there are (see domain/receipt-number.ts).
create sequence calls.interest_number;

-- What was handed in, with the questions as they were asked. Never changed.
create table calls.submission (
  id uuid primary key,
  interest_id uuid not null references calls.interest on delete cascade,
  attempt integer not null,
  arrived_at timestamptz not null,
  receipt text not null unique,
  content jsonb not null,
  content_hash bytea not null,
  channel text not null,
  entered_by uuid,
  unique (interest_id, attempt)
);

create table calls.interest_file (
  id uuid primary key,
  interest_id uuid not null references calls.interest on delete cascade,
  question text not null,
  name text not null,
  owner text not null,
  address text not null,
  digest bytea not null,
  bytes integer not null,
  media_type text not null,
  added_at timestamptz not null default platform.now()
);

-- Partner organisations read the whole and confirm, also with a reservation; they may withdraw.
create table calls.partner (
  id uuid primary key,
  interest_id uuid not null references calls.interest on delete cascade,
  kind text not null,
  name text not null,
  email text not null default '',
  phone text not null default '',
  language text not null default 'de',
  organisation_id uuid references organisations.organisation,
  token_digest bytea not null unique,
  state text not null default 'invited' check (state in ('invited', 'confirmed', 'reserved', 'declined', 'withdrawn')),
  allowance text not null default '',
  reservation text not null default '',
  signer text not null default '',
  -- 'link' or how the answer came on paper or by phone.
  channel text not null default 'link',
  recorded_by uuid,
  seen_hash bytea,
  invited_at timestamptz not null default platform.now(),
  answered_at timestamptz
);
create index partner_interest on calls.partner (interest_id);

-- The head's sign-off of exactly this content, by link or on paper.
create table calls.sign_off (
  id uuid primary key,
  interest_id uuid not null references calls.interest on delete cascade,
  method text not null check (method in ('link', 'paper')),
  name text not null,
  function_title text not null,
  email text not null default '',
  token_digest bytea unique,
  state text not null default 'asked' check (state in ('asked', 'given', 'refused', 'outdated')),
  note text not null default '',
  content_hash bytea,
  file_id uuid references calls.interest_file,
  signed_on date,
  recorded_by uuid,
  asked_at timestamptz not null default platform.now(),
  answered_at timestamptz
);
create index sign_off_interest on calls.sign_off (interest_id, asked_at desc);

create table calls.late_request (
  interest_id uuid primary key references calls.interest on delete cascade,
  reason text not null,
  requested_at timestamptz not null default platform.now(),
  first_by uuid,
  first_grants boolean,
  first_reason text,
  first_at timestamptz,
  second_by uuid,
  second_grants boolean,
  second_reason text,
  second_at timestamptz
);

create table calls.formal_check (
  interest_id uuid primary key references calls.interest on delete cascade,
  items jsonb not null,
  outcome text not null check (outcome in ('ok', 'cure', 'rejected')),
  reason text not null default '',
  checked_at timestamptz not null default platform.now(),
  checked_by uuid
);

create table calls.conflict (
  interest_id uuid not null references calls.interest on delete cascade,
  person_id uuid not null references accounts.person on delete cascade,
  declared text not null check (declared in ('none', 'excluded', 'concern', 'unknown')),
  note text not null default '',
  declared_at timestamptz not null default platform.now(),
  -- The chair's decision: whether the person is out.
  out boolean,
  decision_reason text not null default '',
  decided_by uuid,
  decided_at timestamptz,
  primary key (interest_id, person_id)
);

create table calls.review (
  interest_id uuid not null references calls.interest on delete cascade,
  person_id uuid not null references accounts.person on delete cascade,
  -- 'assigned' -> 'saved' -> 'submitted'; 'abstained' leaves the averages.
  state text not null default 'assigned' check (state in ('assigned', 'saved', 'submitted', 'abstained')),
  third boolean not null default false,
  -- {criterion: {"points": 0..4, "comment": "..."}}
  scores jsonb not null default '{}',
  remark text not null default '',
  revision integer not null default 0,
  assigned_at timestamptz not null default platform.now(),
  submitted_at timestamptz,
  primary key (interest_id, person_id)
);

create table calls.decision (
  id uuid primary key,
  call_id uuid not null references calls.call,
  state text not null check (state in ('draft', 'for-signature', 'signed', 'released', 'discarded')),
  -- Interest ids in order.
  selected jsonb not null default '[]',
  reserve jsonb not null default '[]',
  present jsonb not null default '[]',
  number_reason text not null default '',
  order_reason text not null default '',
  budget_checked boolean not null default false,
  budget_note text not null default '',
  reserve_valid_until timestamptz,
  answer_until timestamptz,
  content_hash bytea,
  revision integer not null default 1,
  met_at timestamptz,
  -- What else was said, for the minutes.
  note text not null default '',
  -- Ranking and criteria means as they stood when it was put up for signature; part of what is signed.
  standings jsonb not null default '[]',
  created_at timestamptz not null default platform.now(),
  created_by uuid,
  presented_at timestamptz,
  presented_by uuid,
  released_at timestamptz,
  released_by uuid
);
create unique index decision_current on calls.decision (call_id) where state <> 'discarded';

create table calls.decision_signature (
  decision_id uuid not null references calls.decision,
  person_id uuid not null references accounts.person,
  content_hash bytea not null,
  signed_at timestamptz not null default platform.now(),
  -- 'paper': the signed sheet lies with the agency, entered by staff.
  method text not null default 'sign-in' check (method in ('sign-in', 'paper')),
  entered_by uuid,
  primary key (decision_id, person_id, content_hash)
);

create table calls.notice (
  interest_id uuid primary key references calls.interest on delete cascade,
  decision_id uuid not null references calls.decision,
  outcome text not null check (outcome in ('selected', 'reserve', 'not-selected')),
  -- {criterion: text for the municipality}
  feedback jsonb not null default '{}',
  contact text not null default '',
  -- At the cut, and too close to others for a clear order.
  close_at_cut boolean not null default false,
  revision integer not null default 1,
  -- Somebody of the staff has read the text for the municipality.
  prepared_at timestamptz,
  prepared_by uuid,
  released_at timestamptz
);

-- Every place that was offered and what came of it: with the decision, or from the reserve list.
create table calls.offer (
  id uuid primary key,
  interest_id uuid not null references calls.interest on delete cascade,
  origin text not null check (origin in ('decision', 'reserve')),
  reserve_rank integer,
  offered_at timestamptz not null default platform.now(),
  answer_until timestamptz not null,
  response text check (response in ('accepted', 'declined', 'expired', 'dropped-out', 'withdrawn')),
  -- When it had been accepted before the municipality dropped out.
  accepted_at timestamptz,
  reason text not null default '',
  channel text not null default 'online' check (channel in ('online', 'post', 'mail', 'phone')),
  responded_at timestamptz,
  recorded_by uuid
);
create unique index offer_open on calls.offer (interest_id) where response is null;
create index offer_due on calls.offer (answer_until) where response is null;

-- Letters that time itself sends, each once.
create table calls.reminder (
  interest_id uuid not null references calls.interest on delete cascade,
  kind text not null,
  sent_at timestamptz not null default platform.now(),
  primary key (interest_id, kind)
);

grant select, insert, update, delete on all tables in schema calls to zusammendenken_app;
grant usage on sequence calls.interest_number to zusammendenken_app;
revoke update, delete on calls.submission, calls.call_version, calls.question, calls.decision_signature from zusammendenken_app;
