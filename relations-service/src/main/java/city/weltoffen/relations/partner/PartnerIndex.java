package city.weltoffen.relations.partner;

import city.weltoffen.defaults.aggregate.Mirror;
import city.weltoffen.events.EventEnvelope;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** All partners in the memory of this instance. */
@Component
public class PartnerIndex {

    private final Mirror<Partner, PartnerEntry> mirror;

    PartnerIndex(Partners partners) {
        this.mirror = new Mirror<>(partners.store(), PartnerId::new, PartnerEntry::of);
    }

    void load() {
        mirror.load();
    }

    void on(EventEnvelope event) {
        if (event.kind().startsWith("partner.")) {
            mirror.on(event);
        }
    }

    /** Those that meet the condition, in no order, without those that were merged into another. */
    public List<PartnerEntry> find(Predicate<PartnerEntry> condition) {
        return living().filter(condition).toList();
    }

    private Stream<PartnerEntry> living() {
        return mirror.all().stream().filter(entry -> entry.mergedInto() == null);
    }

    /** The partner behind an id, also behind that of one that was merged into it. */
    public Optional<PartnerEntry> find(PartnerId id) {
        Optional<PartnerEntry> entry = mirror.find(id.value());
        while (entry.isPresent() && entry.get().mergedInto() != null) {
            entry = mirror.find(entry.get().mergedInto().value());
        }
        return entry;
    }

    /** The id and those of all that were merged into it. */
    public Set<String> idsOf(PartnerId id) {
        Set<String> ids = new HashSet<>(Set.of(id.value()));
        boolean more = true;
        while (more) {
            more = mirror.all().stream()
                    .filter(entry -> entry.mergedInto() != null
                            && ids.contains(entry.mergedInto().value()))
                    .map(entry -> ids.add(entry.id().value()))
                    .reduce(false, Boolean::logicalOr);
        }
        return ids;
    }
}
