-- Sign-in belongs to no organ: whoever signs in is not yet known to belong to one. Hence a schema of its own,
-- without row-level security, reached only by platform/sign-in.
create schema sign_in;

create table sign_in.account (
  id uuid not null,
  organ_id uuid not null,
  person_id uuid not null,
  -- Lower case.
  username text not null,
  -- Argon2id as a PHC string.
  password text not null,
  -- 'issued' by the program or an administrator and to be changed first, or 'chosen' by its owner.
  password_origin text not null,
  password_set_at timestamptz not null,
  suspended_at timestamptz,
  created_at timestamptz not null,
  constraint account_pkey primary key (id),
  constraint account_username_key unique (username),
  constraint account_person_key unique (organ_id, person_id),
  constraint account_password_origin_check check (password_origin in ('issued', 'chosen'))
);

-- The last passwords of an account with the present one, so that none of them is taken again.
create table sign_in.past_password (
  account_id uuid not null,
  set_at timestamptz not null,
  password text not null,
  constraint past_password_pkey primary key (account_id, set_at),
  constraint past_password_account_fkey foreign key (account_id) references sign_in.account (id)
);

create table sign_in.session (
  -- SHA-256 of the token; the token itself is kept nowhere.
  digest text not null,
  account_id uuid not null,
  source text not null,
  created_at timestamptz not null,
  seen_at timestamptz not null,
  constraint session_pkey primary key (digest),
  constraint session_account_fkey foreign key (account_id) references sign_in.account (id)
);
create index session_account_index on sign_in.session (account_id);

-- For the command line. Named by their owner, revocable.
create table sign_in.token (
  id uuid not null,
  account_id uuid not null,
  name text not null,
  digest text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  revoked_at timestamptz,
  constraint token_pkey primary key (id),
  constraint token_digest_key unique (digest),
  constraint token_account_fkey foreign key (account_id) references sign_in.account (id)
);
create index token_account_index on sign_in.token (account_id);

-- Failed sign-ins by user name, whether such an account exists or not, and by source address.
create table sign_in.attempt (
  name text not null,
  failures integer not null,
  last_at timestamptz not null,
  locked_until timestamptz,
  constraint attempt_pkey primary key (name)
);
