# What Samaki needs from Debian 12, in one place; sourced by installer/run.sh, tests/run.sh, tests/bench/run.sh.

samaki_build_packages=(
  g++ cmake ninja-build ccache mold
  qt6-base-dev qt6-charts-dev qt6-svg-dev libqt6opengl6-dev  # Qt Charts does not configure without OpenGL
  qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools           # translations
  libicu-dev libboost-dev libsqlite3-dev
  libquazip1-qt6-dev  # text documents (.odt) are zipped folders
  libical-dev  # meetings for other calendars (.ics)
)

# What the programs load while they run, and no library asks for.
samaki_runtime_packages=(
  libqt6sql6-sqlite libqt6svg6
  fonts-noto-core fonts-khmeros  # the interface; Khmer papers
)

samaki_test_packages=(
  libgtest-dev
  poppler-utils  # the printed pages are read back
  libreoffice-writer-nogui  # and so are the text documents
  python3-vobject  # and the calendar files, by another reader than their writer
)

samaki_bench_packages=(
  libbenchmark-dev
)

# Installs those of the named packages that are not there; asks apt only when one is missing.
samaki_install() {
  local installed missing=() package
  if ! command -v dpkg-query >/dev/null; then
    echo "This is not Debian, so nothing can be installed here. Install what corresponds to: $*" >&2
    return 0
  fi
  installed=" $(dpkg-query -W -f='${db:Status-Status}=${Package} ' "$@" 2>/dev/null || true)"
  for package in "$@"; do
    [[ $installed == *" installed=$package "* ]] || missing+=("$package")
  done
  [[ ${#missing[@]} -gt 0 ]] || return 0

  local as_root=()
  if [[ $(id -u) -ne 0 ]]; then
    if ! command -v sudo >/dev/null; then
      echo "These packages are missing: ${missing[*]}. Run this as root, or install sudo, and try again." >&2
      return 1
    fi
    as_root=(sudo)
  fi
  echo "Installing ${missing[*]}"
  "${as_root[@]}" apt-get update -q || echo "apt-get update did not reach every source; trying with what is known." >&2
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "${missing[@]}"
}
