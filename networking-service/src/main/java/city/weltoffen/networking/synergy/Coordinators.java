package city.weltoffen.networking.synergy;

import java.util.Set;

/** Who would hear of a proposal. */
@FunctionalInterface
interface Coordinators {

    /** Subjects of those who coordinate the department or deputise. */
    Set<String> of(String department);
}
