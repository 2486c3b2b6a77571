-- What was sent back is looked for among all acts: only those stand in this index.
create index act_returned on act (organ_id, seq) where operation = 'record.act.return';
