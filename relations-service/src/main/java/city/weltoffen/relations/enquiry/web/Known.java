package city.weltoffen.relations.enquiry.web;

import city.weltoffen.defaults.problems.FieldProblem;
import city.weltoffen.relations.partner.PartnerId;
import city.weltoffen.relations.partner.PartnerIndex;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Problems of what a request refers to and is not there. */
final class Known {

    private Known() {}

    static Stream<FieldProblem> partner(String pointer, @Nullable String id, PartnerIndex partners) {
        return id == null || partners.find(new PartnerId(id)).isPresent()
                ? Stream.empty()
                : Stream.of(new FieldProblem(pointer, "unknown-value", List.of(id)));
    }
}
