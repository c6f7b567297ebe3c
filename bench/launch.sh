# What bench/eval and bench/gen share. Sourced, POSIX sh; the caller has set $name and $self.
# shellcheck shell=sh

root=$(CDPATH='' cd -- "$(dirname -- "$self")/.." && pwd -P)
# shellcheck source=bin/launch.sh
. "$root/bin/launch.sh"

# bench_run CLASS ARGUMENT...: becomes that program, built first where needed.
# BENCH_JAVA_OPTS adds options for the JVM, such as -Xmx4g.
bench_run() {
  launch_find_java
  launch_build "$root/bench/target/morgue-bench.jar" core tagging indexer cli bench
  launch_utf8
  # shellcheck disable=SC2086
  launch_jvm -XX:+UseParallelGC ${BENCH_JAVA_OPTS:-} -cp "$root/bench/target/morgue-bench.jar" "$@"
}
