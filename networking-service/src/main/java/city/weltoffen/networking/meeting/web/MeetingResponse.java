package city.weltoffen.networking.meeting.web;

import city.weltoffen.events.LocalizedText;
import city.weltoffen.networking.acting.Person;
import city.weltoffen.networking.action.web.ActionSummary;
import city.weltoffen.networking.meeting.AgendaItem;
import city.weltoffen.networking.meeting.MeetingState;
import city.weltoffen.networking.meeting.MeetingStep;
import city.weltoffen.networking.meeting.Minutes;
import city.weltoffen.networking.meeting.SeriesRule;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A meeting with everything that belongs to it.
 *
 * @param begins by the clock of its zone
 * @param beginsAt the same as a moment
 * @param departments slugs of those invited; all where none is named
 * @param guests without account who are invited
 * @param guestsPresent others who came
 * @param agenda in order; proposals and what was rejected with it
 * @param carriedItems older action items that stand on the agenda
 * @param agreedItems action items of this meeting
 * @param toApprove earlier meetings whose minutes wait for approval
 */
record MeetingResponse(
        String id,
        LocalizedText title,
        LocalDateTime begins,
        LocalDateTime ends,
        String zone,
        Instant beginsAt,
        Instant endsAt,
        @Nullable String place,
        @Nullable String videoLink,
        @Nullable String fileReference,
        MeetingState state,
        @Nullable MeetingSeries series,
        @Nullable Person chair,
        @Nullable Person minuteTaker,
        List<String> departments,
        List<String> guests,
        List<InviteeResponse> invitees,
        List<String> guestsPresent,
        List<AgendaItem> agenda,
        List<ActionSummary> carriedItems,
        List<ActionSummary> agreedItems,
        Minutes minutes,
        List<MeetingReference> toApprove,
        List<MeetingStep> steps,
        MeetingRights may) {

    /**
     * The series of a meeting.
     *
     * @param planned begin, had it not been moved
     */
    record MeetingSeries(String id, SeriesRule rule, LocalDateTime planned) {}

    /** Another meeting. */
    record MeetingReference(String id, LocalizedText title, LocalDateTime begins, String zone) {}

    /**
     * What the reader may do with it now.
     *
     * @param change details, departments and guests; also cancel and open
     * @param lead the agenda, the chair, begin and close
     * @param write minutes, decisions and attendance; also circulate and decide amendments
     * @param answerFor subjects of those away in whose place the reader may answer
     * @param amend or confirm the minutes
     */
    record MeetingRights(
            boolean change,
            boolean lead,
            boolean write,
            boolean propose,
            boolean answer,
            List<String> answerFor,
            boolean takeChair,
            boolean amend,
            boolean confirm) {}
}
