# To be sourced: puts the folder of a JDK 25 or later into JAVA_HOME, wherever it is installed.

fail() { printf 'renkei: %s\nrenkei: %s\n' "$1" "$2" >&2; exit 1; }

# The major version of the JDK in a folder; nothing when there is none.
jdk_version() {
  [ -x "$1/bin/javac" ] || return 0
  "$1/bin/java" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.specification\.version = \([0-9]*\).*/\1/p'
}

find_jdk() {
  local candidates=() found="" candidate version
  [ -n "${JAVA_HOME:-}" ] && candidates+=("$JAVA_HOME")
  if command -v javac >/dev/null 2>&1; then
    candidates+=("$(dirname "$(dirname "$(readlink -f "$(command -v javac)" 2>/dev/null || command -v javac)")")")
  fi
  candidates+=(/usr/lib/jvm/* /usr/lib64/jvm/* /opt/* /opt/java/* /usr/local/* "$HOME"/.sdkman/candidates/java/*
    "$HOME"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home
    "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home)
  for candidate in "${candidates[@]}"; do
    [ ! -L "$candidate" ] || [ "$candidate" = "${JAVA_HOME:-}" ] || continue
    version="$(jdk_version "$candidate")"
    if [ -n "$version" ]; then
      if [ "$version" -ge 25 ]; then
        export JAVA_HOME="$candidate"
        return
      fi
      found="$found $candidate ($version)"
    fi
  done
  fail "JDK 25 以降が見つかりません。インストールするか、JAVA_HOME で場所を指定してください。${found:+見つかったもの:$found}" \
    "No JDK 25 or later was found: install one, or name its folder in JAVA_HOME.${found:+ Found:$found}"
}
