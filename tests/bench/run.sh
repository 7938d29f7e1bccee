#!/usr/bin/env bash
# Every benchmark, release build; ratios and limits are printed beside the figures they belong to.
set -euo pipefail
cd "$(dirname "$0")/../.."
source installer/packages.sh
samaki_install "${samaki_build_packages[@]}" "${samaki_runtime_packages[@]}" "${samaki_test_packages[@]}" "${samaki_bench_packages[@]}"
export QT_QPA_PLATFORM=offscreen
cmake --preset release -DSAMAKI_TESTS=ON -DSAMAKI_BENCH=ON > /dev/null
cmake --build --preset release
for bench in build/release/bin/*_bench; do
  echo "== $(basename "$bench")"
  "$bench" "$@"
done
