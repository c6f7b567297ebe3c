/**
 * The running text of a news article out of the page it was saved in: which blocks of the page are
 * the article, and which are the furniture around it. Knows jsoup's tree and nothing of archives.
 */
@NullMarked
package dev.morgue.indexer.extract;

import org.jspecify.annotations.NullMarked;
