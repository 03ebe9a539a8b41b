#!/usr/bin/env bash
# Runs a command on the last commit in a bare Debian 12 that has only python3, python3-venv and make,
# to see that nothing of the present machine is needed. Needs root and mmdebstrap; about 2 GB below /tmp.
#
#   packaging/clean_root.sh make test
#   DISTRIBUTION=trixie KEEP=1 packaging/clean_root.sh make run
#
# The root starts from nothing every time. KEEP=1 leaves it in place and says where.
set -euo pipefail

[ $# -gt 0 ] || { sed -n '2,8s/^# \{0,1\}//p' "$0"; exit 2; }
[ "$(id -u)" = 0 ] || { echo "Making a Debian root needs root; use sudo." >&2; exit 2; }
command -v mmdebstrap >/dev/null || { echo "Type: apt-get install mmdebstrap" >&2; exit 2; }

checkout=$(cd "$(dirname "$0")/.." && pwd)
root=$(mktemp -d /tmp/retorno-root.XXXXXX)
finish() { [ -n "${KEEP:-}" ] && echo "The root is in $root" >&2 || rm -rf --one-file-system "$root"; }
trap finish EXIT

mmdebstrap --quiet --variant=minbase --include=python3,python3-venv,make "${DISTRIBUTION:-bookworm}" "$root"
mkdir "$root/retorno"
git -C "$checkout" archive HEAD | tar -x -C "$root/retorno"

# How this machine reaches the network: names, its certificates, its proxy, its package index.
for file in /etc/resolv.conf /etc/hosts /etc/ssl/certs/ca-certificates.crt /etc/pip.conf; do
    [ ! -f "$file" ] || install -D -m 644 "$file" "$root$file"
done
reach=()
for name in http_proxy https_proxy no_proxy SSL_CERT_FILE PIP_CERT PIP_INDEX_URL UV_INDEX_URL CI RETORNO_NO_APT; do
    [ -z "${!name:-}" ] || reach+=("$name=${!name}")
done

# The mounts live and die with their own namespace, so that nothing of the machine hangs below the root.
export root
# shellcheck disable=SC2016
unshare --mount --pid --fork --kill-child bash -euc '
    mount --make-rprivate /
    mount -t proc proc "$root/proc"
    mount --rbind /dev "$root/dev"
    mount -t tmpfs tmpfs "$root/dev/shm"
    exec chroot "$root" "$@"
' - /usr/bin/env -i HOME=/root LANG=C.UTF-8 PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin \
    "${reach[@]}" sh -c 'cd /retorno && "$@"' - "$@"
