package city.weltoffen.relations.enquiry;

import city.weltoffen.defaults.aggregate.Mirror;
import city.weltoffen.events.EventEnvelope;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** All enquiries in the memory of this instance, so that board and search ask no store. */
@Component
public class EnquiryIndex {

    private final Mirror<Enquiry, EnquiryEntry> mirror;

    EnquiryIndex(Enquiries enquiries) {
        this.mirror = new Mirror<>(enquiries.store(), EnquiryId::new, EnquiryEntry::of);
    }

    void load() {
        mirror.load();
    }

    void on(EventEnvelope event) {
        if (event.kind().startsWith("enquiry.")) {
            mirror.on(event);
        }
    }

    /** Those that meet the condition, in no order. */
    public List<EnquiryEntry> find(Predicate<EnquiryEntry> condition) {
        return mirror.all().stream().filter(condition).toList();
    }
}
