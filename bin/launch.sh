# What the launchers share: finding a JDK and building what is missing. Sourced, POSIX sh.
# The caller sets $root (the project's folder) and $name (what it is called in messages).
# shellcheck shell=sh

launch_least=21

# Exit codes, as in sysexits.h: something needed is not there; the program itself is at fault.
launch_no_jdk=69
launch_no_build=70

launch_say() {
  printf '%s: %s\n' "$name" "$1" >&2
}

# launch_fits HOME: whether a JDK lies there that is new enough. Leaves what it is in $launch_version
# (21.0.4) and $launch_major (21).
# The file "release" is read first, as starting a JVM only to ask costs more than a search does.
launch_fits() {
  [ -x "$1/bin/java" ] || return 1
  launch_version=
  if [ -r "$1/release" ]; then
    while IFS= read -r launch_line; do
      case $launch_line in
        JAVA_VERSION=*)
          launch_version=${launch_line#JAVA_VERSION=}
          break
          ;;
      esac
    done <"$1/release"
  fi
  if [ -z "$launch_version" ]; then
    launch_version=$("$1/bin/java" -version 2>&1 | sed -n 's/.* version "\([^"]*\)".*/\1/p' | sed 1q)
  fi
  launch_version=${launch_version#\"}
  launch_version=${launch_version%\"}
  launch_major=${launch_version%%[!0-9]*}
  [ -n "$launch_major" ] && [ "$launch_major" -ge "$launch_least" ]
}

# launch_resolve FILE: prints FILE with every symbolic link followed.
launch_resolve() {
  launch_file=$1
  launch_hops=0
  while [ -L "$launch_file" ] && [ "$launch_hops" -lt 40 ]; do
    launch_target=$(readlink "$launch_file") || break
    case $launch_target in
      /*) launch_file=$launch_target ;;
      *) launch_file=$(dirname "$launch_file")/$launch_target ;;
    esac
    launch_hops=$((launch_hops + 1))
  done
  printf '%s' "$launch_file"
}

# Sets $java_home, $java_version and $java_major: JAVA_HOME, else the java on the path, else the
# newest in the usual folders.
launch_find_java() {
  java_home=
  java_major=0
  if [ -n "${JAVA_HOME:-}" ]; then
    launch_consider "$JAVA_HOME"
  fi
  if [ -z "$java_home" ] && launch_java=$(command -v java); then
    launch_java=$(launch_resolve "$launch_java")
    launch_consider "${launch_java%/bin/java}"
  fi
  [ -n "$java_home" ] || launch_search_folders
  if [ -z "$java_home" ]; then
    launch_say "needs Java $launch_least or newer, and none was found. Install a JDK $launch_least+ (for example from https://adoptium.net), or set JAVA_HOME to one."
    exit "$launch_no_jdk"
  fi
}

# launch_consider HOME: takes that JDK if it fits and is newer than the one taken so far.
launch_consider() {
  if launch_fits "$1" && [ "$launch_major" -gt "$java_major" ]; then
    java_home=$1
    java_major=$launch_major
    java_version=$launch_version
  fi
}

launch_search_folders() {
  launch_user=${HOME:-/nonexistent}
  for launch_home in \
    /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /usr/local/openjdk* /usr/local/java/* \
    /opt/java/* /opt/*jdk* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "$launch_user"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /home/linuxbrew/.linuxbrew/opt/openjdk*/libexec \
    "$launch_user"/.sdkman/candidates/java/* "$launch_user"/.jdks/* \
    "$launch_user"/.jdks/*/Contents/Home "$launch_user"/.m2/jdks/* \
    "$launch_user"/.gradle/jdks/* "$launch_user"/.asdf/installs/java/* \
    "$launch_user"/.local/share/mise/installs/java/* "$launch_user"/.jenv/versions/* \
    "$launch_user"/.jbang/cache/jdks/*; do
    launch_consider "$launch_home"
  done
}

# launch_stale JAR MODULE...: whether JAR is missing, or older than anything it is made of.
launch_stale() {
  launch_jar=$1
  shift
  [ -f "$launch_jar" ] || return 0
  for launch_module in "$@"; do
    set -- "$@" "$root/$launch_module/pom.xml" "$root/$launch_module/src/main"
    shift
  done
  launch_newer=$(find "$root/pom.xml" "$@" -newer "$launch_jar" -print 2>/dev/null | sed 1q)
  [ -n "$launch_newer" ]
}

# launch_build JAR MODULE...: makes JAR, in the last MODULE, unless it is there and fresh.
# Several launchers may start at once: one builds, the others wait for it.
launch_build() {
  [ -f "$root/pom.xml" ] || return 0
  launch_stale "$@" || return 0
  launch_lock=$root/target/launch.lock
  if ! mkdir -p "$root/target" 2>/dev/null || [ ! -w "$root/target" ]; then
    launch_say "has to be built first, and $root/target cannot be written. Build it as the owner of that folder."
    exit "$launch_no_build"
  fi
  launch_take_lock
  trap 'rm -rf "$launch_lock"' EXIT
  trap 'exit 130' INT
  trap 'exit 143' TERM HUP
  if launch_stale "$@"; then
    launch_maven "$@"
  fi
  rm -rf "$launch_lock"
  trap - EXIT INT TERM HUP
}

launch_take_lock() {
  launch_waits=0
  until mkdir "$launch_lock" 2>/dev/null; do
    launch_owner=$(cat "$launch_lock/pid" 2>/dev/null)
    if [ -n "$launch_owner" ]; then
      # The owner was killed before it could tidy up.
      ps -p "$launch_owner" >/dev/null 2>&1 || rm -rf "$launch_lock"
    elif [ "$launch_waits" -ge 10 ]; then
      rm -rf "$launch_lock"
    fi
    [ "$launch_waits" -ne 1 ] || launch_say "waiting for another build of it to end"
    launch_waits=$((launch_waits + 1))
    sleep 1
  done
  echo $$ >"$launch_lock/pid"
}

# launch_maven JAR MODULE...: the build proper. The jar gets the time at which the build began, so
# that a source saved while it ran counts as newer.
launch_maven() {
  launch_jar=$1
  for launch_module in "$@"; do :; done
  launch_log=$root/target/launch.log
  launch_mvn=$root/mvnw
  if launch_has_maven; then
    launch_mvn=mvn
  fi
  launch_say "building (the first time, or sources changed); this takes a minute or so ..."
  : >"$launch_lock/began"
  if ! (
    cd "$root" &&
      JAVA_HOME=$java_home "$launch_mvn" -B -ntp -pl "$launch_module" -am package \
        -Dmaven.test.skip=true -Dmaven.source.skip=true -Dspotless.check.skip=true
  ) >"$launch_log" 2>&1 </dev/null; then
    grep '^\[ERROR\]' "$launch_log" | sed -e '/-> \[Help 1\]/q' -e 40q >&2 || true
    grep -q '^\[ERROR\]' "$launch_log" || tail -n 40 "$launch_log" >&2
    launch_say "the build failed; all of its output is in $launch_log"
    exit "$launch_no_build"
  fi
  touch -r "$launch_lock/began" "$launch_jar"
}

# Whether a Maven is installed that the build accepts (3.8.6 or newer); else ./mvnw fetches one.
launch_has_maven() {
  command -v mvn >/dev/null 2>&1 || return 1
  JAVA_HOME=$java_home mvn -v 2>/dev/null | awk '
    NR == 1 {
      for (i = 1; i <= NF; i++)
        if ($i ~ /^[0-9]+\.[0-9]+/) {
          split($i, v, /[.-]/)
          ok = v[1] * 10000 + v[2] * 100 + v[3] >= 30806
        }
    }
    END { exit !ok }'
}

# A JVM takes the encoding of arguments and file names from the locale: without UTF-8 in it, a
# search for São Paulo would look for something else.
launch_utf8() {
  case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
    *[Uu][Tt][Ff]-8* | *[Uu][Tt][Ff]8*) ;;
    *)
      LC_ALL=C.UTF-8
      export LC_ALL
      ;;
  esac
}

# launch_jvm OPTION...: becomes the JVM. What it has to say goes to standard error, and its own log
# nowhere: standard output belongs to the program.
launch_jvm() {
  exec "$java_home/bin/java" -Xlog:disable -XX:+DisplayVMOutputToStderr -XX:-UsePerfData \
    -XX:+IgnoreUnrecognizedVMOptions --enable-native-access=ALL-UNNAMED \
    "-Djava.util.logging.config.file=$root/bin/logging.properties" "$@"
}
