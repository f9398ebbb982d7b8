package city.weltoffen.relations.dossier;

import city.weltoffen.defaults.directory.Directory;
import city.weltoffen.defaults.printing.Words;
import city.weltoffen.documents.Block;
import city.weltoffen.relations.relation.Interaction;
import city.weltoffen.relations.relation.Relation;
import city.weltoffen.relations.relation.RelationAccess;
import city.weltoffen.relations.relation.RelationEntry;
import city.weltoffen.relations.relation.RelationIndex;
import city.weltoffen.relations.relation.RelationState;
import city.weltoffen.relations.relation.Relations;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Each relation that the reader may see, the last exchanges, and our departments in it. */
@Component
@Order(20)
class RelationsPart implements DossierPart {

    private static final int EXCHANGES = 10;

    private final RelationIndex index;
    private final Relations relations;
    private final RelationAccess access;
    private final RelationSection section;
    private final Directory directory;

    RelationsPart(
            RelationIndex index,
            Relations relations,
            RelationAccess access,
            RelationSection section,
            Directory directory) {
        this.index = index;
        this.relations = relations;
        this.access = access;
        this.section = section;
        this.directory = directory;
    }

    @Override
    public List<Block> blocks(DossierSubject subject) {
        List<Relation> known = visible(subject);
        List<Block> blocks = new ArrayList<>();
        known.forEach(relation -> blocks.addAll(section.of(relation, subject)));
        blocks.addAll(exchanges(known, subject.words()));
        blocks.addAll(departments(known, subject.words()));
        return blocks;
    }

    @Override
    public List<String> openMatters(DossierSubject subject) {
        return visible(subject).stream()
                .flatMap(relation -> section.openMatters(relation, subject))
                .toList();
    }

    /** The living ones first, each in the order of its kind. */
    private List<Relation> visible(DossierSubject subject) {
        return index
                .find(entry -> subject.isAbout(entry.partner().value())
                        && access.maySee(subject.reader(), subject.departments(), entry.details()))
                .stream()
                .sorted(Comparator.comparing((RelationEntry entry) -> entry.state() == RelationState.ENDED)
                        .thenComparing(RelationEntry::kind)
                        .thenComparing(entry -> entry.id().value()))
                .map(entry -> relations.require(entry.id()))
                .toList();
    }

    private static List<Block> exchanges(List<Relation> known, Words words) {
        List<List<String>> rows = known.stream()
                .flatMap(relation -> relation.interactions().inForce().stream())
                .sorted(Comparator.comparing(Interaction::on).reversed())
                .limit(EXCHANGES)
                .map(exchange -> List.of(
                        words.day(exchange.on()),
                        words.of(exchange.type()),
                        exchange.note() == null ? "" : exchange.note()))
                .toList();
        return List.of(
                new Block.Heading(words.of("exchanges")),
                rows.isEmpty()
                        ? new Block.Paragraph(words.of("exchanges.none"))
                        : new Block.Table(List.of(words.of("day"), words.of("type"), words.of("note")), rows));
    }

    private List<Block> departments(List<Relation> known, Words words) {
        List<String> names = known.stream()
                .filter(relation -> relation.state() != RelationState.ENDED)
                .flatMap(relation -> departments(relation, words))
                .distinct()
                .toList();
        return names.isEmpty()
                ? List.of()
                : List.of(new Block.Heading(words.of("departments")), new Block.ItemList(names));
    }

    private Stream<String> departments(Relation relation, Words words) {
        String responsible = relation.details().responsible();
        return relation.details().departments().stream()
                .map(slug -> words.of(
                        slug.equals(responsible) ? "department.responsible" : "department.involved",
                        department(slug, words),
                        words.of(relation.kind().label())));
    }

    private String department(String slug, Words words) {
        return directory
                .department(slug)
                .map(department -> words.of(department.name()))
                .orElse(slug);
    }
}
