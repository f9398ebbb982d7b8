/** Finds where two departments do something about the same, proposes them to talk, and keeps what they answer. */
@NullMarked
package city.weltoffen.networking.synergy;

import org.jspecify.annotations.NullMarked;
