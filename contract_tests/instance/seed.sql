-- Users and keys that the contract suite needs on a self-hosted Cal.com 6.2 (PostgreSQL).
--
--   psql "$DATABASE_URL" -v key1=cal_... -v key2=cal_... -f seed.sql
--
-- The keys are yours to choose: `cal_` and 32 hex digits, for instance from
--   echo "cal_$(openssl rand -hex 16)"
-- The server keeps the SHA-256 of a key without its prefix, so the keys themselves are nowhere in the database.
-- Running it twice changes nothing. For a test database only: anybody who has the keys is these users.

BEGIN;

INSERT INTO users (uuid, username, name, email, "emailVerified", "timeZone", "completedOnboarding", locale, "creationSource")
VALUES
    (gen_random_uuid(), 'contract-one', 'Contract One', 'contract-one@example.com', now(), 'Europe/London', true, 'en', 'webapp'),
    (gen_random_uuid(), 'contract-two', 'Contract Two', 'contract-two@example.com', now(), 'Europe/London', true, 'en', 'webapp')
ON CONFLICT DO NOTHING;

INSERT INTO "ApiKey" (id, "userId", note, "expiresAt", "hashedKey")
SELECT 'contract-one', id, 'contract suite', NULL,
       encode(sha256(convert_to(regexp_replace(:'key1', '^cal_', ''), 'UTF8')), 'hex')
FROM users WHERE email = 'contract-one@example.com'
ON CONFLICT DO NOTHING;

INSERT INTO "ApiKey" (id, "userId", note, "expiresAt", "hashedKey")
SELECT 'contract-two', id, 'contract suite', NULL,
       encode(sha256(convert_to(regexp_replace(:'key2', '^cal_', ''), 'UTF8')), 'hex')
FROM users WHERE email = 'contract-two@example.com'
ON CONFLICT DO NOTHING;

-- The shipped limit of 120 requests a minute makes a run of some thousand requests take an hour.
INSERT INTO "RateLimit" (id, name, "apiKeyId", ttl, "limit", "blockDuration", "updatedAt")
VALUES
    ('contract-one', 'contract', 'contract-one', 60000, 100000, 1000, now()),
    ('contract-two', 'contract', 'contract-two', 60000, 100000, 1000, now())
ON CONFLICT DO NOTHING;

COMMIT;
