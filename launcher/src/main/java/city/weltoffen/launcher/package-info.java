/** The embedded default: the whole of Weltoffen on one machine with one command, each service in its own process. */
@NullMarked
package city.weltoffen.launcher;

import org.jspecify.annotations.NullMarked;
