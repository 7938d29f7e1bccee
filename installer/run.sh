#!/usr/bin/env bash
# From a fresh clone to the open window, on Debian 12: installs what is missing, builds, makes the demo committee once,
# and opens it. Without a display it writes what the window would show into out/.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source installer/packages.sh

samaki_install "${samaki_build_packages[@]}" "${samaki_runtime_packages[@]}"

if [[ ! -f build/release/build.ninja ]]; then
  cmake --preset release -DSAMAKI_TESTS=OFF
fi
cmake --build --preset release --target samaki samakictl
bin=build/release/bin

demo="${XDG_DATA_HOME:-$HOME/.local/share}/samaki/demo/prey-veng.samaki"
if [[ ! -e $demo ]]; then
  mkdir -p "$(dirname "$demo")"
  demo_language=en
  [[ ${LANG:-} == km* ]] && demo_language=km
  "$bin/samakictl" demo --file "$demo" --lang "$demo_language"
fi

if [[ -n ${DISPLAY:-} || -n ${WAYLAND_DISPLAY:-} ]]; then
  exec "$bin/samaki" "$demo"
fi

echo "There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set). What the window would show is written as files:"
mkdir -p out
"$bin/samakictl" dashboard --file "$demo" --out "$PWD/out/dashboard.png"
"$bin/samakictl" print plan --file "$demo" --out "$PWD/out/action-plan.pdf"
