package city.weltoffen.relations.file;

import city.weltoffen.defaults.printing.Words;
import city.weltoffen.defaults.security.Identity;
import java.time.ZonedDateTime;
import java.util.Set;

/**
 * Who takes a matter to the file, and when.
 *
 * @param departments for which the reader may act
 * @param at business time, by the city's clock
 */
record Export(Identity reader, Set<String> departments, Words words, ZonedDateTime at) {

    /** The name in the token; a machine client may have none. */
    String by() {
        return reader.name() == null ? reader.subject() : reader.name();
    }
}
