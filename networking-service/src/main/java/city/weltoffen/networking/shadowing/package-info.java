/** Job shadowing: a department offers places, people apply, it decides, they report what they learned. */
@NullMarked
package city.weltoffen.networking.shadowing;

import org.jspecify.annotations.NullMarked;
