package city.weltoffen.relations.activity;

import city.weltoffen.defaults.aggregate.AggregateId;
import com.fasterxml.uuid.Generators;

/** Id of a proposal; the activity that comes of it has another one. */
public record ProposalId(String value) implements AggregateId {

    static ProposalId next() {
        return new ProposalId(Generators.timeBasedEpochGenerator().generate().toString());
    }
}
