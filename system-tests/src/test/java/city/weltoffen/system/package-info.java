/** Stories across services, the browser and faults, against everything that the launcher starts. */
@NullMarked
package city.weltoffen.system;

import org.jspecify.annotations.NullMarked;
