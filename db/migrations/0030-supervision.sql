-- 监督活动
create table supervision_item (
  organ_id uuid not null,
  id uuid not null,
  title text,
  kind text,
  role text,
  source text,
  started_on date,
  ended_on date,
  targets text[],
  section uuid,
  leader uuid,
  principal text,
  participants uuid[],
  deputies integer,
  outline text,
  products text[],
  questions integer,
  suggestions integer,
  opinion_number text,
  opinion_handed_on date,
  opinion_due_on date,
  replied_on date,
  constraint supervision_item_pkey primary key (organ_id, id),
  constraint supervision_item_record_fkey foreign key (organ_id, id) references record (organ_id, id)
);
create index supervision_item_kind on supervision_item (organ_id, kind, id);
create index supervision_item_role on supervision_item (organ_id, role, id);
create index supervision_item_section on supervision_item (organ_id, section, id);
create index supervision_item_due on supervision_item (organ_id, opinion_due_on, id) where replied_on is null;

alter table supervision_item enable row level security;
alter table supervision_item force row level security;
create policy organ on supervision_item
  using ((select current_setting('shufa.organ', true)) = 'unscoped'
    or organ_id = (select nullif(nullif(current_setting('shufa.organ', true), 'unscoped'), '')::uuid));
