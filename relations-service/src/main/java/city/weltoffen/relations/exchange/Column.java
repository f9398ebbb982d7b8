package city.weltoffen.relations.exchange;

import city.weltoffen.defaults.text.FoldedText;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The columns of a file of relations; a header may be German or English. */
enum Column {
    NAME_DE("Name", "Name (German)"),
    NAME_EN("Name (Englisch)", "Name (English)"),
    OTHER_NAMES("Weitere Namen", "Other names"),
    PARTNER_KIND("Partnerart", "Kind of partner"),
    COUNTRY("Land", "Country"),
    LATITUDE("Breite", "Latitude"),
    LONGITUDE("Länge", "Longitude"),
    WEBSITE("Website", "Web site"),
    RELATION_KIND("Beziehungsart", "Kind of relation"),
    TITLE("Titel", "Title"),
    SINCE("Seit", "Since"),
    RESOLUTION_ON("Beschluss vom", "Resolution of"),
    RESOLUTION_NUMBER("Drucksache", "Council paper"),
    AGREEMENT_UNTIL("Vereinbarung bis", "Agreement until"),
    THEMES("Themen", "Themes"),
    RESPONSIBLE("Federführung", "Responsible"),
    INVOLVED("Beteiligt", "Involved"),
    SUMMARY_DE("Öffentlicher Text", "Public text (German)"),
    SUMMARY_EN("Öffentlicher Text (Englisch)", "Public text (English)"),
    PUBLIC("Öffentlich", "Public");

    private final String german;
    private final String english;

    Column(String german, String english) {
        this.german = german;
        this.english = english;
    }

    String header(boolean inGerman) {
        return inGerman ? german : english;
    }

    /** Whether it is a fact of the partner; the others are of the relation. */
    boolean isOfPartner() {
        return compareTo(WEBSITE) <= 0;
    }

    /** The names of columns, in the language. */
    static List<String> headers(Stream<Column> columns, Locale language) {
        boolean german = Locale.GERMAN.getLanguage().equals(language.getLanguage());
        return columns.map(column -> column.header(german)).toList();
    }

    /** The column with that header, whatever case or accent. */
    static Optional<Column> of(String header) {
        String folded = FoldedText.fold(header);
        return Arrays.stream(values())
                .filter(column -> FoldedText.fold(column.german).equals(folded)
                        || FoldedText.fold(column.english).equals(folded))
                .findFirst();
    }
}
