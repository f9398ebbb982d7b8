/** Who has signed in, as far as events must be addressed. */
@NullMarked
package city.weltoffen.notification.people;

import org.jspecify.annotations.NullMarked;
