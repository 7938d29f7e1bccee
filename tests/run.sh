#!/usr/bin/env bash
# Installs what is missing, builds everything, and runs every test, without a display; ends with ctest's own summary.
# Words given to it go to ctest: tests/run.sh -R Csv
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source installer/packages.sh

samaki_install "${samaki_build_packages[@]}" "${samaki_runtime_packages[@]}" "${samaki_test_packages[@]}"

if [[ ! -f build/dev/build.ninja ]]; then
  cmake --preset dev
fi
cmake --build --preset dev
exec ctest --preset dev --no-tests=error --parallel "$(nproc)" "$@"
