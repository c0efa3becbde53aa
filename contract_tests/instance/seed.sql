-- What the contract suite needs on a self-hosted Cal.com (6.0 or 6.2, PostgreSQL). For a test database only.
--
--   calcom contract seed | psql "${DATABASE_URL%%\?*}" -v key1="$KEY1" -v key2="$KEY2"
--
-- key1, key2   API keys of your choice: the prefix and 32 or more characters, from `openssl rand -hex 16`
-- prefix       what the server's keys begin with (API_KEY_PREFIX), `cal_` unless given
--
-- Run it again at any time: other keys take the place of the old ones, and what runs have used up is replaced.
-- The server keeps the SHA-256 of a key without its prefix, so the keys themselves are nowhere in the database.

\set ON_ERROR_STOP on
\set QUIET on
\set VERBOSITY terse
\if :{?key1} \else \set key1 '' \endif
\if :{?key2} \else \set key2 '' \endif
\if :{?prefix} \else \set prefix 'cal_' \endif

BEGIN;
SET LOCAL client_min_messages = warning;
SELECT set_config('contract.key1', :'key1', true), set_config('contract.key2', :'key2', true),
       set_config('contract.prefix', :'prefix', true) \g (format=unaligned) /dev/null

DO $$
DECLARE
    key1 text := current_setting('contract.key1');
    key2 text := current_setting('contract.key2');
    prefix text := current_setting('contract.prefix');
BEGIN
    IF to_regclass('"ApiKey"') IS NULL OR to_regclass('"PlatformOAuthClient"') IS NULL THEN
        RAISE EXCEPTION 'This database has no tables of Cal.com in the schema %. Run the server''s migrations first.',
            current_schema();
    END IF;
    IF key1 = '' OR key2 = '' THEN
        RAISE EXCEPTION 'A key is missing or empty. Call psql with -v key1="$KEY1" -v key2="$KEY2".';
    END IF;
    IF key1 = key2 THEN
        RAISE EXCEPTION 'Both keys are the same. The suite needs two users with a key each.';
    END IF;
    IF left(key1, length(prefix)) <> prefix OR left(key2, length(prefix)) <> prefix THEN
        RAISE EXCEPTION 'A key does not begin with "%". Give the server''s API_KEY_PREFIX with -v prefix=.', prefix;
    END IF;
    IF least(length(key1), length(key2)) < length(prefix) + 16 THEN
        RAISE EXCEPTION 'A key is too short: it needs at least 16 characters after "%".', prefix;
    END IF;
END $$;

-- Two strangers, each with a key that is not limited: the shipped limit makes a whole run take an hour.

INSERT INTO users (uuid, username, name, email, "emailVerified", "timeZone", "completedOnboarding", locale, "creationSource", metadata)
VALUES
    (gen_random_uuid(), 'contract-one', 'Contract One', 'contract-one@example.com', now(), 'Europe/London', true, 'en', 'webapp',
     '{"defaultConferencingApp": {"appSlug": "daily-video"}}'),
    (gen_random_uuid(), 'contract-two', 'Contract Two', 'contract-two@example.com', now(), 'Europe/London', true, 'en', 'webapp', NULL)
ON CONFLICT DO NOTHING;

INSERT INTO "ApiKey" (id, "userId", note, "expiresAt", "hashedKey")
SELECT 'contract-' || given.who, u.id, 'contract suite', NULL,
       encode(sha256(convert_to(substr(key, length(:'prefix') + 1), 'UTF8')), 'hex')
FROM (VALUES ('one', :'key1'), ('two', :'key2')) AS given (who, key)
JOIN users u ON u.email = 'contract-' || given.who || '@example.com'
ON CONFLICT (id) DO UPDATE SET "hashedKey" = excluded."hashedKey", "expiresAt" = NULL;

