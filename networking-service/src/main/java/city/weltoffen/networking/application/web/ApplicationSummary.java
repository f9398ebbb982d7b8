package city.weltoffen.networking.application.web;

import city.weltoffen.events.Money;
import city.weltoffen.networking.application.ApplicationEntry;
import city.weltoffen.networking.application.ApplicationRole;
import city.weltoffen.networking.application.Grant;
import city.weltoffen.networking.application.Stage;
import city.weltoffen.networking.interest.Deadlines.CallDates;
import city.weltoffen.networking.interest.web.CallOfInterest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An application in a list and on the board.
 *
 * @param departments slugs; the first is the responsible one
 * @param granted the share of the city
 * @param may whether the reader may write it
 */
record ApplicationSummary(
        String id,
        String project,
        String title,
        Stage stage,
        LocalDate stageSince,
        ApplicationRole role,
        @Nullable CallOfInterest call,
        @Nullable String programme,
        List<String> departments,
        @Nullable Money requested,
        @Nullable Money granted,
        int year,
        boolean may) {

    static ApplicationSummary of(ApplicationEntry entry, CallDates dates, LocalDate today, boolean mayWrite) {
        var content = entry.content();
        return new ApplicationSummary(
                entry.id().value(),
                content.project(),
                content.title(),
                entry.stage(),
                entry.stageSince(),
                content.role(),
                Optional.ofNullable(content.call())
                        .map(call -> CallOfInterest.of(call, dates, today))
                        .orElse(null),
                content.fundedBy(),
                content.departments(),
                content.amounts().requested(),
                Optional.ofNullable(entry.grant()).map(Grant::amount).orElse(null),
                entry.year(),
                mayWrite);
    }
}
