/** Events that measures-service publishes: measures with their milestones, indicators and reports. */
@NullMarked
package city.weltoffen.events.measures;

import org.jspecify.annotations.NullMarked;