INSERT INTO "RateLimit" (id, name, "apiKeyId", ttl, "limit", "blockDuration", "updatedAt")
VALUES
    ('contract-one', 'contract', 'contract-one', 60000, 100000, 1000, now()),
    ('contract-two', 'contract', 'contract-two', 60000, 100000, 1000, now())
ON CONFLICT DO NOTHING;

-- Integrations: without a row here the server does not offer them. The accounts are made up and reach nobody.

INSERT INTO "App" (slug, "dirName", categories, enabled, keys, "updatedAt")
SELECT slug, directory, ARRAY[category]::"AppCategories"[], true,
       '{"client_id": "ca_contract", "client_secret": "sk_contract", "redirect_uris": ["http://localhost/callback"],
         "public_key": "pk_test_contract", "webhook_secret": "whsec_contract", "payment_fee_fixed": 0,
         "payment_fee_percentage": 0}'::jsonb, now()
FROM (VALUES
    ('google-calendar', 'googlecalendar', 'calendar'),
    ('google-meet', 'googlevideo', 'conferencing'),
    ('office365-calendar', 'office365calendar', 'calendar'),
    ('apple-calendar', 'applecalendar', 'calendar'),
    ('ics-feed', 'ics-feedcalendar', 'calendar'),
    ('zoom', 'zoomvideo', 'conferencing'),
    ('msteams', 'office365video', 'conferencing'),
    ('stripe', 'stripepayment', 'payment')
) AS app (slug, directory, category)
ON CONFLICT DO NOTHING;

-- A platform: an organization, its owner, a client with all permissions, and managed users. Each full run uses one up.

INSERT INTO users (uuid, username, name, email, "emailVerified", "timeZone", "completedOnboarding", locale, "creationSource")
VALUES (gen_random_uuid(), 'contract-platform', 'Contract Platform', 'contract-platform@example.com', now(), 'UTC', true, 'en', 'webapp')
ON CONFLICT DO NOTHING;

INSERT INTO "Team" (name, slug, "isOrganization", "isPlatform", metadata)
SELECT 'Contract Platform', 'contract-platform', true, true, '{}'
WHERE NOT EXISTS (SELECT FROM "Team" WHERE slug = 'contract-platform' AND "isPlatform");

INSERT INTO "OrganizationSettings" ("organizationId", "isOrganizationConfigured", "isOrganizationVerified", "orgAutoAcceptEmail")
SELECT id, true, true, 'contract-platform.example' FROM "Team" WHERE slug = 'contract-platform'
ON CONFLICT DO NOTHING;

INSERT INTO "PlatformBilling" (id, "customerId", plan, "subscriptionId")
SELECT id, 'contract', 'SCALE', 'contract' FROM "Team" WHERE slug = 'contract-platform'
ON CONFLICT DO NOTHING;

INSERT INTO "PlatformOAuthClient" (id, name, secret, permissions, "organizationId", "redirectUris")
SELECT 'contract-client', 'contract', encode(sha256(convert_to('contract-client ' || :'key1', 'UTF8')), 'hex'), 1023, id,
       ARRAY['https://example.com/callback']
FROM "Team" WHERE slug = 'contract-platform'
ON CONFLICT (id) DO UPDATE SET secret = excluded.secret;

INSERT INTO users (uuid, username, name, email, "emailVerified", "timeZone", "completedOnboarding", locale, "creationSource", "isPlatformManaged")
SELECT gen_random_uuid(), 'contract-managed-' || n, 'Contract Managed', 'contract-managed-' || n || '@example.com', now(), 'UTC', true, 'en', 'api_v2', true
FROM generate_series(1, 30) AS n
ON CONFLICT DO NOTHING;

INSERT INTO "Membership" ("teamId", "userId", accepted, role)
SELECT t.id, u.id, true, CASE WHEN u."isPlatformManaged" THEN 'MEMBER' ELSE 'OWNER' END::"MembershipRole"
FROM "Team" t, users u
WHERE t.slug = 'contract-platform' AND u.email ~ '^contract-(platform|managed-[0-9]+)@example\.com$'
ON CONFLICT DO NOTHING;

