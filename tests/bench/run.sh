#!/usr/bin/env bash
# Every benchmark, release build; ratios and limits are printed beside the figures they belong to.
set -euo pipefail
cd "$(dirname "$0")/../.."
export QT_QPA_PLATFORM=offscreen
cmake --preset release -DSAMAKI_BENCH=ON > /dev/null
cmake --build --preset release
for bench in build/release/bin/*_bench; do
  echo "== $(basename "$bench")"
  "$bench" "$@"
done
