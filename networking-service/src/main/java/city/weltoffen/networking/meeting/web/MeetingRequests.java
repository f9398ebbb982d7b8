package city.weltoffen.networking.meeting.web;

import static city.weltoffen.networking.meeting.web.MeetingRequest.blankToNull;

import city.weltoffen.networking.meeting.Answer;
import city.weltoffen.networking.meeting.Topic;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is asked for in meetings. */
final class MeetingRequests {

    private MeetingRequests() {}

    record MeetingReason(@NotBlank @Size(max = 1000) String reason) {}

    /**
     * @param person opaque subject of who shall have the chair
     * @param instead opaque subject of who has it now, nothing where nobody has
     */
    record ChairRequest(
            @NotBlank @Size(max = 200) String person,
            @Size(max = 200) @Nullable String instead) {}

    /** @param person opaque subject */
    record MinuteTakerRequest(@NotBlank @Size(max = 200) String person) {}

    /** @param person opaque subject of somebody away, in whose place the answer is given */
    record AnswerRequest(
            Answer.@NotNull Reply reply,
            @Size(max = 200) @Nullable String person) {}

    /**
     * @param present subjects of those invited who came
     * @param guests others who came
     */
    record AttendanceRequest(
            @NotNull @Size(max = 500) List<@NotBlank @Size(max = 200) String> present,
            @Size(max = 100) @Nullable List<@NotBlank @Size(max = 200) String> guests) {}

    /**
     * @param duration in minutes
     * @param department slug of the department that brings it
     */
    record AgendaProposal(
            @NotBlank @Size(max = 200) String title,
            @Min(1) @Max(600) @Nullable Integer duration,
            @Size(max = 100) @Nullable String department,

            @Size(max = 500) @Pattern(regexp = "|https?://\\S+") @Nullable
            String link,

            @Size(max = 5000) @Nullable String text) {

        Topic topic() {
            return new Topic(title.strip(), duration, blankToNull(department), blankToNull(link), blankToNull(text));
        }
    }

    /** @param duration in minutes, as proposed when nothing is said */
    record AgendaAcceptance(@Min(1) @Max(600) @Nullable Integer duration) {}

    /** @param items ids, the first one first */
    record AgendaOrder(@NotNull @Size(max = 100) List<@NotBlank @Size(max = 20) String> items) {}

    /**
     * @param text Markdown
     * @param seen revision of the item that the writer knows
     */
    record ItemWriting(
            @Size(max = 20000) @Nullable String text,
            @Size(max = 50) @Nullable List<@NotBlank @Size(max = 2000) String> decisions,
            @NotNull @Min(0) Integer seen) {}

    /** @param item id of the item of the agenda that it is about */
    record AmendmentRequest(
            @NotBlank @Size(max = 20) String item,
            @NotBlank @Size(max = 5000) String text) {}

    /** @param in id of the meeting that approves the minutes */
    record ApprovalRequest(@NotBlank @Size(max = 100) String in) {}
}
