/** The rules that a user gives for reading the pages of single sites. */
@NullMarked
package dev.morgue.indexer.sites;

import org.jspecify.annotations.NullMarked;
