#!/usr/bin/env bash
# Run the suite in other Debians, each a folder made by debootstrap once and kept:  matrix.sh [bookworm] [trixie] [sid]
#   MATRIX_DIR   where the folders are, or shall be (one that holds trixie/ already is used as it is)
#   PYTEST_ARGS  a part of the suite, as for `make test`
# Needs root (or sudo), for chroot. Mounts belong to this run alone and end with it: the folders can be deleted like others.
set -euo pipefail
cd "$(dirname "$0")/.."

if [ "$(id -u)" -ne 0 ]; then
  command -v sudo >/dev/null || {
    echo "The matrix needs root or sudo, for debootstrap and chroot. Without, each Debian's suite runs there: make test" >&2
    exit 1
  }
  exec sudo --preserve-env=MATRIX_DIR,PYTEST_ARGS,PYTEST_WORKERS "$PWD/scripts/matrix.sh" "$@"
fi

dir=${MATRIX_DIR:-${XDG_CACHE_HOME:-$HOME/.cache}/sentinelhub-byoc-matrix}
mkdir -p "$dir"
export DEBIAN_FRONTEND=noninteractive

make_root() {  # a minimal Debian of the suite $1
  local root=$dir/$1 log=$dir/$1.log mirror
  [ -e "$root/etc/debian_version" ] && return 0
  echo "Making $root (once; about a minute)"
  if ! [ -x /usr/sbin/debootstrap ]; then
    command -v apt-get >/dev/null || {
      echo "debootstrap is missing. Install it with your system's tools and run the same again." >&2
      exit 1
    }
    { apt-get update -qq && apt-get install -y --no-install-recommends debootstrap; } >"$log" 2>&1
  fi
  # shellcheck disable=SC2016
  mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 'Label: Debian' 2>/dev/null | head -n 1)
  rm -rf --one-file-system "$root.part"
  debootstrap --variant=minbase "$1" "$root.part" ${mirror:+"$mirror"} >>"$log" 2>&1 || {
    tail -n 15 "$log" >&2
    echo "debootstrap failed; the whole output is in $log. Mend that (network? package sources?) and run the same again." >&2
    exit 1
  }
  # a mirror that stands still serves lists that have run out
  echo 'Acquire::Check-Valid-Until "false";' >"$root.part/etc/apt/apt.conf.d/50matrix"
  mv "$root.part" "$root"
}

copy_checkout() {  # what git knows and what is new here, into the folder $1; what was installed there stays
  local name
  mkdir -p "$1"
  find "$1" -mindepth 1 -maxdepth 1 ! -name .venv ! -name build -exec rm -rf --one-file-system {} +
  git ls-files -z --cached --others --exclude-standard |
    while IFS= read -r -d '' name; do [ ! -e "$name" ] || printf '%s\0' "$name"; done |
    tar --create --null --files-from=- | tar --extract --no-same-owner --directory="$1"
}

copy_settings() {  # how this machine reaches the network and its package registries
  local file
  for file in /etc/resolv.conf /etc/hosts /etc/pip.conf "$HOME/.config/pip/pip.conf"; do
    [ -e "$file" ] || continue
    mkdir -p "$1$(dirname "$file")"
    cp --dereference --remove-destination "$file" "$1$file"
  done
  cp --dereference /etc/ssl/certs/ca-certificates.crt "$1/etc/ssl/matrix.crt" # ca-certificates there writes its own
}

run_suite() {  # inside the Debian $1, with mounts of its own
  local root=$dir/$1
  copy_settings "$root"
  copy_checkout "$root/work/plugin"
  echo "== $1: $(cat "$root/etc/debian_version")"
  # shellcheck disable=SC2016
  env -i PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 TERM="${TERM:-dumb}" \
    DEBIAN_FRONTEND=noninteractive QT_QPA_PLATFORM=offscreen PIP_CERT=/etc/ssl/matrix.crt \
    PYTEST_ARGS="${PYTEST_ARGS-}" PYTEST_WORKERS="${PYTEST_WORKERS:-$(nproc)}" \
    unshare --mount --propagation private --fork -- bash -euc '
      mount -t proc proc "$1/proc"
      mount --rbind /sys "$1/sys"
      mount --rbind /dev "$1/dev"
      mount -t tmpfs tmpfs "$1/tmp"
      exec chroot "$1" bash -euc "
        cd /work/plugin
        if ! command -v make || ! command -v git; then
          apt-get update -qq
          apt-get install -y --no-install-recommends make git ca-certificates
        fi >/dev/null
        make --no-print-directory test
      "
    ' matrix "$root"
}

[ $# -gt 0 ] || set -- bookworm trixie sid
failed=()
for suite in "$@"; do
  make_root "$suite"
  run_suite "$suite" || failed+=("$suite")
done
[ ${#failed[@]} -eq 0 ] || {
  echo "failed in: ${failed[*]}" >&2
  exit 1
}
