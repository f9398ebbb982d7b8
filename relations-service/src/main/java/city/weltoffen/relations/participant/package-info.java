/** Who takes part in an activity: personal data that no event and no log ever holds, and that is deleted soon after. */
@NullMarked
package city.weltoffen.relations.participant;

import org.jspecify.annotations.NullMarked;
