package city.weltoffen.relations.enquiry.web;

import city.weltoffen.relations.enquiry.Conversion;
import city.weltoffen.relations.enquiry.EnquiryEntry;
import city.weltoffen.relations.enquiry.EnquiryState;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.Collections;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which enquiries the board shows; all conditions hold, of several values one. */
record EnquiryFilter(
        @Parameter(
                description =
                        "Words; all occur in reference, subject or organisation, or in the letter where it may be read")
        @Size(max = 200)
        @Nullable
        String q,

        @Parameter(description = "States") @Nullable Set<EnquiryState> state,

        @Parameter(description = "Slugs of kinds") @Nullable Set<String> kind,

        @Parameter(description = "Slugs of departments that are asked") @Nullable
        Set<String> department,

        @Parameter(
                description =
                        "Only those that wait too long for being sorted, or whose day for statements is over while some"
                                + " are missing")
        @Nullable
        Boolean overdue,

        @Parameter(description = "Id of the relation or activity that it became") @Nullable
        String became) {

    /** @param letters whether the reader may read its letters */
    boolean accepts(EnquiryEntry entry, boolean letters, boolean late) {
        return (state == null || state.isEmpty() || state.contains(entry.state()))
                && (kind == null
                        || kind.isEmpty()
                        || kind.contains(entry.details().kind()))
                && (department == null
                        || department.isEmpty()
                        || !Collections.disjoint(department, entry.departments()))
                && (overdue == null || overdue == late)
                && (became == null || isWhatItBecame(entry.conversion(), became))
                && (q == null || q.isBlank() || contains(entry, q, letters));
    }

    private static boolean isWhatItBecame(@Nullable Conversion conversion, String id) {
        return conversion != null && conversion.done() && conversion.id().equals(id);
    }

    private static boolean contains(EnquiryEntry entry, String query, boolean letters) {
        return Arrays.stream(query.strip().split("\\s+"))
                .allMatch(word -> entry.words().contains(word)
                        || (letters && entry.letter().contains(word)));
    }
}
