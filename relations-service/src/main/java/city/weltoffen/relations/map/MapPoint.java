package city.weltoffen.relations.map;

import city.weltoffen.relations.partner.PartnerEntry;
import city.weltoffen.relations.partner.Position;
import city.weltoffen.relations.relation.RelationEntry;
import java.util.stream.Stream;

/** A relation where its partner is. */
public record MapPoint(RelationEntry relation, PartnerEntry partner, Position position) {

    /** One, unless nobody knows where the partner is. */
    public static Stream<MapPoint> of(RelationEntry relation, PartnerEntry partner) {
        Position position = partner.details().position();
        return position == null ? Stream.empty() : Stream.of(new MapPoint(relation, partner, position));
    }
}
