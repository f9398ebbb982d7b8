package city.weltoffen.relations.retention;

import city.weltoffen.events.LocalizedText;
import java.util.Optional;
import java.util.stream.Stream;

/** The matters of one kind, as retention sees them. */
interface Retained {

    MatterKind kind();

    /** All that have ended, in no order. */
    Stream<Ended> ended();

    /** One of them; empty when it goes on, or is gone. */
    Optional<Ended> ended(String id);

    /** What people call a matter; empty when it is gone. */
    Optional<LocalizedText> title(String id);

    /** Deletes a matter; one that is gone stays gone. */
    void dispose(String id);
}
