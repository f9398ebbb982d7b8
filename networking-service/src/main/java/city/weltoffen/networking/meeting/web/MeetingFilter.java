package city.weltoffen.networking.meeting.web;

import city.weltoffen.defaults.text.FoldedText;
import city.weltoffen.networking.meeting.MeetingEntry;
import city.weltoffen.networking.meeting.MeetingState;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which meetings a list shows; all conditions hold. */
record MeetingFilter(
        @Parameter(description = "Words; all occur in the title, whatever case or accent") @Size(max = 200) @Nullable
        String q,

        @Parameter(description = "upcoming: not over yet, the next one first; past: the last one first; else all")
        @Pattern(regexp = "upcoming|past")
        @Nullable
        String when,

        @Parameter(description = "Id of a series") @Nullable String series,

        @Parameter(description = "States") @Nullable Set<MeetingState> state) {

    Predicate<MeetingEntry> condition(Instant now, boolean drafts) {
        return entry -> (drafts || entry.state() != MeetingState.DRAFT)
                && (state == null || state.isEmpty() || state.contains(entry.state()))
                && (series == null
                        || entry.series() != null && entry.series().series().equals(series))
                && (when == null || isUpcoming(entry, now) == when.equals("upcoming"))
                && (q == null || q.isBlank() || words(entry).contains(q));
    }

    boolean latestFirst() {
        return "past".equals(when);
    }

    /** What is still being held is not past, however late it is. */
    private static boolean isUpcoming(MeetingEntry entry, Instant now) {
        return switch (entry.state()) {
            case DRAFT, OPEN -> entry.details().time().until().isAfter(now);
            case IN_PROGRESS -> true;
            case CLOSED -> false;
            case CANCELLED -> entry.details().time().until().isAfter(now);
        };
    }

    private static FoldedText words(MeetingEntry entry) {
        return FoldedText.of(Stream.of(
                entry.details().title().de(),
                entry.details().title().en(),
                entry.details().place()));
    }
}
