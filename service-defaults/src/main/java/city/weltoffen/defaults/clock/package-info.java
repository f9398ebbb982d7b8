/** Business time. */
@NullMarked
package city.weltoffen.defaults.clock;

import org.jspecify.annotations.NullMarked;
