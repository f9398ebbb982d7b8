package city.weltoffen.networking.meeting.web;

import city.weltoffen.events.LocalizedText;
import city.weltoffen.networking.acting.Person;
import city.weltoffen.networking.meeting.Answer;
import city.weltoffen.networking.meeting.MeetingEntry;
import city.weltoffen.networking.meeting.MeetingState;
import city.weltoffen.networking.meeting.MeetingTime;
import city.weltoffen.networking.meeting.Minutes;
import java.time.Instant;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A meeting in a list.
 *
 * @param begins by the clock of its zone
 * @param beginsAt the same as a moment
 * @param series id of its series
 * @param reply what the reader has answered
 */
record MeetingSummary(
        String id,
        LocalizedText title,
        LocalDateTime begins,
        LocalDateTime ends,
        String zone,
        Instant beginsAt,
        @Nullable String place,
        @Nullable String videoLink,
        MeetingState state,
        Minutes.Stage minutes,
        @Nullable String series,
        @Nullable Person chair,
        Answer.@Nullable Reply reply) {

    static MeetingSummary of(MeetingEntry entry, String reader) {
        MeetingTime time = entry.details().time();
        return new MeetingSummary(
                entry.id().value(),
                entry.details().title(),
                time.begins(),
                time.ends(),
                time.zone(),
                time.from(),
                entry.details().place(),
                entry.details().videoLink(),
                entry.state(),
                entry.stage(),
                entry.series() == null ? null : entry.series().series(),
                entry.chair(),
                entry.answers().stream()
                        .filter(answer -> answer.person().is(reader))
                        .map(Answer::reply)
                        .findFirst()
                        .orElse(null));
    }
}
