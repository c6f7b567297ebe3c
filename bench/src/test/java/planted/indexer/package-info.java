@NullMarked
package planted.indexer;

import org.jspecify.annotations.NullMarked;
