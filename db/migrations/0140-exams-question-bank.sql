-- 题库
create table question (
  organ_id uuid not null,
  id uuid not null,
  stem text,
  kind text,
  option_a text,
  option_b text,
  option_c text,
  option_d text,
  option_e text,
  option_f text,
  answer text,
  explanation text,
  law text,
  article text,
  checked text,
  made_on date,
  difficulty text,
  source text,
  constraint question_pkey primary key (organ_id, id),
  constraint question_record_fkey foreign key (organ_id, id) references record (organ_id, id)
);
create index question_kind on question (organ_id, kind, id);
create index question_law on question (organ_id, law, id);
create index question_article on question (organ_id, article, id);
create index question_difficulty on question (organ_id, difficulty, id);
create index question_checked on question (organ_id, checked, id);
create index question_made_on on question (organ_id, made_on, id);

-- A stem without blanks and marks: what a second copy of a question is found by.
create function question_fold(stem text) returns text language sql immutable parallel safe as $$
  select md5(translate(lower(normalize(stem, NFKC)), E' \t\n\r_,.;:?!()[]<>"''-《》〈〉“”‘’、。【】…—·', ''))
$$;
create index question_folded on question (organ_id, question_fold(stem));

alter table question enable row level security;
alter table question force row level security;
create policy organ on question
  using ((select current_setting('shufa.organ', true)) = 'unscoped'
    or organ_id = (select nullif(nullif(current_setting('shufa.organ', true), 'unscoped'), '')::uuid));
