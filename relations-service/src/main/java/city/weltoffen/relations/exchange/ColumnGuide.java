package city.weltoffen.relations.exchange;

import city.weltoffen.events.LocalizedText;
import city.weltoffen.relations.catalogue.Catalogue;
import city.weltoffen.relations.partner.PartnerKind;
import city.weltoffen.relations.relation.RelationKind;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/** Says what goes into which column, in the reader's language. */
@Component
class ColumnGuide {

    private final Catalogue catalogue;
    private final ResourceBundleMessageSource words = new ResourceBundleMessageSource();

    ColumnGuide(Catalogue catalogue) {
        this.catalogue = catalogue;
        words.setBasenames("exchange/columns");
        words.setDefaultEncoding(StandardCharsets.UTF_8.name());
        words.setFallbackToSystemLocale(false);
        words.setDefaultLocale(Locale.GERMAN);
    }

    /**
     * One column.
     *
     * @param name header of the column
     * @param explanation what goes into it
     * @param example a value
     * @param values all that are possible; none where it is free
     */
    record Explained(String name, boolean required, String explanation, String example, List<String> values) {}

    List<Explained> columns(Locale language) {
        return Arrays.stream(Column.values())
                .map(column -> new Explained(
                        Column.headers(Stream.of(column), language).getFirst(),
                        column == Column.NAME_DE,
                        text(column.name(), language),
                        text(column.name() + ".example", language),
                        values(column, language)))
                .toList();
    }

    /** The same as a table. */
    Stream<List<String>> table(Locale language) {
        Stream<List<String>> rows = columns(language).stream()
                .map(column -> List.of(
                        column.name(), column.explanation(), column.example(), String.join(", ", column.values())));
        List<String> header = Stream.of("column", "explanation", "example", "values")
                .map(key -> text(key, language))
                .toList();
        return Stream.concat(Stream.of(header), rows);
    }

    private List<String> values(Column column, Locale language) {
        return switch (column) {
            case PARTNER_KIND -> labels(Arrays.stream(PartnerKind.values()), PartnerKind::label, language);
            case RELATION_KIND ->
                labels(
                        Arrays.stream(RelationKind.values()).filter(kind -> !RowReader.isMoreThanARow(kind)),
                        RelationKind::label,
                        language);
            case THEMES -> labels(catalogue.themes().values().stream(), theme -> theme, language);
            case PUBLIC -> List.of(text("yes", language), text("no", language));
            default -> List.of();
        };
    }

    private static <T> List<String> labels(Stream<T> values, Function<T, LocalizedText> label, Locale language) {
        return values.map(value -> label.apply(value).in(language)).toList();
    }

    String text(String key, Locale language) {
        return words.getMessage(key, null, language);
    }
}
