-- What the contract suite needs on a self-hosted Cal.com (6.0 or 6.2, PostgreSQL). Only for a test database.
--
--   calcom contract seed | psql "${DATABASE_URL%%\?*}" -v key1="$KEY1" -v key2="$KEY2"
--
-- key1, key2   API keys of your choice: the prefix and 32 or more characters, from `openssl rand -hex 16`
-- prefix       the prefix of the server's keys (API_KEY_PREFIX), by default `cal_`
-- owner_key, member_key   for `--profile teams`: keys of an organization's owner and of a plain member
--
-- You can run it again at any time: it replaces the keys and what runs have used up.
-- The server stores only the SHA-256 of a key without its prefix, so the database does not contain the keys.

\set ON_ERROR_STOP on
\set QUIET on
\set VERBOSITY terse
\if :{?key1} \else \set key1 '' \endif
\if :{?key2} \else \set key2 '' \endif
\if :{?prefix} \else \set prefix 'cal_' \endif
\if :{?owner_key} \else \set owner_key '' \endif
\if :{?member_key} \else \set member_key '' \endif

BEGIN;
SET LOCAL client_min_messages = warning;
SELECT set_config('contract.key1', :'key1', true), set_config('contract.key2', :'key2', true),
       set_config('contract.prefix', :'prefix', true), set_config('contract.owner_key', :'owner_key', true),
       set_config('contract.member_key', :'member_key', true) \g (format=unaligned) /dev/null

DO $$
DECLARE
    key1 text := current_setting('contract.key1');
    key2 text := current_setting('contract.key2');
    prefix text := current_setting('contract.prefix');
    owner_key text := current_setting('contract.owner_key');
    member_key text := current_setting('contract.member_key');
    keys text[] := ARRAY[key1, key2];
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
    IF (owner_key = '') <> (member_key = '') THEN
        RAISE EXCEPTION 'An organization needs both keys: -v owner_key="$OWNER_KEY" -v member_key="$MEMBER_KEY".';
    END IF;
    IF owner_key <> '' THEN
        keys := keys || ARRAY[owner_key, member_key];
    END IF;
    IF (SELECT count(DISTINCT key) FROM unnest(keys) AS key) < cardinality(keys) THEN
        RAISE EXCEPTION 'Two keys are the same. Each user needs a key of its own.';
    END IF;
    IF EXISTS (SELECT FROM unnest(keys) AS key WHERE left(key, length(prefix)) <> prefix) THEN
        RAISE EXCEPTION 'A key does not begin with "%". Give the server''s API_KEY_PREFIX with -v prefix=.', prefix;
    END IF;
    IF EXISTS (SELECT FROM unnest(keys) AS key WHERE length(key) < length(prefix) + 16) THEN
        RAISE EXCEPTION 'A key is too short: it needs at least 16 characters after "%".', prefix;
    END IF;
END $$;

-- Two unrelated users, and an organization's owner and a plain member if their keys are given. Each key is unlimited:
-- with the default limit a whole run takes an hour.

INSERT INTO users (uuid, username, name, email, "emailVerified", "timeZone", "completedOnboarding", locale, "creationSource", metadata)
SELECT gen_random_uuid(), 'contract-' || who, 'Contract ' || initcap(who), 'contract-' || who || '@example.com', now(),
       'Europe/London', true, 'en', 'webapp',
       CASE who WHEN 'one' THEN '{"defaultConferencingApp": {"appSlug": "daily-video"}}'::jsonb END
FROM (VALUES ('one', :'key1'), ('two', :'key2'), ('owner', :'owner_key'), ('member', :'member_key')) AS given (who, key)
WHERE key <> ''
ON CONFLICT DO NOTHING;

INSERT INTO "ApiKey" (id, "userId", note, "expiresAt", "hashedKey")
SELECT 'contract-' || given.who, u.id, 'contract suite', NULL,
       encode(sha256(convert_to(substr(key, length(:'prefix') + 1), 'UTF8')), 'hex')
