package city.weltoffen.networking.meeting;

import city.weltoffen.networking.acting.Person;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/** A meeting as lists show it, read without agenda and minutes. */
public record MeetingEntry(
        @Id MeetingId id,
        @Nullable SeriesPart series,
        MeetingDetails details,
        Invited invited,
        MeetingState state,
        @Nullable Person chair,
        @Nullable Person minuteTaker,
        List<Answer> answers,
        @Nullable Progress minutes) {

    static final String[] FIELDS = {
        "series", "details", "invited", "state", "chair", "minuteTaker", "answers", "minutes.stage", "minutes.readBy"
    };

    /** How far the minutes are, and who has no objection. */
    public record Progress(Minutes.Stage stage, List<String> readBy) {}

    /** Whether its minutes are out and not approved yet. */
    public boolean isToApprove() {
        return state == MeetingState.CLOSED && stage() == Minutes.Stage.CIRCULATED;
    }

    /** Whether the group that meets is the one of that earlier meeting. */
    boolean continues(MeetingEntry earlier) {
        return series != null && series.isOfSeriesOf(earlier.series) || invited.covers(earlier.invited);
    }

    public Minutes.Stage stage() {
        return minutes == null ? Minutes.Stage.DRAFT : minutes.stage();
    }
}
