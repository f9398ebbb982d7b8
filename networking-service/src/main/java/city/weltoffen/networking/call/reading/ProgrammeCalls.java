package city.weltoffen.networking.call.reading;

import city.weltoffen.networking.call.CallDetails;
import city.weltoffen.networking.call.CallKinds;
import city.weltoffen.networking.call.CallOrigin;
import city.weltoffen.networking.call.CallSection;
import city.weltoffen.networking.call.CallStatus;
import city.weltoffen.networking.call.ToldCall;
import city.weltoffen.networking.call.portal.PlainText;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes a call of a programme of the Förderdatenbank, which runs until further notice: no date is told of it. */
@Component
class ProgrammeCalls {

    private static final Set<String> NEVER_SAID = Set.of(
            "kind",
            "programme",
            "opensOn",
            "deadlineModel",
            "deadlines",
            "budget",
            "callIdentifier",
            "callTitle",
            "expectedMonth");

    private static final String GRANT = "grant";
    private static final String PAGE = "https://www.foerderdatenbank.de/FDB/Content/DE/Foerderprogramm/%s.html";
    private static final int TITLE_LENGTH = 500;
    private static final int HEADER_LENGTH = 500;
    private static final int LABEL_LENGTH = 500;
    private static final List<String> OVER = List.of("nicht mehr möglich", "derzeit nicht möglich", "ausgelaufen");

    private final FundingDatabaseSettings settings;
    private final CallKinds city;

    ProgrammeCalls(FundingDatabaseSettings settings, CallKinds city) {
        this.settings = settings;
        this.city = city;
    }

    ToldCall of(ProgrammeDocument document) throws RefusedEntry {
        String place =
                document.place().orElseThrow(Doubt.NOT_A_PROGRAMME::entry).replaceAll("\\s+", "");
        settings.requireTerritory(place);
        String title = RichText.label(document.value("gsb:title"), TITLE_LENGTH);
        if (title.isEmpty()) {
            throw Doubt.ENTRY_WITHOUT_TITLE.entry();
        }
        List<String> audiences = audiences(document);
        List<String> keywords = ProgrammeWords.of(document);
        List<CallSection> text = ProgrammeText.of(document);
        return new ToldCall(
                CallOrigin.FUNDING_DATABASE,
                details(document, place, title, audiences, keywords, text),
                unsaid(audiences.isEmpty(), keywords.isEmpty()));
    }

    private static CallDetails details(
            ProgrammeDocument document,
            String place,
            String title,
            List<String> audiences,
            List<String> keywords,
            List<CallSection> text) {
        return new CallDetails(
                "FDB/" + place,
                title,
                GRANT,
                null,
                status(document),
                null,
                null,
                List.of(),
                null,
                keywords,
                typeOfAction(document),
                null,
                null,
                PAGE.formatted(place),
                text,
                audiences,
                null);
    }

    private static Set<String> unsaid(boolean audiences, boolean keywords) {
        Set<String> unsaid = new HashSet<>(NEVER_SAID);
        if (audiences) {
            unsaid.add("audiences");
        }
        if (keywords) {
            unsaid.add("keywords");
        }
        return unsaid;
    }

    /** The editors write it above the text; the date on which a page expires is none of the programme. */
    private static CallStatus status(ProgrammeDocument document) {
        String header =
                RichText.label(document.value("gsb:header"), HEADER_LENGTH).toLowerCase(Locale.GERMAN);
        return OVER.stream().anyMatch(header::contains) ? CallStatus.CLOSED : CallStatus.OPEN;
    }

    private static @Nullable String typeOfAction(ProgrammeDocument document) {
        String types = document.categories("Foerderart").stream()
                .map(ProgrammeWords::readable)
                .filter(type -> !type.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
        return types.isEmpty() ? null : PlainText.line(types, LABEL_LENGTH);
    }

    private List<String> audiences(ProgrammeDocument document) {
        return document.categories("Foerderberechtigte").stream()
                .flatMap(category -> Stream.ofNullable(settings.audiences().get(category)))
                .filter(city.audiences()::containsKey)
                .distinct()
                .toList();
    }
}
