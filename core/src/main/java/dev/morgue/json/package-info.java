/** Reading and writing JSON as plain trees of maps, lists, texts, numbers and truth values. */
@NullMarked
package dev.morgue.json;

import org.jspecify.annotations.NullMarked;
