package city.weltoffen.networking.call;

import city.weltoffen.events.Addressee;
import city.weltoffen.events.Deadline;
import city.weltoffen.events.LocalizedText;
import city.weltoffen.events.Notice;
import city.weltoffen.events.Tags;
import city.weltoffen.events.networking.CallChanged;
import city.weltoffen.events.networking.CallChanged.Change;
import city.weltoffen.events.networking.CallClosed;
import city.weltoffen.events.networking.CallDeadlineApproaching;
import city.weltoffen.events.networking.CallFacts;
import city.weltoffen.events.networking.CallOpened;
import city.weltoffen.events.networking.CallPublished;
import city.weltoffen.events.networking.CallRecommended;
import city.weltoffen.events.networking.CallRecorded;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What others hear of a call: its facts, never its text or what the office says of it. */
record CallVoice(CallId id, CallDetails details) {

    private static final DateTimeFormatter GERMAN = DateTimeFormatter.ofPattern("d.M.yyyy", Locale.GERMAN);
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    CallPublished published() {
        return new CallPublished(saysToAll("Neuer Aufruf", "New call", List.of()), facts());
    }

    /** Without a word of what it is about, so that nobody's rule calls it news. */
    CallRecorded recorded() {
        return new CallRecorded(
                Notice.of(
                        new LocalizedText(
                                "Aufruf nachgetragen, der schon geschlossen ist",
                                "Call recorded that is closed already"),
                        link(),
                        Tags.none()),
                facts());
    }

    CallChanged changed(List<Change> fields, List<Addressee> to) {
        return new CallChanged(saysToAll("Aufruf geändert", "Call changed", to), facts(), fields);
    }

    CallOpened opened(List<Addressee> to) {
        return new CallOpened(saysToAll("Aufruf geöffnet", "Call opened", to), facts());
    }

    CallClosed closed(CallEnd end, List<Addressee> to) {
        return new CallClosed(says("Aufruf geschlossen", "Call closed", to), facts(), end.name());
    }

    CallRecommended recommended(List<Addressee> to) {
        return new CallRecommended(says("Aufruf empfohlen", "Call recommended", to), facts());
    }

    CallChanged recommendedOtherwise() {
        return recommendation("Empfehlung geändert", "Recommendation changed");
    }

    CallChanged recommendedNoMore() {
        return recommendation("Empfehlung zurückgenommen", "Recommendation withdrawn");
    }

    /** In which words stays with the funding desk. */
    private CallChanged recommendation(String german, String english) {
        return new CallChanged(
                says(german, english, List.of()), facts(), List.of(new Change("recommendation", null, null)));
    }

    CallDeadlineApproaching approaching(Deadline deadline, LocalDate today, List<Addressee> to) {
        return new CallDeadlineApproaching(
                saysToAll(
                        "Frist am " + GERMAN.format(deadline.date()),
                        "Deadline on " + ENGLISH.format(deadline.date()),
                        to),
                facts(),
                deadline,
                details.deadlines().indexOf(deadline) + 1,
                details.deadlines().size(),
                Math.toIntExact(ChronoUnit.DAYS.between(today, deadline.date())));
    }

    /** Also to everybody outside, as long as everybody finds it. */
    private Notice saysToAll(String german, String english, List<Addressee> to) {
        Notice inside = says(german, english, to);
        return isPublic() ? inside.readableAt("/public" + link()) : inside;
    }

    private boolean isPublic() {
        return details.audiences().contains(CallKinds.CIVIL_SOCIETY) && details.status() != CallStatus.CLOSED;
    }

    private Notice says(String german, String english, List<Addressee> to) {
        return new Notice(
                new LocalizedText(german + ": " + details.title(), english + ": " + details.title()),
                link(),
                tags(),
                to);
    }

    private String link() {
        return "/funding/" + id.value();
    }

    Tags tags() {
        return Tags.none()
                .withProgrammes(details.programme() == null ? Set.of() : Set.of(details.programme()))
                .withKeywords(new LinkedHashSet<>(details.keywords()));
    }

    CallFacts facts() {
        return new CallFacts(
                details.identifier(),
                details.title(),
                details.kind(),
                details.programme(),
                details.status().name(),
                details.opensOn(),
                details.deadlines(),
                details.budget());
    }
}
