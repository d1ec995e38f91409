#!/bin/bash
# Run once by the image of PostgreSQL, when its volume is empty: the two roles and the database (docs/operations.md).
set -eu
psql -v ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres <<'SQL'
\getenv owner_password OWNER_PASSWORD
\getenv application_password APPLICATION_PASSWORD
CREATE ROLE emancipasso_owner LOGIN PASSWORD :'owner_password';
CREATE ROLE emancipasso_app LOGIN PASSWORD :'application_password';
CREATE DATABASE emancipasso OWNER emancipasso_owner ENCODING 'UTF8' TEMPLATE template0;
SQL
