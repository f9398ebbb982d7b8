package city.weltoffen.networking.application;

import city.weltoffen.defaults.aggregate.Mirror;
import city.weltoffen.events.EventEnvelope;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** All applications in the memory of this instance, so that lists, board and figures ask no store. */
@Component
public class ApplicationIndex {

    private final Mirror<Application, ApplicationEntry> mirror;

    ApplicationIndex(Applications applications) {
        this.mirror = new Mirror<>(applications.store(), ApplicationId::new, ApplicationEntry::of);
    }

    void load() {
        mirror.load();
    }

    void on(EventEnvelope event) {
        if (event.kind().startsWith("application.")) {
            mirror.on(event);
        }
    }

    /** Those that meet the condition, in no order. */
    public List<ApplicationEntry> find(Predicate<ApplicationEntry> condition) {
        return mirror.all().stream().filter(condition).toList();
    }
}
