package city.weltoffen.networking.call;

import city.weltoffen.events.Deadline;
import city.weltoffen.events.networking.CallChanged.Change;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * One change of a call, with what its event leaves out. It is stored before the call that names it, so one that no call
 * names harms nobody.
 *
 * @param by whose word it was; nobody's where a day came
 * @param fields from what to what, the text without its words
 * @param deadlinesBefore all of them, where they changed
 * @param textBefore sections that changed, as they were
 * @param textAfter sections that changed, as they are now
 */
@Document("call-changes")
public record CallChange(
        @Id String id,
        CallId call,
        Instant at,
        @Nullable CallOrigin by,
        List<Change> fields,
        List<Deadline> deadlinesBefore,
        List<Deadline> deadlinesAfter,
        List<CallSection> textBefore,
        List<CallSection> textAfter) {

    public CallChange {
        fields = List.copyOf(fields);
        deadlinesBefore = List.copyOf(deadlinesBefore);
        deadlinesAfter = List.copyOf(deadlinesAfter);
        textBefore = List.copyOf(textBefore);
        textAfter = List.copyOf(textAfter);
    }

    static CallChange between(
            String id,
            CallId call,
            CallDetails before,
            CallDetails after,
            List<Change> fields,
            @Nullable CallOrigin by,
            Instant at) {
        boolean deadlines = has(fields, "deadlines");
        boolean text = has(fields, "text");
        return new CallChange(
                id,
                call,
                at,
                by,
                fields,
                deadlines ? before.deadlines() : List.of(),
                deadlines ? after.deadlines() : List.of(),
                text ? without(before.text(), after.text()) : List.of(),
                text ? without(after.text(), before.text()) : List.of());
    }

    private static boolean has(List<Change> fields, String name) {
        return fields.stream().anyMatch(change -> change.field().equals(name));
    }

    private static List<CallSection> without(List<CallSection> sections, List<CallSection> same) {
        return sections.stream().filter(section -> !same.contains(section)).toList();
    }
}
