package city.weltoffen.relations.enquiry;

import city.weltoffen.defaults.matters.Matter;
import city.weltoffen.defaults.matters.MatterSource;
import city.weltoffen.defaults.matters.Reader;
import city.weltoffen.events.LocalizedText;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Enquiries that wait: for the statement of a department, or for the office's next step. */
@Component
class EnquiryMatters implements MatterSource {

    private static final LocalizedText STATEMENT = new LocalizedText("Stellungnahme erbeten", "Statement requested");
    private static final LocalizedText GIVE = new LocalizedText("Stellung nehmen", "Give a statement");

    private final EnquiryIndex index;
    private final ZoneId city;

    EnquiryMatters(EnquiryIndex index, Clock businessClock) {
        this.index = index;
        this.city = businessClock.getZone();
    }

    /** What the office does next with an enquiry. */
    private enum Step {
        TRIAGE("enquiry-received", "Neue Anfrage", "New enquiry", "Sichten", "Sort"),
        ROUTE("enquiry-in-triage", "Anfrage in Sichtung", "Enquiry being sorted", "Weitergeben", "Pass on"),
        DECIDE("enquiry-to-decide", "Anfrage zu entscheiden", "Enquiry to be decided", "Entscheiden", "Decide"),
        ANSWER("enquiry-to-answer", "Anfrage zu beantworten", "Enquiry to be answered", "Antworten", "Answer");

        private final String kind;
        private final LocalizedText what;
        private final LocalizedText verb;

        Step(String kind, String german, String english, String germanVerb, String englishVerb) {
            this.kind = kind;
            this.what = new LocalizedText(german, english);
            this.verb = new LocalizedText(germanVerb, englishVerb);
        }
    }

    @Override
    public Stream<Matter> waiting(Reader reader) {
        return index.find(enquiry -> enquiry.state() != EnquiryState.ANSWERED).stream()
                .flatMap(enquiry -> Stream.concat(statements(enquiry, reader), steps(enquiry, reader)));
    }

    private Stream<Matter> statements(EnquiryEntry enquiry, Reader reader) {
        Routing routing = enquiry.routing();
        if (enquiry.state() != EnquiryState.CONSULTATION || routing == null) {
            return Stream.empty();
        }
        return enquiry.missing().stream()
                .filter(reader.departments()::contains)
                .map(department -> matter(enquiry, "statement-asked", STATEMENT, GIVE, routing.replyBy(), department));
    }

    private Stream<Matter> steps(EnquiryEntry enquiry, Reader reader) {
        Step step = reader.office() ? step(enquiry, reader.today()) : null;
        return step == null ? Stream.empty() : Stream.of(matter(enquiry, step.kind, step.what, step.verb, null, null));
    }

    /** None while departments that are asked still have time. */
    private static @Nullable Step step(EnquiryEntry enquiry, LocalDate today) {
        return switch (enquiry.state()) {
            case RECEIVED -> Step.TRIAGE;
            case TRIAGE -> Step.ROUTE;
            case CONSULTATION ->
                enquiry.missing().isEmpty() || enquiry.waitsForStatementsSince(today) ? Step.DECIDE : null;
            case DECIDED -> Step.ANSWER;
            case ANSWERED -> null;
        };
    }

    private Matter matter(
            EnquiryEntry enquiry,
            String kind,
            LocalizedText what,
            LocalizedText verb,
            @Nullable LocalDate due,
            @Nullable String department) {
        String title = enquiry.reference() + ": " + enquiry.details().subject();
        return new Matter(
                kind,
                enquiry.id().value(),
                what,
                new LocalizedText(title, title),
                due,
                LocalDate.ofInstant(enquiry.updatedAt(), city),
                department,
                "/enquiries/" + enquiry.id().value(),
                verb);
    }
}
