package city.weltoffen.measures.measure;

import city.weltoffen.measures.measure.HistoryEntry.Verb;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a verb did, as the history will tell. */
record Done(
        Verb verb,
        @Nullable String subject,
        List<FieldChange> changes,
        @Nullable String reason) {

    static Done plainly(Verb verb) {
        return new Done(verb, null, List.of(), null);
    }

    static Done because(Verb verb, @Nullable String reason) {
        return new Done(verb, null, List.of(), reason);
    }

    static Done with(Verb verb, String subject, FieldChange... changes) {
        return new Done(verb, subject, List.of(changes), null);
    }

    static Done changing(Verb verb, List<FieldChange> changes, @Nullable String reason) {
        return new Done(verb, null, changes, reason);
    }
}
