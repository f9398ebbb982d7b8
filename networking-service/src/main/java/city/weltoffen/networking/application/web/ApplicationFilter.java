package city.weltoffen.networking.application.web;

import city.weltoffen.networking.application.ApplicationEntry;
import city.weltoffen.networking.application.Stage;
import city.weltoffen.networking.interest.WantedCall;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Which applications a list shows; all conditions hold, of several values one. */
record ApplicationFilter(
        @Parameter(description = "Words; all occur in project, title, programme, file reference or call")
        @Size(max = 200)
        @Nullable
        String q,

        @Parameter(description = "Stages") @Nullable Set<Stage> stage,

        @Parameter(description = "Slugs of departments that take part") @Nullable
        Set<String> department,

        @Parameter(description = "Funding programmes") @Nullable
        Set<String> programme,

        @Parameter(description = "Years of submission, of the beginning where nothing is submitted") @Nullable
        Set<Integer> year,

        @Parameter(description = "Ids of applications") @Nullable
        Set<String> id,

        @Parameter(description = "Ids of calls") @Nullable Set<String> call,

        @Parameter(description = "Slugs of themes") @Nullable
        Set<String> theme) {

    Predicate<ApplicationEntry> condition() {
        return entry -> isIn(stage, Set.of(entry.stage()))
                && isIn(department, entry.content().departments())
                && isIn(programme, programmes(entry))
                && isIn(year, Set.of(entry.year()))
                && isIn(id, Set.of(entry.id().value()))
                && isIn(call, calls(entry))
                && isIn(theme, entry.content().themes())
                && (q == null || q.isBlank() || entry.words().contains(q));
    }

    private static List<String> programmes(ApplicationEntry entry) {
        String programme = entry.content().fundedBy();
        return programme == null ? List.of() : List.of(programme);
    }

    private static List<String> calls(ApplicationEntry entry) {
        WantedCall call = entry.content().call();
        return call == null ? List.of() : List.of(call.callId().value());
    }

    private static <T> boolean isIn(@Nullable Set<T> wanted, Collection<T> values) {
        return wanted == null || wanted.isEmpty() || !Collections.disjoint(wanted, values);
    }
}
