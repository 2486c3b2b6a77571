-- 党组会议
create table party_group_meeting (
  organ_id uuid not null,
  id uuid not null,
  title text,
  held_on date,
  chair uuid,
  invited uuid[],
  present uuid[],
  observers uuid[],
  constraint party_group_meeting_pkey primary key (organ_id, id),
  constraint party_group_meeting_record_fkey foreign key (organ_id, id) references record (organ_id, id)
);
create index party_group_meeting_chair on party_group_meeting (organ_id, chair, id);

alter table party_group_meeting enable row level security;
alter table party_group_meeting force row level security;
create policy organ on party_group_meeting
  using ((select current_setting('shufa.organ', true)) = 'unscoped'
    or organ_id = (select nullif(nullif(current_setting('shufa.organ', true), 'unscoped'), '')::uuid));

-- 党组会议议题
create table agenda_item (
  organ_id uuid not null,
  id uuid not null,
  title text,
  meeting uuid,
  discussed_on date,
  position integer,
  topics text[],
  dedicated boolean,
  studied uuid,
  decision text,
  vote text,
  outcome text,
  constraint agenda_item_pkey primary key (organ_id, id),
  constraint agenda_item_record_fkey foreign key (organ_id, id) references record (organ_id, id)
);
create index agenda_item_meeting on agenda_item (organ_id, meeting, id);
create index agenda_item_dedicated on agenda_item (organ_id, dedicated, id);

alter table agenda_item enable row level security;
alter table agenda_item force row level security;
create policy organ on agenda_item
  using ((select current_setting('shufa.organ', true)) = 'unscoped'
    or organ_id = (select nullif(nullif(current_setting('shufa.organ', true), 'unscoped'), '')::uuid));

-- 三重一大事项
create table decided_matter (
  organ_id uuid not null,
  id uuid not null,
  title text,
  kind text,
  amount integer,
  legal_review text,
  agenda_item uuid,
  decided_on date,
  constraint decided_matter_pkey primary key (organ_id, id),
  constraint decided_matter_record_fkey foreign key (organ_id, id) references record (organ_id, id)
);
create index decided_matter_kind on decided_matter (organ_id, kind, id);
create index decided_matter_amount on decided_matter (organ_id, amount, id);
create index decided_matter_agenda_item on decided_matter (organ_id, agenda_item, id);

alter table decided_matter enable row level security;
alter table decided_matter force row level security;
create policy organ on decided_matter
  using ((select current_setting('shufa.organ', true)) = 'unscoped'
    or organ_id = (select nullif(nullif(current_setting('shufa.organ', true), 'unscoped'), '')::uuid));
