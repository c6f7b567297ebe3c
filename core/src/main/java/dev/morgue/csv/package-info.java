/** Reading and writing CSV (RFC 4180) so that what is not changed stays as it is, byte for byte. */
@NullMarked
package dev.morgue.csv;

import org.jspecify.annotations.NullMarked;
