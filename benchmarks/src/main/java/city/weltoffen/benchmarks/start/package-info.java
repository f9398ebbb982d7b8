/** The whole of Weltoffen on one machine: how long until it is ready, and what it takes. */
@NullMarked
package city.weltoffen.benchmarks.start;

import org.jspecify.annotations.NullMarked;
