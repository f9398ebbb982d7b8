package city.weltoffen.relations.retention;

import city.weltoffen.events.LocalizedText;
import city.weltoffen.relations.relation.HistoryEntry;
import city.weltoffen.relations.relation.Relation;
import city.weltoffen.relations.relation.RelationId;
import city.weltoffen.relations.relation.RelationIndex;
import city.weltoffen.relations.relation.RelationState;
import city.weltoffen.relations.relation.Relations;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Relations, kept from their end. */
@Component
class RetainedRelations implements Retained {

    private final Relations relations;
    private final RelationIndex index;

    RetainedRelations(Relations relations, RelationIndex index) {
        this.relations = relations;
        this.index = index;
    }

    @Override
    public MatterKind kind() {
        return MatterKind.RELATION;
    }

    @Override
    public Stream<Ended> ended() {
        return index.find(relation -> relation.state() == RelationState.ENDED).stream()
                .flatMap(relation -> ended(relation.id().value()).stream());
    }

    @Override
    public Optional<Ended> ended(String id) {
        return relations
                .find(new RelationId(id))
                .filter(relation -> relation.state() == RelationState.ENDED)
                .flatMap(RetainedRelations::ended);
    }

    private static Optional<Ended> ended(Relation relation) {
        return relation.history().stream()
                .filter(entry -> entry.verb() == HistoryEntry.Verb.ENDED)
                .map(HistoryEntry::on)
                .max(Comparator.naturalOrder())
                .map(on -> new Ended(
                        new Matter(MatterKind.RELATION, relation.id().value()),
                        relation.details().fileReference(),
                        on));
    }

    @Override
    public Optional<LocalizedText> title(String id) {
        return relations.find(new RelationId(id)).map(relation -> {
            LocalizedText kind = relation.kind().label();
            LocalizedText partner = relation.partner().name();
            return new LocalizedText(partner.de() + " – " + kind.de(), partner.en() + " – " + kind.en());
        });
    }

    @Override
    public void dispose(String id) {
        relations.dispose(new RelationId(id));
    }
}
