-- 提醒：只存看过没有、每日提醒和邮件、日历订阅；提醒本身从台账算出。
create table notice_seen (
  organ_id uuid not null references organ (id),
  person_id uuid not null,
  -- Of the notice: what it is about, and for an event its number.
  key text not null,
  first_shown_at timestamptz,
  read_at timestamptz,
  -- Day of the digest that told it first.
  told_on date,
  mailed_on date,
  constraint notice_seen_pkey primary key (organ_id, person_id, key)
);

create table notice_settings (
  organ_id uuid not null references organ (id),
  person_id uuid not null,
  email text,
  -- Since when the digest is sent by mail; null: it is not.
  mail_since timestamptz,
  failed_on date,
  constraint notice_settings_pkey primary key (organ_id, person_id)
);

-- Whoever makes the row makes the day's digest; of two servers one does.
create table digest_run (
  organ_id uuid not null references organ (id),
  on_date date not null,
  begun_at timestamptz not null,
  constraint digest_run_pkey primary key (organ_id, on_date)
);

create table calendar_feed (
  organ_id uuid not null references organ (id),
  person_id uuid not null,
  -- SHA-256 of the secret; the secret itself is kept nowhere.
  digest text not null,
  made_at timestamptz not null,
  constraint calendar_feed_pkey primary key (organ_id, person_id),
  constraint calendar_feed_digest_key unique (organ_id, digest)
);

alter table notice_seen enable row level security;
alter table notice_seen force row level security;
create policy organ on notice_seen
  using ((select current_setting('shufa.organ', true)) = 'unscoped'
    or organ_id = (select nullif(nullif(current_setting('shufa.organ', true), 'unscoped'), '')::uuid));

alter table notice_settings enable row level security;
alter table notice_settings force row level security;
create policy organ on notice_settings
  using ((select current_setting('shufa.organ', true)) = 'unscoped'
    or organ_id = (select nullif(nullif(current_setting('shufa.organ', true), 'unscoped'), '')::uuid));

alter table digest_run enable row level security;
alter table digest_run force row level security;
create policy organ on digest_run
  using ((select current_setting('shufa.organ', true)) = 'unscoped'
    or organ_id = (select nullif(nullif(current_setting('shufa.organ', true), 'unscoped'), '')::uuid));

alter table calendar_feed enable row level security;
alter table calendar_feed force row level security;
create policy organ on calendar_feed
  using ((select current_setting('shufa.organ', true)) = 'unscoped'
    or organ_id = (select nullif(nullif(current_setting('shufa.organ', true), 'unscoped'), '')::uuid));
