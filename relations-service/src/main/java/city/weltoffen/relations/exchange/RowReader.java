package city.weltoffen.relations.exchange;

import city.weltoffen.defaults.problems.FieldProblem;
import city.weltoffen.defaults.succession.NamedDepartments;
import city.weltoffen.events.LocalizedText;
import city.weltoffen.relations.catalogue.Catalogue;
import city.weltoffen.relations.partner.OtherName;
import city.weltoffen.relations.partner.PartnerDetails;
import city.weltoffen.relations.partner.PartnerKind;
import city.weltoffen.relations.partner.Position;
import city.weltoffen.relations.relation.Agreement;
import city.weltoffen.relations.relation.Founding;
import city.weltoffen.relations.relation.RelationDetails;
import city.weltoffen.relations.relation.RelationKind;
import city.weltoffen.relations.relation.Resolution;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

/**
 * Turns a row into a partner and its relation, or says of every cell what is wrong with it. Each file has its own, which
 * asks once for each department that it names.
 */
@Component
@Scope(BeanDefinition.SCOPE_PROTOTYPE)
class RowReader {

    private final Choices<String> themes;
    private final NamedDepartments known;
    private final Map<String, Optional<FieldProblem>> asked = new HashMap<>();
    private final Clock businessClock;

    RowReader(Catalogue catalogue, NamedDepartments known, Clock businessClock) {
        this.themes = Choices.ofKeys(catalogue.themes());
        this.known = known;
        this.businessClock = businessClock;
    }

    /** Empty when a problem was added. */
    Optional<ImportedRelation> read(SheetRow row, List<RowProblem> problems) {
        List<RowProblem> found = new ArrayList<>();
        ImportedRelation relation = relation(row, new Cells(row, found));
        problems.addAll(found);
        return found.isEmpty() ? Optional.of(relation) : Optional.empty();
    }

    private static PartnerDetails partner(Cells cells) {
        String german = cells.text(Column.NAME_DE, 200).orElse("");
        if (german.isEmpty()) {
            cells.refuse(Column.NAME_DE, "required");
        }
        Optional<String> country = cells.oneOf(Column.COUNTRY, Choices.COUNTRIES);
        Optional<Double> latitude = cells.degrees(Column.LATITUDE, 90);
        Optional<Double> longitude = cells.degrees(Column.LONGITUDE, 180);
        return new PartnerDetails(
                cells.oneOf(Column.PARTNER_KIND, Choices.PARTNER_KINDS).orElse(PartnerKind.CITY),
                new LocalizedText(german, cells.text(Column.NAME_EN, 200).orElse(german)),
                otherNames(cells),
                country.orElse(null),
                latitude.isPresent() && longitude.isPresent() ? new Position(latitude.get(), longitude.get()) : null,
                cells.website().orElse(null));
    }

    private static List<OtherName> otherNames(Cells cells) {
        return cells.text(Column.OTHER_NAMES, 2000).stream()
                .flatMap(text -> Arrays.stream(text.split("[;|]")))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .map(name -> new OtherName(name, null, false))
                .toList();
    }

    private ImportedRelation relation(SheetRow row, Cells cells) {
        PartnerDetails partner = partner(cells);
        RelationKind kind =
                cells.oneOf(Column.RELATION_KIND, Choices.RELATION_KINDS).orElse(null);
        LocalDate since = past(cells, Column.SINCE);
        LocalDate resolvedOn = past(cells, Column.RESOLUTION_ON);
        LocalDate until = cells.day(Column.AGREEMENT_UNTIL).orElse(null);
        if (since != null && until != null && until.isBefore(since)) {
            cells.refuse(Column.AGREEMENT_UNTIL, "ends-before-begin");
        }
        List<RowProblem> missing = new ArrayList<>();
        if (kind != null) {
            requireWhatTheKindNeeds(new Cells(row, missing), kind, since, resolvedOn, until);
        }
        String number = cells.text(Column.RESOLUTION_NUMBER, 50).orElse(null);
        return new ImportedRelation(
                row.number(),
                partner,
                kind,
                details(cells),
                since == null ? null : new Founding(since, cells.isYear(Column.SINCE)),
                since == null || until == null ? null : new Agreement(since, until),
                resolvedOn == null ? null : new Resolution("Rat", resolvedOn, number),
                missing);
    }

    private static void requireWhatTheKindNeeds(
            Cells cells,
            RelationKind kind,
            @Nullable LocalDate since,
            @Nullable LocalDate resolvedOn,
            @Nullable LocalDate until) {
        if (isMoreThanARow(kind)) {
            cells.refuse(Column.RELATION_KIND, "not-by-import", kind.name());
        }
        if (since != null && kind.isForTheCouncil() && resolvedOn == null) {
            cells.refuse(Column.RESOLUTION_ON, "resolution-required");
        }
        if (since != null && kind.isLimited() && until == null) {
            cells.refuse(Column.AGREEMENT_UNTIL, "end-or-projects-required");
        }
    }

    /** What has a role, a fee or a consortium is entered by hand. */
    static boolean isMoreThanARow(RelationKind kind) {
        return kind == RelationKind.NETWORK_MEMBERSHIP || kind == RelationKind.EU_PROJECT;
    }

    private @Nullable LocalDate past(Cells cells, Column column) {
        return cells.day(column)
                .filter(day -> !day.isAfter(LocalDate.now(businessClock)) || cells.refuse(column, "in-the-future"))
                .orElse(null);
    }

    private RelationDetails details(Cells cells) {
        Map<String, String> summary = new HashMap<>();
        cells.text(Column.SUMMARY_DE, 5000).ifPresent(text -> summary.put("de", text));
        cells.text(Column.SUMMARY_EN, 5000).ifPresent(text -> summary.put("en", text));
        boolean open = cells.oneOf(Column.PUBLIC, Choices.YES_OR_NO).orElse(false);
        Set<String> involved = departments(cells, Column.INVOLVED);
        return new RelationDetails(
                cells.text(Column.TITLE, 200)
                        .map(title -> new LocalizedText(title, title))
                        .orElse(null),
                null,
                cells.someOf(Column.THEMES, themes),
                Set.of(),
                Set.of(),
                departments(cells, Column.RESPONSIBLE).stream().findFirst().orElse(null),
                involved,
                List.of(),
                List.of(),
                summary,
                open,
                false,
                Set.of(),
                null,
                null,
                null);
    }

    private Set<String> departments(Cells cells, Column column) {
        Set<String> departments = new LinkedHashSet<>();
        cells.parts(column).forEach(departments::add);
        departments.stream()
                .flatMap(slug -> asked.computeIfAbsent(slug, one -> known.problem("", one)).stream())
                .forEach(problem ->
                        cells.refuse(column, problem.code(), problem.arguments().toArray()));
        return departments;
    }
}
