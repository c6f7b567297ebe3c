package dev.morgue.upkeep;

/**
 * What a backup did. All its files were read back and have the checksums they were written with.
 *
 * @param articles how many saved versions it holds
 * @param files how many files of the index it holds
 * @param copied how many of them were copied; the others were there from an earlier backup
 * @param bytes the size of all
 * @param copiedBytes the size of what was copied
 */
public record BackedUp(long articles, int files, int copied, long bytes, long copiedBytes) {}
