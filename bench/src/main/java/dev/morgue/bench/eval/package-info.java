/** What every evaluator shares: arguments, tables, JSON and the errors that reach the user. */
@NullMarked
package dev.morgue.bench.eval;

import org.jspecify.annotations.NullMarked;
