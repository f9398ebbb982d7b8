package city.weltoffen.defaults.succession;

import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A coordinator who leaves and names a successor.
 *
 * @param id of the appointment that ends
 * @param lastDay after which the successor takes over
 * @param handedOver whether that happened; who comes back later keeps what is new
 * @param sequence of the event, so that an older one changes nothing
 */
@Document("departures")
record CopiedDeparture(
        @Id String id, String person, String successor, LocalDate lastDay, boolean handedOver, long sequence) {

    CopiedDeparture done() {
        return new CopiedDeparture(id, person, successor, lastDay, true, sequence);
    }
}
