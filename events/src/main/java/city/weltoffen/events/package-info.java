/** The published language of Weltoffen: what every event carries, and the catalogue of all kinds of event. */
@NullMarked
package city.weltoffen.events;

import org.jspecify.annotations.NullMarked;
