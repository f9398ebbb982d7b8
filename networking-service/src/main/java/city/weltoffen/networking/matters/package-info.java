/** What waits for the person who asks, of all that this service knows. */
@NullMarked
package city.weltoffen.networking.matters;

import org.jspecify.annotations.NullMarked;