FROM (VALUES ('one', :'key1'), ('two', :'key2'), ('owner', :'owner_key'), ('member', :'member_key')) AS given (who, key)
JOIN users u ON u.email = 'contract-' || given.who || '@example.com'
WHERE key <> ''
ON CONFLICT (id) DO UPDATE SET "hashedKey" = excluded."hashedKey", "expiresAt" = NULL;

INSERT INTO "RateLimit" (id, name, "apiKeyId", ttl, "limit", "blockDuration", "updatedAt")
SELECT id, 'contract', id, 60000, 100000, 1000, now()
FROM "ApiKey" WHERE id IN ('contract-one', 'contract-two', 'contract-owner', 'contract-member')
ON CONFLICT DO NOTHING;

-- Integrations: the server offers only those with a row here. The accounts are made up and reach nobody.

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

-- A platform: an organization, its owner, a client with all permissions, and managed users. Each full run deletes one.

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

-- An approved OAuth client with codes. Each code works once; the suite derives the codes from the key.

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

-- An organization with an owner, a plain member and a team with a routing form: only the API of Cal.com 6.0 has them.

SELECT :'owner_key' <> '' AS organization, to_regclass('"App_RoutingForms_Form"') IS NOT NULL AS forms \gset

\if :organization

INSERT INTO "Team" (name, slug, "isOrganization", metadata)
SELECT 'Contract Organization', 'contract-organization', true, '{}'
WHERE NOT EXISTS (SELECT FROM "Team" WHERE slug = 'contract-organization');

INSERT INTO "OrganizationSettings"
    ("organizationId", "isOrganizationConfigured", "isOrganizationVerified", "isAdminAPIEnabled", "orgAutoAcceptEmail")
SELECT id, true, true, true, 'contract-organization.example' FROM "Team" WHERE slug = 'contract-organization'
ON CONFLICT DO NOTHING;

INSERT INTO "PlatformBilling" (id, "customerId", plan, "subscriptionId")
SELECT id, 'contract-organization', 'SCALE', 'contract-organization' FROM "Team" WHERE slug = 'contract-organization'
ON CONFLICT DO NOTHING;

INSERT INTO "Team" (name, slug, "parentId", metadata)
SELECT 'Contract Team', 'contract-team', id, '{}' FROM "Team" o
WHERE slug = 'contract-organization' AND NOT EXISTS (SELECT FROM "Team" t WHERE t.slug = 'contract-team');

INSERT INTO "Membership" ("teamId", "userId", accepted, role)
SELECT t.id, u.id, true, CASE u.username WHEN 'contract-owner' THEN 'OWNER' ELSE 'MEMBER' END::"MembershipRole"
FROM "Team" t, users u
WHERE u.username IN ('contract-owner', 'contract-member')
  AND (t.slug = 'contract-organization' OR t.slug = 'contract-team' AND u.username = 'contract-owner')
ON CONFLICT DO NOTHING;

INSERT INTO "Profile" (uid, "userId", "organizationId", username, "updatedAt")
SELECT u.username, u.id, t.id, u.username, now()
FROM users u, "Team" t
WHERE u.username IN ('contract-owner', 'contract-member') AND t.slug = 'contract-organization'
ON CONFLICT DO NOTHING;

UPDATE users u SET "organizationId" = t.id
FROM "Team" t
WHERE u.username IN ('contract-owner', 'contract-member') AND t.slug = 'contract-organization' AND u."organizationId" IS NULL;

INSERT INTO "WorkspacePlatform" (slug, name, description, "defaultServiceAccountKey", enabled, "updatedAt")
VALUES ('google', 'google', '', '{}', true, now())
ON CONFLICT DO NOTHING;

-- The key of the platform's owner that belongs to its organization; the suite derives it from the first key.
INSERT INTO "ApiKey" (id, "userId", "teamId", note, "hashedKey")
SELECT 'contract-platform', u.id, t.id, 'contract suite',
       encode(sha256(convert_to(encode(sha256(convert_to('contract-platform ' || :'key1', 'UTF8')), 'hex'), 'UTF8')), 'hex')
