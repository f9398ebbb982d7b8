package city.weltoffen.events;

import city.weltoffen.events.networking.ActionItemAssigned;
import city.weltoffen.events.networking.ActionItemChanged;
import city.weltoffen.events.networking.ActionItemDone;
import city.weltoffen.events.networking.ActionItemDue;
import city.weltoffen.events.networking.ActionItemFacts;
import city.weltoffen.events.networking.ActionItemOverdue;
import city.weltoffen.events.networking.MeetingCancelled;
import city.weltoffen.events.networking.MeetingChanged;
import city.weltoffen.events.networking.MeetingFacts;
import city.weltoffen.events.networking.MeetingMinutesApproved;
import city.weltoffen.events.networking.MeetingMinutesCirculated;
import city.weltoffen.events.networking.MeetingScheduled;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** One full instance of every kind of event of meetings and action items. */
final class MeetingSamples {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 3);
    private static final String MEETING = "018f4c9e-8a4e-7c3a-9d52-6f1c3a520d70";
    private static final String SERIES = "018f4c9e-8a4e-7c3a-9d52-6f1c3a520d71";

    private MeetingSamples() {}

    static Stream<DomainEvent> all() {
        return Stream.of(
                new MeetingScheduled(notice("Einladung zur Sitzung", "Invitation to a meeting"), meeting(0)),
                new MeetingChanged(notice("Sitzung geändert", "Meeting changed"), meeting(1)),
                new MeetingCancelled(notice("Sitzung abgesagt", "Meeting cancelled"), meeting(2)),
                new MeetingMinutesCirculated(notice("Protokoll versandt", "Minutes circulated"), meeting(1), 1),
                new MeetingMinutesApproved(notice("Protokoll genehmigt", "Minutes approved"), meeting(1), 2),
                new ActionItemAssigned(itemNotice("Neue Aufgabe", "New action item"), item("OPEN")),
                new ActionItemChanged(itemNotice("Aufgabe geändert", "Action item changed"), item("DROPPED")),
                new ActionItemDue(itemNotice("Aufgabe bald fällig", "Action item due soon"), item("OPEN"), 7),
                new ActionItemOverdue(itemNotice("Aufgabe überfällig", "Action item overdue"), item("OPEN"), 1),
                new ActionItemDone(itemNotice("Aufgabe erledigt", "Action item done"), item("DONE")));
    }

    private static Notice notice(String de, String en) {
        return new Notice(
                new LocalizedText(
                        de + ": Vernetzungsgruppe Europa und Internationales, 6.5.2026",
                        en + ": Networking group for Europe and international affairs, 6 May 2026"),
                "/meetings/" + MEETING,
                Tags.none().withDepartments(Set.of("kultur")),
                List.of(Addressee.coordinatorsOf("kultur"), Addressee.coordinatorsOf("umwelt")));
    }

    private static MeetingFacts meeting(int sequence) {
        return new MeetingFacts(
                SERIES + "@weltoffen",
                sequence,
                Instant.parse("2026-05-06T08:00:00Z"),
                new LocalizedText(
                        "Vernetzungsgruppe Europa und Internationales",
                        "Networking group for Europe and international affairs"),
                Instant.parse("2026-05-06T08:00:00Z"),
                Instant.parse("2026-05-06T10:00:00Z"),
                "Europe/Berlin",
                SERIES,
                Set.of("kultur"));
    }

    private static Notice itemNotice(String de, String en) {
        return new Notice(
                new LocalizedText(de + ": Kulturbüro, 3.6.2026", en + ": Culture Office, 3 Jun 2026"),
                "/action-items/018f4c9e-8a4e-7c3a-9d52-6f1c3a520d72",
                Tags.none().withDepartments(Set.of("kultur")),
                List.of(Addressee.coordinatorsOf("kultur")));
    }

    private static ActionItemFacts item(String state) {
        return new ActionItemFacts("kultur", DAY, state, MEETING);
    }
}
