/** What somebody in the networking group has to do, until it is done. */
@NullMarked
package city.weltoffen.networking.action;

import org.jspecify.annotations.NullMarked;
