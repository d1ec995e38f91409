#!/bin/bash
# Run once by the image of PostgreSQL, when its volume is empty: the roles and the databases (docs/operations.md).
set -eu
psql -v ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres <<'SQL'
\getenv owner_password OWNER_PASSWORD
\getenv application_password APPLICATION_PASSWORD
\getenv keycloak_password KEYCLOAK_PASSWORD
CREATE ROLE emancipasso_owner LOGIN PASSWORD :'owner_password';
CREATE ROLE emancipasso_app LOGIN PASSWORD :'application_password';
CREATE ROLE keycloak LOGIN PASSWORD :'keycloak_password';
CREATE DATABASE emancipasso OWNER emancipasso_owner ENCODING 'UTF8' TEMPLATE template0;
CREATE DATABASE keycloak OWNER keycloak ENCODING 'UTF8' TEMPLATE template0;
-- The accounts and the platform do not see each other's data.
REVOKE CONNECT ON DATABASE emancipasso, keycloak FROM PUBLIC;
GRANT CONNECT ON DATABASE emancipasso TO emancipasso_app;
SQL
