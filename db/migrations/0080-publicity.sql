-- 普法活动
create table publicity_event (
  organ_id uuid not null,
  id uuid not null,
  title text,
  held_on date,
  campaigns text[],
  publicised text[],
  form text,
  venue text,
  sites text[],
  outreach_places uuid[],
  speakers text[],
  cases text[],
  trainees uuid[],
  audience integer,
  counted_by text,
  boards integer,
  leaflets integer,
  books integer,
  gifts integer,
  videos integer,
  posts integer,
  constraint publicity_event_pkey primary key (organ_id, id),
  constraint publicity_event_record_fkey foreign key (organ_id, id) references record (organ_id, id)
);
create index publicity_event_form on publicity_event (organ_id, form, id);
create index publicity_event_venue on publicity_event (organ_id, venue, id);
create index publicity_event_audience on publicity_event (organ_id, audience, id);

alter table publicity_event enable row level security;
alter table publicity_event force row level security;
create policy organ on publicity_event
  using ((select current_setting('shufa.organ', true)) = 'unscoped'
    or organ_id = (select nullif(nullif(current_setting('shufa.organ', true), 'unscoped'), '')::uuid));

-- 普法计划事项
create table publicity_plan_item (
  organ_id uuid not null,
  id uuid not null,
  title text,
  starts_on date,
  ends_on date,
  scope text,
  content text,
  section uuid,
  notice text,
  theme text,
  constraint publicity_plan_item_pkey primary key (organ_id, id),
  constraint publicity_plan_item_record_fkey foreign key (organ_id, id) references record (organ_id, id)
);
create index publicity_plan_item_section on publicity_plan_item (organ_id, section, id);

alter table publicity_plan_item enable row level security;
alter table publicity_plan_item force row level security;
create policy organ on publicity_plan_item
  using ((select current_setting('shufa.organ', true)) = 'unscoped'
    or organ_id = (select nullif(nullif(current_setting('shufa.organ', true), 'unscoped'), '')::uuid));

-- 联系的村和社区
create table outreach_place (
  organ_id uuid not null,
  id uuid not null,
  name text,
  kind text,
  town text,
  section uuid,
  since date,
  until date,
  constraint outreach_place_pkey primary key (organ_id, id),
  constraint outreach_place_record_fkey foreign key (organ_id, id) references record (organ_id, id)
);
create index outreach_place_kind on outreach_place (organ_id, kind, id);
create index outreach_place_section on outreach_place (organ_id, section, id);

alter table outreach_place enable row level security;
alter table outreach_place force row level security;
create policy organ on outreach_place
  using ((select current_setting('shufa.organ', true)) = 'unscoped'
    or organ_id = (select nullif(nullif(current_setting('shufa.organ', true), 'unscoped'), '')::uuid));

-- 法治带头人和法律明白人
create table legal_leader (
  organ_id uuid not null,
  id uuid not null,
  name text,
  kind text,
  place uuid,
  certificate text,
  since date,
  until date,
  constraint legal_leader_pkey primary key (organ_id, id),
  constraint legal_leader_record_fkey foreign key (organ_id, id) references record (organ_id, id)
);
create index legal_leader_kind on legal_leader (organ_id, kind, id);
create index legal_leader_place on legal_leader (organ_id, place, id);

alter table legal_leader enable row level security;
alter table legal_leader force row level security;
create policy organ on legal_leader
  using ((select current_setting('shufa.organ', true)) = 'unscoped'
    or organ_id = (select nullif(nullif(current_setting('shufa.organ', true), 'unscoped'), '')::uuid));
