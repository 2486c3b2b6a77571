-- 机关制度
create table internal_rule (
  organ_id uuid not null,
  id uuid not null,
  title text,
  action text,
  number text,
  issued_on date,
  section uuid,
  predecessor uuid,
  reason text,
  problem uuid,
  old_text text,
  new_text text,
  read_by uuid[],
  review_on date,
  constraint internal_rule_pkey primary key (organ_id, id),
  constraint internal_rule_record_fkey foreign key (organ_id, id) references record (organ_id, id)
);
create index internal_rule_action on internal_rule (organ_id, action, id);
create index internal_rule_number on internal_rule (organ_id, number, id);
create index internal_rule_section on internal_rule (organ_id, section, id);
create index internal_rule_review_on on internal_rule (organ_id, review_on, id);

alter table internal_rule enable row level security;
alter table internal_rule force row level security;
create policy organ on internal_rule
  using ((select current_setting('shufa.organ', true)) = 'unscoped'
    or organ_id = (select nullif(nullif(current_setting('shufa.organ', true), 'unscoped'), '')::uuid));

-- 制度执行检查
create table rule_check (
  organ_id uuid not null,
  id uuid not null,
  title text,
  checked_on date,
  by text,
  rules uuid[],
  inspectors uuid[],
  result text,
  problems uuid[],
  constraint rule_check_pkey primary key (organ_id, id),
  constraint rule_check_record_fkey foreign key (organ_id, id) references record (organ_id, id)
);
create index rule_check_by on rule_check (organ_id, by, id);

alter table rule_check enable row level security;
alter table rule_check force row level security;
create policy organ on rule_check
  using ((select current_setting('shufa.organ', true)) = 'unscoped'
    or organ_id = (select nullif(nullif(current_setting('shufa.organ', true), 'unscoped'), '')::uuid));

-- 领导小组
create table leading_group (
  organ_id uuid not null,
  id uuid not null,
  title text,
  number text,
  issued_on date,
  cause text,
  changed_on date,
  head uuid,
  deputies uuid[],
  members uuid[],
  section uuid,
  staff uuid[],
  constraint leading_group_pkey primary key (organ_id, id),
  constraint leading_group_record_fkey foreign key (organ_id, id) references record (organ_id, id)
);
create index leading_group_number on leading_group (organ_id, number, id);
create index leading_group_cause on leading_group (organ_id, cause, id);
create index leading_group_head on leading_group (organ_id, head, id);
create index leading_group_section on leading_group (organ_id, section, id);

alter table leading_group enable row level security;
alter table leading_group force row level security;
create policy organ on leading_group
  using ((select current_setting('shufa.organ', true)) = 'unscoped'
    or organ_id = (select nullif(nullif(current_setting('shufa.organ', true), 'unscoped'), '')::uuid));

-- 责任书
create table responsibility_letter (
  organ_id uuid not null,
  id uuid not null,
  title text,
  signed_on date,
  signatories uuid[],
  duties text,
  constraint responsibility_letter_pkey primary key (organ_id, id),
  constraint responsibility_letter_record_fkey foreign key (organ_id, id) references record (organ_id, id)
);

alter table responsibility_letter enable row level security;
alter table responsibility_letter force row level security;
create policy organ on responsibility_letter
  using ((select current_setting('shufa.organ', true)) = 'unscoped'
    or organ_id = (select nullif(nullif(current_setting('shufa.organ', true), 'unscoped'), '')::uuid));

-- 三定调整
create table structure_change (
  organ_id uuid not null,
  id uuid not null,
  title text,
  number text,
  adjusted_on date,
  sections uuid[],
  reason text,
  problem uuid,
  before text,
  after text,
  constraint structure_change_pkey primary key (organ_id, id),
  constraint structure_change_record_fkey foreign key (organ_id, id) references record (organ_id, id)
);
create index structure_change_number on structure_change (organ_id, number, id);

alter table structure_change enable row level security;
alter table structure_change force row level security;
create policy organ on structure_change
  using ((select current_setting('shufa.organ', true)) = 'unscoped'
    or organ_id = (select nullif(nullif(current_setting('shufa.organ', true), 'unscoped'), '')::uuid));
