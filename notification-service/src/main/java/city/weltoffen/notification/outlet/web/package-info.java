/** The API of outlets. */
@NullMarked
package city.weltoffen.notification.outlet.web;

import org.jspecify.annotations.NullMarked;
