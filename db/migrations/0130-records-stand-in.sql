-- 代理: whose capacity an act used, where the actor stood in for somebody.
alter table act add column instead_of_id text;
alter table act add column instead_of_name text;
alter table act add constraint act_instead_of_whole check ((instead_of_id is null) = (instead_of_name is null));
