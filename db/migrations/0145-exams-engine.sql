-- The exam engine. A record of type exam may have an online side; everything below hangs on that record.

-- What an exam on paper has no need of. `setting` is read and written whole (engine/setting.ts).
create table exam_setting (
  organ_id uuid not null,
  exam_id uuid not null,
  setting jsonb not null,
  set_at timestamptz not null,
  set_by_name text not null,
  -- Papers and roster frozen.
  arranged_at timestamptz,
  arranged_by_name text,
  questions integer,
  total_tenths integer,
  -- Results made known.
  released_at timestamptz,
  released_by_name text,
  -- One more with every struck question and corrected key: sittings marked under an older one are marked again.
  key_version integer not null default 0,
  constraint exam_setting_pkey primary key (organ_id, exam_id),
  constraint exam_setting_record_fkey foreign key (organ_id, exam_id) references record (organ_id, id)
);

-- A prepared paper with its keys; a sitting draws one by lot.
create table exam_form (
  organ_id uuid not null,
  exam_id uuid not null,
  form integer not null,
  seed text not null,
  paper jsonb not null,
  constraint exam_form_pkey primary key (organ_id, exam_id, form),
  constraint exam_form_setting_fkey foreign key (organ_id, exam_id) references exam_setting (organ_id, exam_id)
);

-- The roster: name, section and post as they were when it was made.
create table exam_candidate (
  organ_id uuid not null,
  exam_id uuid not null,
  person_id uuid not null,
  place integer not null,
  name text not null,
  section_id uuid,
  section_name text,
  post text,
  exempt_reason text,
  exempt_evidence uuid,
  exempt_at timestamptz,
  exempt_by_name text,
  extra_minutes integer not null default 0,
  extra_reason text,
  more_attempts integer not null default 0,
  make_up_opens_at timestamptz,
  make_up_closes_at timestamptz,
  make_up_reason text,
  constraint exam_candidate_pkey primary key (organ_id, exam_id, person_id),
  constraint exam_candidate_setting_fkey foreign key (organ_id, exam_id) references exam_setting (organ_id, exam_id),
  constraint exam_candidate_exempt_with_reason check ((exempt_at is null) = (exempt_reason is null)),
  constraint exam_candidate_make_up_whole check ((make_up_opens_at is null) = (make_up_closes_at is null))
);
create index exam_candidate_of_person on exam_candidate (organ_id, person_id, exam_id);

-- One attempt of one person: who, when, and what came of it.
create table exam_sitting (
  organ_id uuid not null,
  id uuid not null,
  exam_id uuid not null,
  person_id uuid not null,
  attempt integer not null,
  state text not null,
  started_at timestamptz not null,
  ends_at timestamptz not null,
  handed_in_at timestamptz,
  handed_in_by text,
  -- Points in tenths; null until all is marked.
  tenths integer,
  key_version integer,
  voided_at timestamptz,
  voided_by_name text,
  void_reason text,
  constraint exam_sitting_pkey primary key (organ_id, id),
  constraint exam_sitting_candidate_fkey foreign key (organ_id, exam_id, person_id)
    references exam_candidate (organ_id, exam_id, person_id),
  constraint exam_sitting_attempt_key unique (organ_id, exam_id, person_id, attempt),
  constraint exam_sitting_state_known check (state in ('writing', 'handed-in', 'voided')),
  constraint exam_sitting_handed_in_whole check ((handed_in_at is null) = (handed_in_by is null)),
  constraint exam_sitting_voided_with_reason check ((state = 'voided') = (void_reason is not null))
);
-- One active sitting per person, whatever happens at the same time.
create unique index exam_sitting_one_active on exam_sitting (organ_id, exam_id, person_id) where state = 'writing';
create index exam_sitting_under_way on exam_sitting (organ_id, ends_at) where state = 'writing';
create index exam_sitting_unmarked on exam_sitting (organ_id, exam_id) where state = 'handed-in' and tenths is null;

