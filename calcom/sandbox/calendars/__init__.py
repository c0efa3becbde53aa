"""What users have connected: calendars, conferencing apps, payment; and the providers behind them.

Tables that these modules add to the state:

apps                    slug (the primary key), keys (of the app at its provider)|None
credentials             id, type ("google_calendar", ...), userId, teamId, appId, invalid, key
selected_calendars      id, userId, integration, externalId, credentialId
destination_calendars   id, userId, integration, externalId, primaryEmail, credentialId, createdAt, updatedAt
provider_accounts       id, provider ("google", "apple", "zoom", ...), code (that a connect flow ends with),
                        username, password, active, calendars, events: see `providers`
feeds                   url (the primary key), text: ICS feeds that are kept in the state

Without rows in `provider_accounts`, or while the setting `providersReachable` is false, every provider is
unreachable, as for the recorded server.
"""
