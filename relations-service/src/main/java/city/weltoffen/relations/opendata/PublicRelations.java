package city.weltoffen.relations.opendata;

import city.weltoffen.relations.map.MapPoint;
import city.weltoffen.relations.partner.PartnerEntry;
import city.weltoffen.relations.partner.PartnerIndex;
import city.weltoffen.relations.relation.RelationEntry;
import city.weltoffen.relations.relation.RelationIndex;
import city.weltoffen.relations.relation.RelationState;
import java.util.Comparator;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The relations that are marked public. Whether they rest or how well they are kept is nobody's business. */
@Component
class PublicRelations {

    private static final Comparator<RelationEntry> BY_ID =
            Comparator.comparing(entry -> entry.id().value());

    private final RelationIndex relations;
    private final PartnerIndex partners;

    PublicRelations(RelationIndex relations, PartnerIndex partners) {
        this.relations = relations;
        this.partners = partners;
    }

    <T> Stream<T> map(BiFunction<RelationEntry, PartnerEntry, Stream<T>> mapping) {
        return relations.find(PublicRelations::isPublic).stream()
                .sorted(BY_ID)
                .flatMap(entry ->
                        partners.find(entry.partner()).stream().flatMap(partner -> mapping.apply(entry, partner)));
    }

    Stream<MapPoint> points() {
        return map(MapPoint::of);
    }

    private static boolean isPublic(RelationEntry entry) {
        return entry.details().open()
                && !entry.details().confidential()
                && (entry.state() == RelationState.ACTIVE || entry.state() == RelationState.DORMANT);
    }
}
