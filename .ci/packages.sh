# Sourced by ./demo and ./check: installs the Debian packages that are missing.

# wanted_packages SECTION...: the packages of .ci/packages.txt that stand under these sections
# ("build" is what stands before the first section).
wanted_packages() {
    awk -v wanted=" $* " '
        BEGIN { section = "build" }
        /^# (demo|tests)$/ { section = $2; next }
        /^#/ || NF == 0 { next }
        index(wanted, " " section " ") { print $1 }' "$root/.ci/packages.txt"
}

# install_missing SECTION...: asks dpkg first, so that nothing touches the network when all is there.
install_missing() {
    local missing=() package
    for package in $(wanted_packages "$@"); do
        # A Node.js that did not come from Debian serves as well.
        case $package in nodejs) command -v node >/dev/null && continue ;; npm) command -v npm >/dev/null && continue ;; esac
        dpkg-query -W -f='${db:Status-Status}\n' "$package" 2>/dev/null | grep -qx installed \
            || missing+=("$package")
    done
    [ ${#missing[@]} -eq 0 ] && return 0
    echo "Installing ${#missing[@]} Debian packages: ${missing[*]}"
    local sudo=()
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || {
            echo "error: packages are missing and this is not root: install sudo, or run as root:" >&2
            echo "    apt-get install ${missing[*]}" >&2
            return 4
        }
        sudo=(sudo)
    fi
    local log
    log=$(mktemp)
    if ! { "${sudo[@]}" apt-get -o DPkg::Lock::Timeout=600 update \
        && "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=600 \
            install -y --no-install-recommends "${missing[@]}"; } >"$log" 2>&1; then
        tail -n 20 "$log" >&2
        echo "error: the packages cannot be installed; the whole output is in $log" >&2
        return 4
    fi
    rm -f "$log"
}