INSERT INTO "Profile" (uid, "userId", "organizationId", username, "updatedAt")
SELECT u.username, u.id, m."teamId", u.username, now()
FROM users u JOIN "Membership" m ON m."userId" = u.id JOIN "Team" t ON t.id = m."teamId" AND t.slug = 'contract-platform'
ON CONFLICT DO NOTHING;

UPDATE users u SET "organizationId" = p."organizationId"
FROM "Profile" p JOIN "Team" t ON t.id = p."organizationId" AND t.slug = 'contract-platform'
WHERE p."userId" = u.id AND u."organizationId" IS NULL;

INSERT INTO "_PlatformOAuthClientToUser" ("A", "B")
SELECT 'contract-client', id FROM users WHERE email ~ '^contract-managed-[0-9]+@example\.com$'
ON CONFLICT DO NOTHING;

INSERT INTO "Credential" (type, key, "userId", "appId")
SELECT 'google_calendar', '{"access_token": "contract", "refresh_token": "contract", "scope": "", "token_type": "Bearer", "expiry_date": 0}', u.id, 'google-calendar'
FROM users u
WHERE u.email ~ '^contract-managed-[0-9]+@example\.com$'
  AND NOT EXISTS (SELECT FROM "Credential" c WHERE c."userId" = u.id AND c.type = 'google_calendar');

-- An approved OAuth client with codes to exchange. A code is worth one exchange; the suite knows them by the key.

INSERT INTO "OAuthClient" ("clientId", "redirectUri", "clientSecret", name)
VALUES ('contract-oauth', 'https://example.com/callback',
        encode(sha256(convert_to(encode(sha256(convert_to('contract-oauth ' || :'key1', 'UTF8')), 'hex'), 'UTF8')), 'hex'),
        'contract')
ON CONFLICT ("clientId") DO UPDATE SET "clientSecret" = excluded."clientSecret";

DELETE FROM "AccessCode" WHERE "clientId" = 'contract-oauth';
INSERT INTO "AccessCode" (code, "clientId", "expiresAt", scopes, "userId")
SELECT encode(sha256(convert_to('contract-code ' || n || ' ' || :'key1', 'UTF8')), 'hex'), 'contract-oauth', now() + interval '10 years',
       ARRAY['READ_BOOKING', 'READ_PROFILE']::"AccessScope"[], u.id
FROM generate_series(0, 499) AS n, users u WHERE u.email = 'contract-one@example.com';

-- A booking of yesterday in a room of Cal Video.

INSERT INTO "Booking" (uid, "userId", title, "startTime", "endTime", status, location, metadata, responses, "iCalUID")
SELECT 'contract-past', id, 'Contract past', now() - interval '1 day', now() - interval '23 hours', 'accepted', 'integrations:daily', '{}',
       '{"name": "Ann Attendee", "email": "ann@example.com"}', 'contract-past@example.com'
FROM users WHERE email = 'contract-one@example.com'
ON CONFLICT DO NOTHING;

INSERT INTO "Attendee" (email, name, "timeZone", "bookingId")
SELECT 'ann@example.com', 'Ann Attendee', 'UTC', id FROM "Booking" b
WHERE uid = 'contract-past' AND NOT EXISTS (SELECT FROM "Attendee" a WHERE a."bookingId" = b.id);

INSERT INTO "BookingReference" (type, uid, "bookingId", "meetingId", "meetingPassword", "meetingUrl")
SELECT 'daily_video', 'contract-room', id, 'contract-room', '', 'https://example.com/room' FROM "Booking" b
WHERE uid = 'contract-past' AND NOT EXISTS (SELECT FROM "BookingReference" r WHERE r."bookingId" = b.id);

COMMIT;

\echo 'Two users, a platform client and integrations are in place. Now: calcom contract --url ... --key "$KEY1" --key2 "$KEY2" check'
