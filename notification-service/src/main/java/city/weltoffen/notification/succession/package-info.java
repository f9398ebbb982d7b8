/** What belongs to departments and people here, when those end or leave. */
@NullMarked
package city.weltoffen.notification.succession;

import org.jspecify.annotations.NullMarked;
