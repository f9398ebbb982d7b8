/** The service's own copy of all events, and which of them speak for a measure. */
@NullMarked
package city.weltoffen.measures.evidence;

import org.jspecify.annotations.NullMarked;
