package city.weltoffen.networking.call.template;

import city.weltoffen.networking.call.CallDetails;
import city.weltoffen.networking.call.CallOrigin;
import city.weltoffen.networking.call.CallSection;
import city.weltoffen.networking.call.CallStatus;
import city.weltoffen.networking.call.ToldCall;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The calls that a template tells of. What was never announced here others may know already: theirs stays. */
final class TemplateCalls {

    private static final Set<String> NEVER_SAID =
            Set.of("budget", "deadlineModel", "typeOfAction", "callIdentifier", "callTitle");
    private static final String HEADING = "Beschreibung";

    private TemplateCalls() {}

    static Stream<ToldCall> of(CallTemplate template, LocalDate today) {
        TemplateDetails details = template.details();
        if (!details.active()) {
            return Stream.empty();
        }
        Integer month = details.month();
        return month == null
                ? Stream.of(standing(details))
                : template.years().stream()
                        .filter(year -> year.year() >= today.getYear() - 1)
                        .map(year -> yearly(details, month, year, today));
    }

    static String identifier(TemplateDetails details, int year) {
        return details.code() + "-" + year;
    }

    private static ToldCall standing(TemplateDetails details) {
        CallDetails call =
                call(details, details.code(), details.title(), CallStatus.OPEN, TemplateYear.expected(0), null);
        return new ToldCall(CallOrigin.TEMPLATE, call, unsaid(details, "opensOn", "deadlines"));
    }

    private static ToldCall yearly(TemplateDetails details, int month, TemplateYear year, LocalDate today) {
        CallStatus status = year.status(month, today);
        CallDetails call = call(
                details,
                identifier(details, year.year()),
                details.title() + " " + year.year(),
                status,
                year,
                year.isAnnounced() ? null : YearMonth.of(year.year(), month).toString());
        if (year.spokenOf()) {
            return new ToldCall(CallOrigin.TEMPLATE, call, unsaid(details));
        }
        return new ToldCall(
                CallOrigin.TEMPLATE,
                call,
                status == CallStatus.CLOSED
                        ? unsaid(details, "opensOn", "deadlines")
                        : unsaid(details, "opensOn", "deadlines", "status"));
    }

    private static CallDetails call(
            TemplateDetails details,
            String identifier,
            String title,
            CallStatus status,
            TemplateYear year,
            @Nullable String expectedMonth) {
        return new CallDetails(
                identifier,
                title,
                details.kind(),
                details.programme(),
                status,
                year.opensOn(),
                null,
                year.deadlines(),
                null,
                details.keywords(),
                null,
                null,
                null,
                details.link(),
                details.description() == null ? List.of() : List.of(new CallSection(HEADING, details.description())),
                details.audiences(),
                expectedMonth);
    }

    private static Set<String> unsaid(TemplateDetails details, String... open) {
        Set<String> unsaid = new HashSet<>(NEVER_SAID);
        unsaid.addAll(Set.of(open));
        if (details.programme() == null) {
            unsaid.add("programme");
        }
        if (details.link() == null) {
            unsaid.add("link");
        }
        if (details.description() == null) {
            unsaid.add("text");
        }
        return unsaid;
    }
}
