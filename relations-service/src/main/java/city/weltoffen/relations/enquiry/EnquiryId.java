package city.weltoffen.relations.enquiry;

import city.weltoffen.defaults.aggregate.AggregateId;
import com.fasterxml.uuid.Generators;

/** Id of an enquiry. */
public record EnquiryId(String value) implements AggregateId {

    static EnquiryId next() {
        return new EnquiryId(Generators.timeBasedEpochGenerator().generate().toString());
    }
}
