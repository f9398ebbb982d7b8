/** Events that networking-service publishes: departments, coordinators, calls. */
@NullMarked
package city.weltoffen.events.networking;

import org.jspecify.annotations.NullMarked;
