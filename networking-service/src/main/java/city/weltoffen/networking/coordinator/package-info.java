/** Who coordinates which department, by appointment. */
@NullMarked
package city.weltoffen.networking.coordinator;

import org.jspecify.annotations.NullMarked;
