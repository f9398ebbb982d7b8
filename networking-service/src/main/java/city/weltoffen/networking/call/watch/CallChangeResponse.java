package city.weltoffen.networking.call.watch;

import city.weltoffen.events.networking.CallChanged.Change;
import city.weltoffen.networking.call.CallChange;
import city.weltoffen.networking.call.CallOrigin;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One change of a call.
 *
 * @param by kind of source whose word it was, {@code manual} for the office; nobody's where a day came
 * @param fields from what to what; deadlines and text stand in detail below
 * @param deadlines each that was added, moved or removed
 * @param text parts that differ, with their words
 */
record CallChangeResponse(
        String id,
        Instant at,
        @Nullable String by,
        List<Change> fields,
        List<DeadlineChange> deadlines,
        List<SectionChange> text) {

    static CallChangeResponse of(CallChange change) {
        return new CallChangeResponse(
                change.id(),
                change.at(),
                Optional.ofNullable(change.by()).map(CallOrigin::slug).orElse(null),
                change.fields(),
                DeadlineChange.between(change.deadlinesBefore(), change.deadlinesAfter()),
                SectionChange.between(change.textBefore(), change.textAfter()));
    }
}
