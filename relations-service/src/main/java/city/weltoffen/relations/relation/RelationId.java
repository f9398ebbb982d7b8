package city.weltoffen.relations.relation;

import city.weltoffen.defaults.aggregate.AggregateId;
import com.fasterxml.uuid.Generators;

/** Id of a relation. */
public record RelationId(String value) implements AggregateId {

    public static RelationId next() {
        return new RelationId(Generators.timeBasedEpochGenerator().generate().toString());
    }
}