FROM users u, "Team" t
WHERE u.username = 'contract-platform' AND t.slug = 'contract-platform' AND t."isPlatform"
ON CONFLICT (id) DO UPDATE SET "hashedKey" = excluded."hashedKey";

\if :forms

INSERT INTO "EventType" (title, slug, length, "teamId", "schedulingType", locations)
SELECT 'Contract', 'contract', 30, t.id, 'roundRobin', '[]' FROM "Team" t
WHERE t.slug = 'contract-team' AND NOT EXISTS (SELECT FROM "EventType" e WHERE e."teamId" = t.id AND e.slug = 'contract');

INSERT INTO "Host" ("userId", "eventTypeId", "isFixed")
SELECT u.id, e.id, false FROM users u, "EventType" e JOIN "Team" t ON t.id = e."teamId"
WHERE u.username = 'contract-owner' AND t.slug = 'contract-team' AND e.slug = 'contract'
ON CONFLICT DO NOTHING;

INSERT INTO "App_RoutingForms_Form" (id, name, "userId", "teamId", "updatedAt", fields, routes)
SELECT 'contract-form', 'Contract', u.id, t.id, now(),
       '[{"id": "6f1e2d3c-4b5a-4978-8695-a4b3c2d1e0f9", "type": "text", "label": "Topic", "required": true, "identifier": "topic"}]',
       jsonb_build_array(jsonb_build_object(
           'id', '7f1e2d3c-4b5a-4978-8695-a4b3c2d1e0f9', 'isFallback', true,
           'queryValue', '{"id": "8f1e2d3c-4b5a-4978-8695-a4b3c2d1e0f9", "type": "group"}'::jsonb,
           'action', jsonb_build_object(
               'type', 'eventTypeRedirectUrl', 'value', 'team/contract-team/contract', 'eventTypeId', e.id)))
FROM users u, "Team" t, "EventType" e
WHERE u.username = 'contract-owner' AND t.slug = 'contract-team' AND e."teamId" = t.id AND e.slug = 'contract'
ON CONFLICT DO NOTHING;

\endif
\endif

-- A booking yesterday in a Cal Video room, for the user of each key.

INSERT INTO "Booking" (uid, "userId", title, "startTime", "endTime", status, location, metadata, responses, "iCalUID")
SELECT past.uid, u.id, 'Contract past', now() - interval '1 day', now() - interval '23 hours', 'accepted', 'integrations:daily', '{}',
       '{"name": "Ann Attendee", "email": "ann@example.com"}', past.uid || '@example.com'
FROM (VALUES ('contract-past', 'contract-one'), ('contract-past-owner', 'contract-owner')) AS past (uid, who)
JOIN users u ON u.email = past.who || '@example.com'
ON CONFLICT DO NOTHING;

INSERT INTO "Attendee" (email, name, "timeZone", "bookingId")
SELECT 'ann@example.com', 'Ann Attendee', 'UTC', id FROM "Booking" b
WHERE uid IN ('contract-past', 'contract-past-owner') AND NOT EXISTS (SELECT FROM "Attendee" a WHERE a."bookingId" = b.id);

INSERT INTO "BookingReference" (type, uid, "bookingId", "meetingId", "meetingPassword", "meetingUrl")
SELECT 'daily_video', 'contract-room', id, 'contract-room', '', 'https://example.com/room' FROM "Booking" b
WHERE uid IN ('contract-past', 'contract-past-owner') AND NOT EXISTS (SELECT FROM "BookingReference" r WHERE r."bookingId" = b.id);

COMMIT;

\if :organization
\echo 'An organization is in place, too. Now: calcom contract --profile teams --url ... --key "$OWNER_KEY" --member-key "$MEMBER_KEY" --key2 "$KEY1" check'
\else
\echo 'Two users, a platform client and integrations are in place. Now: calcom contract --url ... --key "$KEY1" --key2 "$KEY2" check'
\endif
