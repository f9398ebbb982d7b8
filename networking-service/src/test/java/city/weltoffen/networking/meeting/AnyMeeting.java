package city.weltoffen.networking.meeting;

import city.weltoffen.events.LocalizedText;
import city.weltoffen.networking.acting.Moment;
import city.weltoffen.networking.acting.Person;
import city.weltoffen.networking.meeting.SeriesRule.Rhythm;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** Meetings to test with. */
final class AnyMeeting {

    static final Person CHAIR = new Person("chair", "Olga Office");
    static final Moment NOW = new Moment(Instant.parse("2026-05-06T10:00:00Z"), LocalDate.of(2026, 5, 6), CHAIR, false);

    private AnyMeeting() {}

    static MeetingDetails details(String begins, String ends) {
        return new MeetingDetails(
                new LocalizedText("Vernetzungsgruppe", "Networking group"),
                MeetingTime.of(LocalDateTime.parse(begins), LocalDateTime.parse(ends), "Europe/Berlin"),
                "Neues Rathaus",
                null,
                null);
    }

    static Meeting open(MeetingDetails details) {
        return opened(Meeting.draft(details, null, new Invited(List.of(), List.of()), CHAIR, NOW));
    }

    static Meeting opened(Meeting meeting) {
        meeting.open(List.of(), NOW);
        return meeting;
    }

    /** Weekly, from the Wednesday before the clock is put back. */
    static List<Meeting> series(int count) {
        MeetingDetails first = details("2026-10-21T10:00", "2026-10-21T12:00");
        SeriesRule rule = new SeriesRule(Rhythm.WEEKLY, 1, null, null, count);
        return rule.from(first.time().begins()).stream()
                .map(planned -> new SeriesPart("s1", rule, first.time(), planned))
                .map(part -> opened(Meeting.draft(
                        first.at(part.plannedTime()), part, new Invited(List.of(), List.of()), CHAIR, NOW)))
                .toList();
    }

    static Meeting begun() {
        Meeting meeting = open(details("2026-06-03T10:00", "2026-06-03T12:00"));
        meeting.protocol().arrange(agenda -> agenda.propose(topic("Klimapartnerschaften"), CHAIR, true));
        meeting.begin(
                List.of(new Invitee(new Person("kim", "Kim Kultur"), List.of("kultur"), false, false)), List.of(), NOW);
        return meeting;
    }

    static Topic topic(String title) {
        return new Topic(title, 15, "kultur", null, null);
    }
}
