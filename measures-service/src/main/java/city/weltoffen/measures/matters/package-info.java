/** What waits for the person who asks, of all that this service knows. */
@NullMarked
package city.weltoffen.measures.matters;

import org.jspecify.annotations.NullMarked;
