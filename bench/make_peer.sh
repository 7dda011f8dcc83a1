#!/usr/bin/env bash
# Put Debian trixie's gdal_footprint (GDAL 3.10) into a folder of its own, to be run there by chroot:  make_peer.sh DIR
# Nothing is mounted, so that the folder can be deleted like any other.
set -euo pipefail
dir=$1
log=$dir.log

root=()
if [ "$(id -u)" -ne 0 ]; then
  command -v sudo >/dev/null || {
    echo "The bench needs gdal_footprint of GDAL 3.8 or newer. Put one on PATH, or name one (BENCH_PEER=/path/to/gdal_footprint)," \
      "or run this as root or with sudo: it then installs Debian trixie's into $dir." >&2
    exit 1
  }
  root=(sudo)
fi

step() {  # run a command as root; its output goes to the log, and to the screen if it fails
  "${root[@]}" env DEBIAN_FRONTEND=noninteractive PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin "$@" \
    >>"$log" 2>&1 </dev/null || {
    tail -n 15 "$log" >&2
    echo "This failed: $*. The whole output is in $log. Mend that (network? package sources?) and run the same again." >&2
    exit 1
  }
}

echo "  installing gdal_footprint of Debian trixie into $dir (once; about three minutes)"
mkdir -p "$(dirname "$dir")"
: >"$log"
if ! [ -x /usr/sbin/debootstrap ]; then
  command -v apt-get >/dev/null || {
    echo "This works on Debian and Ubuntu only. Elsewhere name a gdal_footprint of GDAL 3.8 or newer: BENCH_PEER=/path/to/it" >&2
    exit 1
  }
  step apt-get update -qq
  step apt-get install -y --no-install-recommends debootstrap
fi
# shellcheck disable=SC2016
mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 'Label: Debian' | head -n 1)
step rm -rf --one-file-system "$dir.part"
step debootstrap --variant=minbase trixie "$dir.part" ${mirror:+"$mirror"}
step chroot "$dir.part" apt-get update -qq
step chroot "$dir.part" apt-get install -y --no-install-recommends gdal-bin
step mv "$dir.part" "$dir"
