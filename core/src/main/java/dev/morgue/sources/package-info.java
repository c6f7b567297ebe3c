/** The list of publications that a user keeps: under which names, codes and sites each appears. */
@NullMarked
package dev.morgue.sources;

import org.jspecify.annotations.NullMarked;
