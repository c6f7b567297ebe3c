/** Makes the gazetteer of the tagger from GeoNames, CLDR and a list of our own. */
@NullMarked
package dev.morgue.bench.places;

import org.jspecify.annotations.NullMarked;
