/**
 * The facade: {@link dev.morgue.search.NewsArchive} reads an archive, {@link
 * dev.morgue.search.ArchiveWriter} writes one. Requests and results are immutable values that
 * round-trip through JSON; no search engine's type appears.
 *
 * <p>The user's lists beside an archive are not read by themselves: give them to {@link
 * dev.morgue.search.NewsArchive#use(dev.morgue.authority.NameAuthority)} and its sister. Lucene
 * warns at the start of a JVM without {@code --enable-native-access=ALL-UNNAMED}; that does no
 * harm.
 */
@NullMarked
package dev.morgue.search;

import org.jspecify.annotations.NullMarked;
