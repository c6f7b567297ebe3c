package dev.morgue.upkeep;

/**
 * What a rebuild did.
 *
 * @param articles how many saved versions were written anew: every one that was held
 * @param bytesBefore the size of the index they were read from
 * @param bytesAfter the size of the new index
 */
public record Rebuilt(long articles, long bytesBefore, long bytesAfter) {}
