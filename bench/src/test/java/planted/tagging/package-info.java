@NullMarked
package planted.tagging;

import org.jspecify.annotations.NullMarked;
