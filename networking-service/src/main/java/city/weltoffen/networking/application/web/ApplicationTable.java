package city.weltoffen.networking.application.web;

import city.weltoffen.defaults.directory.DepartmentEntry;
import city.weltoffen.defaults.directory.Directory;
import city.weltoffen.defaults.printing.CsvDownload;
import city.weltoffen.defaults.printing.Vocabulary;
import city.weltoffen.defaults.printing.Words;
import city.weltoffen.events.Money;
import city.weltoffen.networking.application.ApplicationContent;
import city.weltoffen.networking.application.ApplicationEntry;
import city.weltoffen.networking.application.Grant;
import city.weltoffen.networking.interest.WantedCall;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Applications as a table for a spreadsheet. */
@Component
class ApplicationTable {

    private static final List<String> COLUMNS = List.of(
            "project",
            "title",
            "stage",
            "stageSince",
            "call",
            "programme",
            "role",
            "departments",
            "requested",
            "ownContribution",
            "total",
            "granted",
            "begins",
            "ends",
            "submittedOn",
            "fileReference",
            "id");

    private final Vocabulary vocabulary = new Vocabulary("city.weltoffen.networking.application.words");
    private final Directory directory;

    ApplicationTable(Directory directory) {
        this.directory = directory;
    }

    ResponseEntity<byte[]> of(List<ApplicationEntry> entries, Locale locale) {
        Words words = vocabulary.in(locale);
        return CsvDownload.of(
                words.of("file"),
                COLUMNS.stream().map(words::of).toList(),
                entries.stream().map(entry -> row(entry, words)).toList());
    }

    private List<String> row(ApplicationEntry entry, Words words) {
        ApplicationContent content = entry.content();
        return Stream.of(
                        content.project(),
                        content.title(),
                        words.of(entry.stage()),
                        entry.stageSince(),
                        Optional.ofNullable(content.call())
                                .map(WantedCall::identifier)
                                .orElse(null),
                        content.fundedBy(),
                        words.of(content.role()),
                        names(content.departments(), words),
                        amount(content.amounts().requested(), words),
                        amount(content.amounts().ownContribution(), words),
                        amount(content.amounts().total(), words),
                        amount(
                                Optional.ofNullable(entry.grant())
                                        .map(Grant::amount)
                                        .orElse(null),
                                words),
                        content.begins(),
                        content.ends(),
                        entry.submittedOn(),
                        content.fileReference(),
                        entry.id().value())
                .map(value -> Objects.toString(value, ""))
                .toList();
    }

    private String names(List<String> departments, Words words) {
        return departments.stream()
                .map(department -> directory
                        .department(department)
                        .map(DepartmentEntry::name)
                        .map(words::of)
                        .orElse(department))
                .collect(Collectors.joining(", "));
    }

    /** Without a separator of thousands and with the language's sign, so that a spreadsheet takes it as a number. */
    private static @Nullable String amount(@Nullable Money money, Words words) {
        char sign = DecimalFormatSymbols.getInstance(words.language()).getDecimalSeparator();
        return money == null ? null : money.amount().toPlainString().replace('.', sign);
    }
}
