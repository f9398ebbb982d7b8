package city.weltoffen.networking.call.web;

import city.weltoffen.defaults.printing.CsvDownload;
import city.weltoffen.events.LocalizedText;
import city.weltoffen.events.Money;
import city.weltoffen.networking.call.CallKinds;
import city.weltoffen.networking.call.match.web.MatchResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/** A list of calls for a spreadsheet. */
final class CallCsv {

    private static final List<String> GERMAN = List.of(
            "Kennung",
            "Titel",
            "Art",
            "Programm",
            "Status",
            "Beginn",
            "Nächste Frist",
            "Alle Fristen",
            "Budget",
            "Währung",
            "Zielgruppen",
            "Passende Wörter");

    private static final List<String> ENGLISH = List.of(
            "Identifier",
            "Title",
            "Kind",
            "Programme",
            "Status",
            "Opens on",
            "Next deadline",
            "All deadlines",
            "Budget",
            "Currency",
            "Audiences",
            "Matching words");

    private static final Map<String, LocalizedText> STATUS = Map.of(
            "FORTHCOMING", new LocalizedText("angekündigt", "forthcoming"),
            "OPEN", new LocalizedText("offen", "open"),
            "CLOSED", new LocalizedText("geschlossen", "closed"));

    private final CallKinds kinds;
    private final boolean german;

    private CallCsv(CallKinds kinds, boolean german) {
        this.kinds = kinds;
        this.german = german;
    }

    static ResponseEntity<byte[]> of(List<CallSummary> calls, CallKinds kinds, Locale locale) {
        CallCsv csv = new CallCsv(kinds, Locale.GERMAN.getLanguage().equals(locale.getLanguage()));
        return CsvDownload.of(
                csv.german ? "aufrufe" : "calls",
                csv.german ? GERMAN : ENGLISH,
                calls.stream().map(csv::row).toList());
    }

    private List<String> row(CallSummary call) {
        Money budget = call.budget();
        return Stream.of(
                        call.identifier(),
                        call.title(),
                        name(kinds.kinds().get(call.kind()), call.kind()),
                        call.programme(),
                        name(STATUS.get(call.status()), call.status()),
                        call.opensOn(),
                        call.nextDeadline(),
                        call.deadlines().stream()
                                .map(deadline -> deadline.date().toString())
                                .collect(Collectors.joining(", ")),
                        budget == null ? null : budget.amount().toPlainString(),
                        budget == null ? null : budget.currency(),
                        call.audiences().stream()
                                .map(audience -> name(kinds.audiences().get(audience), audience))
                                .collect(Collectors.joining(", ")),
                        words(call.match()))
                .map(value -> value == null ? "" : value.toString())
                .toList();
    }

    private String name(@Nullable LocalizedText name, String code) {
        if (name == null) {
            return code;
        }
        return german ? name.de() : name.en();
    }

    private static String words(@Nullable MatchResponse match) {
        return match == null
                ? ""
                : match.reasons().stream()
                        .map(MatchResponse.ReasonResponse::word)
                        .distinct()
                        .collect(Collectors.joining(", "));
    }
}
