/** Who someone is, and what they may do; what is not allowed is denied. */
@NullMarked
package city.weltoffen.defaults.security;

import org.jspecify.annotations.NullMarked;
