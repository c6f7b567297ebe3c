/** Which place on the map a name means: a gazetteer and the choice among places of one name. */
@NullMarked
package dev.morgue.tagging.places;

import org.jspecify.annotations.NullMarked;
