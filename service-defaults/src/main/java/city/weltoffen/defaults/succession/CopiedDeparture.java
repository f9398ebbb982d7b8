package city.weltoffen.defaults.succession;

import java.util.Set;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A coordinator who leaves and names a successor.
 *
 * @param id of the appointment that ends
 * @param handedOver whether the successor has taken over
 * @param sequence of the event, so that an older one changes nothing
 */
@Document("departures")
record CopiedDeparture(
        @Id String id, Set<String> departments, String person, String successor, boolean handedOver, long sequence) {

    CopiedDeparture done() {
        return new CopiedDeparture(id, departments, person, successor, true, sequence);
    }
}
