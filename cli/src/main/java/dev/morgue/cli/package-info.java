/** The command {@code morgue}. */
@NullMarked
package dev.morgue.cli;

import org.jspecify.annotations.NullMarked;
