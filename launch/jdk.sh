# Where are a JDK and a Maven that can build Avouch? Read by ./avouch and ./check (bash 3.2 and later).

JDK_AT_LEAST=21

# The major version of the JDK in folder $1, or nothing if it is no whole JDK.
jdk_version() {
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || return 1
  local line version=
  if [ -r "$1/release" ]; then
    while IFS= read -r line; do
      case $line in JAVA_VERSION=*) version=${line#*\"} ;; esac
    done <"$1/release"
  fi
  if [ -z "$version" ]; then
    version=$("$1/bin/java" -version 2>&1 | sed -n 's/.*version "\([^"]*\)".*/\1/p')
  fi
  version=${version%%[!0-9]*}
  [ -n "$version" ] && echo "$version"
}

# The folder of the JDK that the program $1 belongs to, links followed.
jdk_of_program() {
  local program=$1 link
  while [ -L "$program" ]; do
    link=$(readlink "$program")
    case $link in /*) program=$link ;; *) program=${program%/*}/$link ;; esac
  done
  (cd "${program%/*}/.." 2>/dev/null && pwd -P)
}

# Prints the folder of a JDK that is new enough: the one that was asked for, else the one that is in
# use, else the newest that is installed. Fails if there is none.
find_jdk() {
  local home version best= best_version=0 program
  program=$(command -v javac 2>/dev/null) && program=$(jdk_of_program "$program")
  for home in "${AVOUCH_JAVA_HOME:-}" "${JAVA_HOME:-}" "$program"; do
    [ -n "$home" ] || continue
    version=$(jdk_version "$home") && [ "$version" -ge "$JDK_AT_LEAST" ] && echo "$home" && return 0
    [ "$home" = "${AVOUCH_JAVA_HOME:-}" ] && return 1
  done
  for home in /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "${HOME:-}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    "${HOME:-}"/.sdkman/candidates/java/* "${HOME:-}"/.jdks/* "${HOME:-}"/.jdks/*/Contents/Home; do
    version=$(jdk_version "$home") || continue
    if [ "$version" -ge "$JDK_AT_LEAST" ] && [ "$version" -gt "$best_version" ]; then
      best=$home best_version=$version
    fi
  done
  [ -n "$best" ] && echo "$best"
}

say_no_jdk() {
  {
    if [ -n "${AVOUCH_JAVA_HOME:-}" ]; then
      echo "avouch: AVOUCH_JAVA_HOME is $AVOUCH_JAVA_HOME, and no JDK $JDK_AT_LEAST or newer is there."
      return
    fi
    echo "avouch: no JDK $JDK_AT_LEAST or newer was found; Avouch is a Java program and needs one."
    echo "  Debian, Ubuntu   apt install openjdk-21-jdk        (or a newer openjdk-NN-jdk)"
    echo "  Fedora           dnf install java-latest-openjdk-devel"
    echo "  macOS            brew install openjdk"
    echo "  anywhere         unpack a Temurin JDK, then export AVOUCH_JAVA_HOME=/where/it/is"
  } >&2
}

# Prints the program of a Maven that is new enough. Fails if there is none.
find_maven() {
  local program version
  for program in "${AVOUCH_MAVEN:-}" "$(command -v mvn 2>/dev/null)" \
    "${HOME:-}/.sdkman/candidates/maven/current/bin/mvn" /opt/homebrew/bin/mvn /usr/local/bin/mvn \
    /usr/share/maven/bin/mvn; do
    [ -n "$program" ] && [ -x "$program" ] || continue
    version=$("$program" -v 2>/dev/null | sed -n 's/.*Apache Maven \([0-9]*\.[0-9]*\).*/\1/p')
    case $version in '' | [0-2].* | 3.[0-7]) continue ;; esac
    echo "$program" && return 0
  done
  return 1
}

say_no_maven() {
  {
    echo "avouch: Maven 3.8 or newer was not found; Avouch is built with it on first use."
    echo "  Debian, Ubuntu   apt install maven"
    echo "  Fedora           dnf install maven"
    echo "  macOS            brew install maven"
    echo "  elsewhere        unpack Apache Maven, then export AVOUCH_MAVEN=/where/it/is/bin/mvn"
  } >&2
}

# Flags that keep the JDK of version $1 quiet about what Maven itself does inside.
maven_quiet_flags() {
  echo "--enable-native-access=ALL-UNNAMED"
  if [ "$1" -ge 23 ]; then echo "--sun-misc-unsafe-memory-access=allow"; fi
}
