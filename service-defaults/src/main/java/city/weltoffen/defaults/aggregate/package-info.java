/** What aggregates are: verbs, a version, and the events they recorded, stored in one write. */
@NullMarked
package city.weltoffen.defaults.aggregate;

import org.jspecify.annotations.NullMarked;
