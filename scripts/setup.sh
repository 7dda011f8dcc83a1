#!/usr/bin/env bash
# Install what a target needs, and nothing twice:  setup.sh run | dev
#   run  QGIS with its Python libraries, and a screen without a monitor: enough for `make demo` and `make run`
#   dev  the same, the translation tools, and a virtual environment (.venv) for tests, lint and packaging
set -euo pipefail
cd "$(dirname "$0")/.."

run_packages=(qgis python3-qgis qgis-providers gdal-bin python3-gdal python3-shapely python3-requests-oauthlib xvfb xauth)
dev_packages=(curl python3-venv pyqt5-dev-tools qttools5-dev-tools)
dev_packages+=(proj-bin) # in a virtual environment Debian's pyproj, which the client sentinelhub imports, looks beside it
python=${QGIS_PYTHON:-/usr/bin/python3}

missing() {  # of the packages named, those that are not installed
  for package in "$@"; do
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || echo "$package"
  done
}

install_packages() {
  local wanted
  mapfile -t wanted < <(missing "$@")
  [ ${#wanted[@]} -eq 0 ] && return 0
  local root=()
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || {
      echo "To go on, these packages are needed; ask an administrator for: apt-get install ${wanted[*]}" >&2
      exit 1
    }
    root=(sudo)
  fi
  echo "Installing ${wanted[*]} (about two minutes the first time)"
  local log=build/setup-apt.log
  mkdir -p build
  if ! { "${root[@]}" apt-get update -qq && "${root[@]}" env DEBIAN_FRONTEND=noninteractive \
      apt-get install -y --no-install-recommends "${wanted[@]}"; } >"$log" 2>&1; then
    tail -n 20 "$log" >&2
    echo "Installing failed; the whole output is in $log. Mend that (network? package sources?) and run the same again." >&2
    exit 1
  fi
}

say_what_to_install() {
  cat >&2 <<'EOF'
This set-up installs packages on Debian and Ubuntu only. Elsewhere, install these with your system's tools and run the same again:
  - QGIS 3.22 or newer with its Python bindings, so that `python3 -c "import qgis.core"` works
    (if another interpreter is the right one, name it: QGIS_PYTHON=/path/to/python3 make …)
  - GDAL's Python bindings, NumPy, Shapely, requests and requests-oauthlib for that interpreter
  - for `make test`: its venv module; for pictures of real windows: Xvfb (xvfb-run); for translations: lrelease, pylupdate
EOF
}

if command -v apt-get >/dev/null && command -v dpkg-query >/dev/null; then
  packages=("${run_packages[@]}")
  [ "${1:-run}" = dev ] && packages+=("${dev_packages[@]}")
  install_packages "${packages[@]}"
elif ! "$python" -c 'import qgis.core, osgeo.gdal, numpy, shapely, requests, requests_oauthlib' 2>/dev/null; then
  say_what_to_install
  exit 1
fi

if ! "$python" -c 'import qgis.core' 2>/dev/null; then
  echo "$python cannot import qgis.core. Name the interpreter that can: QGIS_PYTHON=/path/to/python3 make …" >&2
  exit 1
fi

[ "${1:-run}" = dev ] || exit 0

# Tests also read GeoTIFFs that nobody here made: those in two R packages, which are not installed for that.
real=build/real-rasters
if [ ! -e "$real/complete" ] && command -v apt-get >/dev/null; then
  rm -rf "$real" && mkdir -p "$real"
  (
    cd "$real"
    log=../setup-apt.log
    apt-get download r-cran-stars r-cran-terra >>"$log" 2>&1 ||
      { apt-get update -qq && apt-get download r-cran-stars r-cran-terra; } >>"$log" 2>&1
    for package in ./*.deb; do
      dpkg-deb --fsys-tarfile "$package" | tar x --wildcards '*.tif'
    done
    rm ./*.deb && touch complete
  )
fi

stamp=.venv/requirements.installed
if ! cmp -s scripts/requirements-dev.txt "$stamp"; then
  echo "Making .venv for tests and lint (about a minute the first time)"
  # system-site-packages: QGIS, GDAL and Shapely exist only there
  "$python" -m venv --system-site-packages .venv
  .venv/bin/python -m pip install --quiet --disable-pip-version-check -r scripts/requirements-dev.txt
  cp scripts/requirements-dev.txt "$stamp"
fi

# What goes into the ZIP beside the plugin is fetched once, and checked by its hashes: `make zip` needs no network.
bundled=.venv/bundled
if ! cmp -s scripts/requirements-bundled.txt "$bundled/requirements.fetched"; then
  rm -rf "$bundled"
  .venv/bin/python -m pip download --quiet --disable-pip-version-check --no-deps --only-binary :all: --require-hashes \
    --dest "$bundled" -r scripts/requirements-bundled.txt
  cp scripts/requirements-bundled.txt "$bundled/requirements.fetched"
fi
