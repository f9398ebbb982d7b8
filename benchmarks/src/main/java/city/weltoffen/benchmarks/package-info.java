/** Measures what users wait for, as a ratio to a plain query on the same store in the same run. */
@NullMarked
package city.weltoffen.benchmarks;

import org.jspecify.annotations.NullMarked;
