/**
 * Makes a page's nodes straight from its bytes, as long as its markup is of the common kind;
 * docs/decisions/page-tree.md says why.
 */
@NullMarked
package dev.morgue.indexer.html.tree;

import org.jspecify.annotations.NullMarked;
