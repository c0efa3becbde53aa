"""Help for tests of code that uses Cal.com: a pytest plugin with a sandbox."""
