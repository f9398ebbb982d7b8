/** Publishes the events that aggregates carry, in order and at least once. */
@NullMarked
package city.weltoffen.defaults.outbox;

import org.jspecify.annotations.NullMarked;
