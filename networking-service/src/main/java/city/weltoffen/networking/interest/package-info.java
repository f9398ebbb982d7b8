/** Which departments want to take part in a call, and what they decided. */
@NullMarked
package city.weltoffen.networking.interest;

import org.jspecify.annotations.NullMarked;