-- The sheet of a sitting: pen, clock and answers, one row that every answer changes and nothing else.
create table exam_sheet (
  organ_id uuid not null,
  sitting_id uuid not null,
  -- The tab that holds the pen; null once handed in or voided, so that no packet fits any more.
  device text,
  take_overs integer not null default 0,
  -- Packets are taken until here: the end of the sitting and its grace.
  until_at timestamptz not null,
  seen_at timestamptz not null,
  seq integer not null default 0,
  -- By place of the question in its form: [answer in the bank's order, seq, when in ms].
  answers jsonb not null default '{}',
  -- Every change in turn, '3=1,2@75;': question, answer (~ for words), seconds since the start; '!90@165;' silence of 90 s.
  trail text not null default '',
  constraint exam_sheet_pkey primary key (organ_id, sitting_id),
  constraint exam_sheet_sitting_fkey foreign key (organ_id, sitting_id) references exam_sitting (organ_id, id)
) with (fillfactor = 40);

-- Append only. What happens to a sitting stands here and not in the organ's chain of acts, where everybody would wait
-- for everybody; the steps of an exam are acts (docs/decisions).
create table exam_event (
  organ_id uuid not null,
  id uuid not null,
  exam_id uuid not null,
  person_id uuid,
  sitting_id uuid,
  at timestamptz not null,
  event text not null,
  by_name text not null,
  note text,
  constraint exam_event_pkey primary key (organ_id, id)
);
create index exam_event_of_exam on exam_event (organ_id, exam_id, id);

-- Points a person gave for a short answer.
create table exam_mark (
  organ_id uuid not null,
  sitting_id uuid not null,
  question_id uuid not null,
  marker_id text not null,
  marker_name text not null,
  tenths integer not null,
  note text,
  marked_at timestamptz not null,
  constraint exam_mark_pkey primary key (organ_id, sitting_id, question_id, marker_id),
  constraint exam_mark_sitting_fkey foreign key (organ_id, sitting_id) references exam_sitting (organ_id, id)
);

-- Marking again after a question was struck or its key corrected. Nothing is changed until all is counted.
create table exam_re_marking (
  organ_id uuid not null,
  id uuid not null,
  exam_id uuid not null,
  question_id uuid not null,
  change jsonb not null,
  reason text not null,
  by_id text not null,
  by_name text not null,
  started_at timestamptz not null,
  state text not null,
  done integer not null default 0,
  total integer not null default 0,
  -- Where the count goes on, also on another server.
  last_sitting uuid,
  finished_at timestamptz,
  constraint exam_re_marking_pkey primary key (organ_id, id),
  constraint exam_re_marking_setting_fkey foreign key (organ_id, exam_id) references exam_setting (organ_id, exam_id),
  constraint exam_re_marking_state_known check (state in ('running', 'done', 'cancelled'))
);
create unique index exam_re_marking_one_running on exam_re_marking (organ_id, exam_id) where state = 'running';

-- Marks as they are counted again; once done, those that changed.
create table exam_mark_change (
  organ_id uuid not null,
  re_marking_id uuid not null,
  sitting_id uuid not null,
  before integer,
  after integer,
  constraint exam_mark_change_pkey primary key (organ_id, re_marking_id, sitting_id),
  constraint exam_mark_change_re_marking_fkey foreign key (organ_id, re_marking_id) references exam_re_marking (organ_id, id)
);

alter table exam_setting enable row level security;
alter table exam_setting force row level security;
create policy organ on exam_setting
  using ((select current_setting('shufa.organ', true)) = 'unscoped'
    or organ_id = (select nullif(nullif(current_setting('shufa.organ', true), 'unscoped'), '')::uuid));

alter table exam_form enable row level security;
alter table exam_form force row level security;
create policy organ on exam_form
  using ((select current_setting('shufa.organ', true)) = 'unscoped'
    or organ_id = (select nullif(nullif(current_setting('shufa.organ', true), 'unscoped'), '')::uuid));

alter table exam_candidate enable row level security;
alter table exam_candidate force row level security;
create policy organ on exam_candidate
  using ((select current_setting('shufa.organ', true)) = 'unscoped'
    or organ_id = (select nullif(nullif(current_setting('shufa.organ', true), 'unscoped'), '')::uuid));

alter table exam_sitting enable row level security;
alter table exam_sitting force row level security;
create policy organ on exam_sitting
  using ((select current_setting('shufa.organ', true)) = 'unscoped'
    or organ_id = (select nullif(nullif(current_setting('shufa.organ', true), 'unscoped'), '')::uuid));

alter table exam_sheet enable row level security;
alter table exam_sheet force row level security;
create policy organ on exam_sheet
  using ((select current_setting('shufa.organ', true)) = 'unscoped'
    or organ_id = (select nullif(nullif(current_setting('shufa.organ', true), 'unscoped'), '')::uuid));

alter table exam_event enable row level security;
alter table exam_event force row level security;
create policy organ on exam_event
  using ((select current_setting('shufa.organ', true)) = 'unscoped'
    or organ_id = (select nullif(nullif(current_setting('shufa.organ', true), 'unscoped'), '')::uuid));

alter table exam_mark enable row level security;
alter table exam_mark force row level security;
create policy organ on exam_mark
  using ((select current_setting('shufa.organ', true)) = 'unscoped'
    or organ_id = (select nullif(nullif(current_setting('shufa.organ', true), 'unscoped'), '')::uuid));

alter table exam_re_marking enable row level security;
alter table exam_re_marking force row level security;
create policy organ on exam_re_marking
  using ((select current_setting('shufa.organ', true)) = 'unscoped'
    or organ_id = (select nullif(nullif(current_setting('shufa.organ', true), 'unscoped'), '')::uuid));

alter table exam_mark_change enable row level security;
alter table exam_mark_change force row level security;
create policy organ on exam_mark_change
  using ((select current_setting('shufa.organ', true)) = 'unscoped'
    or organ_id = (select nullif(nullif(current_setting('shufa.organ', true), 'unscoped'), '')::uuid));
