package city.weltoffen.relations.enquiry;

import city.weltoffen.defaults.matters.Matter;
import city.weltoffen.defaults.matters.MatterSource;
import city.weltoffen.defaults.matters.Reader;
import city.weltoffen.defaults.matters.Wait;
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

    private static final Wait TRIAGE = Wait.of("enquiry-received", "Neue Anfrage", "New enquiry", "Sichten", "Sort");
    private static final Wait ROUTE =
            Wait.of("enquiry-in-triage", "Anfrage in Sichtung", "Enquiry being sorted", "Weitergeben", "Pass on");
    private static final Wait DECIDE =
            Wait.of("enquiry-to-decide", "Anfrage zu entscheiden", "Enquiry to be decided", "Entscheiden", "Decide");
    private static final Wait ANSWER =
            Wait.of("enquiry-to-answer", "Anfrage zu beantworten", "Enquiry to be answered", "Antworten", "Answer");
    private static final Wait STATEMENT = Wait.of(
            "statement-asked", "Stellungnahme erbeten", "Statement requested", "Stellung nehmen", "Give a statement");

    private final EnquiryIndex index;
    private final ZoneId city;

    EnquiryMatters(EnquiryIndex index, Clock businessClock) {
        this.index = index;
        this.city = businessClock.getZone();
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
                .map(department -> matter(enquiry, STATEMENT, routing.replyBy(), department));
    }

    private Stream<Matter> steps(EnquiryEntry enquiry, Reader reader) {
        Wait step = reader.office() ? step(enquiry, reader.today()) : null;
        return step == null ? Stream.empty() : Stream.of(matter(enquiry, step, null, null));
    }

    /** None while departments that are asked still have time. */
    private static @Nullable Wait step(EnquiryEntry enquiry, LocalDate today) {
        return switch (enquiry.state()) {
            case RECEIVED -> TRIAGE;
            case TRIAGE -> ROUTE;
            case CONSULTATION -> enquiry.missing().isEmpty() || enquiry.waitsForStatementsSince(today) ? DECIDE : null;
            case DECIDED -> ANSWER;
            case ANSWERED -> null;
        };
    }

    private Matter matter(EnquiryEntry enquiry, Wait wait, @Nullable LocalDate due, @Nullable String department) {
        String title = enquiry.reference() + ": " + enquiry.details().subject();
        return wait.matter(
                enquiry.id().value(),
                new LocalizedText(title, title),
                due,
                LocalDate.ofInstant(enquiry.updatedAt(), city),
                department,
                "/enquiries/" + enquiry.id().value());
    }
}
