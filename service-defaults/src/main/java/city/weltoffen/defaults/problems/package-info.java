/** Broken rules and bad input as RFC 9457 problems in the reader's language. */
@NullMarked
package city.weltoffen.defaults.problems;

import org.jspecify.annotations.NullMarked;
