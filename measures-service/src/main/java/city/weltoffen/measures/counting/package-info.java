/** Figures that are counted from events: how a count is defined, and what it is, from the memory of this instance. */
@NullMarked
package city.weltoffen.measures.counting;

import org.jspecify.annotations.NullMarked;
