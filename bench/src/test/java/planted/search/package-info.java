@NullMarked
package planted.search;

import org.jspecify.annotations.NullMarked;
