package city.weltoffen.relations.exchange;

import city.weltoffen.relations.partner.OtherName;
import city.weltoffen.relations.partner.PartnerDetails;
import city.weltoffen.relations.partner.PartnerEntry;
import city.weltoffen.relations.relation.RelationEntry;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A partner or relation in the columns of the import; what only the history knows (the resolution) stays empty. */
final class ExportedRow {

    private ExportedRow() {}

    static List<String> of(RelationEntry relation, PartnerEntry partner) {
        return Arrays.stream(Column.values())
                .map(column -> text(column.isOfPartner() ? value(column, partner.details()) : value(column, relation)))
                .toList();
    }

    static List<String> of(PartnerEntry partner) {
        return Arrays.stream(Column.values())
                .filter(Column::isOfPartner)
                .map(column -> text(value(column, partner.details())))
                .toList();
    }

    private static @Nullable Object value(Column column, PartnerDetails partner) {
        return switch (column) {
            case NAME_DE -> partner.name().de();
            case NAME_EN -> partner.name().en();
            case OTHER_NAMES ->
                partner.otherNames().stream().map(OtherName::name).collect(Collectors.joining("; "));
            case PARTNER_KIND -> partner.kind();
            case COUNTRY -> partner.country();
            case LATITUDE ->
                partner.position() == null ? null : partner.position().latitude();
            case LONGITUDE ->
                partner.position() == null ? null : partner.position().longitude();
            case WEBSITE -> partner.website();
            default -> null;
        };
    }

    private static @Nullable Object value(Column column, RelationEntry relation) {
        return switch (column) {
            case RELATION_KIND -> relation.kind();
            case TITLE ->
                relation.details().title() == null
                        ? null
                        : relation.details().title().de();
            case SINCE -> since(relation);
            case AGREEMENT_UNTIL ->
                relation.agreement() == null ? null : relation.agreement().validUntil();
            case THEMES -> String.join("; ", relation.details().themes());
            case RESPONSIBLE -> relation.details().responsible();
            case INVOLVED -> String.join("; ", relation.details().involved());
            case SUMMARY_DE -> relation.details().summary().get("de");
            case SUMMARY_EN -> relation.details().summary().get("en");
            case PUBLIC -> relation.details().open() ? "ja" : "nein";
            default -> null;
        };
    }

    private static @Nullable Object since(RelationEntry relation) {
        if (relation.founding() == null) {
            return null;
        }
        return relation.founding().yearOnly()
                ? relation.founding().on().getYear()
                : relation.founding().on();
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
