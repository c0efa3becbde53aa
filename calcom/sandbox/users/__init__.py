"""Users: the own profile, API keys, managed users and verified addresses."""
