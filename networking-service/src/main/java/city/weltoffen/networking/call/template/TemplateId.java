package city.weltoffen.networking.call.template;

import city.weltoffen.defaults.aggregate.AggregateId;
import com.fasterxml.uuid.Generators;

/** Id of a template of calls. */
record TemplateId(String value) implements AggregateId {

    static TemplateId next() {
        return new TemplateId(Generators.timeBasedEpochGenerator().generate().toString());
    }
}
