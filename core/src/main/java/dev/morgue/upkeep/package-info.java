/**
 * Keeping an archive: is it sound ({@link dev.morgue.upkeep.ArchiveCheck}), write its index anew
 * ({@link dev.morgue.upkeep.ArchiveRebuild}), copy it while it is written ({@link
 * dev.morgue.upkeep.ArchiveBackup}). No search engine's type appears in what is public.
 */
@NullMarked
package dev.morgue.upkeep;

import org.jspecify.annotations.NullMarked;
