package city.weltoffen.networking.synergy.web;

import city.weltoffen.networking.synergy.Synergy;
import city.weltoffen.networking.synergy.SynergyState;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.Collections;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which synergies a list shows; all conditions hold, of several values one. */
record SynergyFilter(
        @Parameter(description = "States") @Nullable Set<SynergyState> state,

        @Parameter(description = "Slugs of departments; one of the two is among them") @Nullable
        Set<String> department,

        @Parameter(description = "Only those of departments that I coordinate") @Nullable
        Boolean mine) {

    boolean accepts(Synergy synergy, boolean isMine) {
        return (state == null || state.isEmpty() || state.contains(synergy.state()))
                && (department == null
                        || department.isEmpty()
                        || !Collections.disjoint(department, synergy.departments()))
                && (mine == null || mine == isMine);
    }
}
