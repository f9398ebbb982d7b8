/** Tells which calls fit which department, by which words, and where they stand. */
@NullMarked
package city.weltoffen.networking.call.match;

import org.jspecify.annotations.NullMarked;
