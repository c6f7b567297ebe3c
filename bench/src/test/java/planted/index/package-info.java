@NullMarked
package planted.index;

import org.jspecify.annotations.NullMarked;
