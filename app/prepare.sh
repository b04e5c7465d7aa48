# Sourced by app/run, tests/run and .ci/run: installs what is missing and builds, both quietly and on
# standard error, so that standard output stays the program's.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

say() { printf '%s\n' "$*" >&2; }

# The packages of the named sections of packages.txt.
packages_of() {
    local section
    for section in "$@"; do
        sed -n "/^\[$section\]/,/^\[/p" "$root/packages.txt" | grep -v '^\[\|^#\|^$'
    done
}

# install_packages SECTION…: what dpkg does not know as installed, through apt, as root or by sudo.
install_packages() {
    local missing=() package state
    while read -r package; do
        state=$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null) || state=
        [ "$state" = installed ] || missing+=("$package")
    done < <(packages_of "$@")
    [ ${#missing[@]} -eq 0 ] && return 0

    local as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || { say "Missing packages: ${missing[*]}. Install them as root: apt-get install ${missing[*]}"; return 2; }
        as_root=(sudo)
    fi
    say "Installing ${#missing[@]} packages: ${missing[*]}"
    local log; log=$(mktemp)
    if ! { "${as_root[@]}" apt-get update && "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "${missing[@]}"; } >"$log" 2>&1; then
        tail -20 "$log" >&2
        rm -f "$log"
        say "apt could not install them; see above."
        return 2
    fi
    rm -f "$log"
}

# build PRESET TARGET…: one build at a time a folder; the compiler's words are shown only when it fails
# or somebody watches.
build() {
    local preset=$1; shift
    local folder="$root/build/$preset" status=0
    mkdir -p "$folder"
    exec 9>"$folder/.lock"
    flock -n 9 || { say "Waiting for another build of $folder to end."; flock 9; }
    if [ -t 2 ]; then
        build_steps "$preset" "$@" >&2 || status=$?
    else
        local log="$folder/build.log"
        build_steps "$preset" "$@" >"$log" 2>&1 || { status=$?; tail -40 "$log" >&2; }
    fi
    exec 9>&-
    [ "$status" -eq 0 ] || { say "The build failed."; return 2; }
}

build_steps() {
    local preset=$1; shift
    local folder="$root/build/$preset"
    [ -f "$folder/build.ninja" ] || (cd "$root" && cmake --preset "$preset") || return
    cmake --build "$folder" --target "$@"
}
