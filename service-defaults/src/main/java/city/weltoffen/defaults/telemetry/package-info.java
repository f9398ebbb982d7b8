/** Traces across Kafka. */
@NullMarked
package city.weltoffen.defaults.telemetry;

import org.jspecify.annotations.NullMarked;
