package city.weltoffen.relations.file;

import city.weltoffen.defaults.printing.Words;
import city.weltoffen.documents.Document;
import city.weltoffen.relations.catalogue.Catalogue;
import city.weltoffen.relations.relation.Agreement;
import city.weltoffen.relations.relation.HistoryEntry;
import city.weltoffen.relations.relation.Interaction;
import city.weltoffen.relations.relation.Relation;
import city.weltoffen.relations.relation.RelationAccess;
import city.weltoffen.relations.relation.RelationDetails;
import city.weltoffen.relations.relation.RelationId;
import city.weltoffen.relations.relation.Relations;
import city.weltoffen.relations.relation.Resolution;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The file of a relation: its life, what was signed, and every exchange, also those that were corrected. */
@Component
class RelationFile {

    private final Relations relations;
    private final RelationAccess access;
    private final Catalogue catalogue;
    private final FileNames names;

    RelationFile(Relations relations, RelationAccess access, Catalogue catalogue, FileNames names) {
        this.relations = relations;
        this.access = access;
        this.catalogue = catalogue;
        this.names = names;
    }

    Document of(RelationId id, Export export) {
        Relation relation = access.requireVisible(export.reader(), relations.require(id));
        Words words = export.words();
        RelationDetails details = relation.details();
        MatterFile file = new MatterFile(export)
                .fact("fileReference", details.fileReference())
                .fact("id", id.value())
                .fact("kind", words.of(relation.kind().label()))
                .fact("state", words.of(relation.state()))
                .fact("partner", names.partner(relation.partner().id(), words))
                .fact("country", names.country(relation.partner().country(), words))
                .fact(
                        "responsible",
                        details.responsible() == null ? null : names.department(details.responsible(), words))
                .fact("involved", names.departments(details.involved(), words))
                .fact("confidential", details.confidential() ? words.of("confidential.yes") : null)
                .fact("themes", words.names(details.themes(), catalogue.themes()))
                .fact("measures", words.names(details.measures(), catalogue.measures()))
                .fact("projects", String.join("\n", details.namedProjects()))
                .moment("created", relation.createdAt())
                .moment("updated", relation.updatedAt())
                .text("summary", details.summary().get(words.language().getLanguage()));
        agreement(file, relation.agreement(), words);
        file.table("history", history(relation, words), "day", "step", "state", "grounds");
        file.table("interactions", interactions(relation, export), "day", "type", "note", "noted");
        return file.document(title(relation, words));
    }

    private static String title(Relation relation, Words words) {
        String partner = words.of(relation.partner().name());
        return words.of("relation", words.of(relation.kind().label()), partner);
    }

    private static void agreement(MatterFile file, Optional<Agreement> agreement, Words words) {
        file.facts(
                "agreement",
                new String[] {"signedOn", "validUntil"},
                day(agreement.map(Agreement::signedOn), words),
                day(agreement.flatMap(Agreement::end), words));
    }

    private static @Nullable String day(Optional<LocalDate> day, Words words) {
        return day.map(words::day).orElse(null);
    }

    private List<List<String>> history(Relation relation, Words words) {
        return relation.history().stream()
                .map(entry -> List.of(
                        words.day(entry.on()),
                        step(entry, words),
                        words.of("state.of", words.of(entry.kind().label()), words.of(entry.state())),
                        grounds(entry, words)))
                .toList();
    }

    private static String step(HistoryEntry entry, Words words) {
        String verb = words.of(entry.verb());
        return Boolean.TRUE.equals(entry.deputising()) ? words.of("deputising", verb) : verb;
    }

    private String grounds(HistoryEntry entry, Words words) {
        return Stream.of(
                        Optional.ofNullable(entry.resolution()).map(resolution -> resolution(resolution, words)),
                        Optional.ofNullable(entry.department()).map(followed -> names.followed(followed, words)),
                        Optional.ofNullable(entry.reason()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("\n"));
    }

    private static String resolution(Resolution resolution, Words words) {
        String day = words.day(resolution.on());
        return resolution.number() == null
                ? words.of("resolution", resolution.body(), day)
                : words.of("resolution.numbered", resolution.body(), day, resolution.number());
    }

    private static List<List<String>> interactions(Relation relation, Export export) {
        Map<String, Interaction> corrected = relation.interactions().all().stream()
                .filter(interaction -> interaction.corrects() != null)
                .collect(Collectors.toMap(
                        interaction -> Objects.requireNonNull(interaction.corrects()), Function.identity()));
        return relation.interactions().all().stream()
                .map(interaction -> List.of(
                        export.words().day(interaction.on()),
                        export.words().of(interaction.type()),
                        Objects.requireNonNullElse(interaction.note(), ""),
                        noted(interaction, corrected.get(interaction.id()), export)))
                .toList();
    }

    private static String noted(Interaction interaction, @Nullable Interaction right, Export export) {
        String at = moment(interaction, export);
        if (right != null) {
            return export.words().of("noted.corrected", at, moment(right, export));
        }
        return interaction.replaced() ? export.words().of("noted.withdrawn", at) : at;
    }

    private static String moment(Interaction interaction, Export export) {
        return export.words().moment(interaction.notedAt().atZone(export.at().getZone()));
    }
}
