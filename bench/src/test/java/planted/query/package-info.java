@NullMarked
package planted.query;

import org.jspecify.annotations.NullMarked;
