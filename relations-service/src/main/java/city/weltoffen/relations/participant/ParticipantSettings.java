package city.weltoffen.relations.participant;

import java.time.LocalDate;
import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings below {@code weltoffen.participants}.
 *
 * @param kept how long after its last day the list of an activity is kept, an ISO 8601 period
 */
@ConfigurationProperties("weltoffen.participants")
record ParticipantSettings(@DefaultValue("P8W") Period kept) {

    /** @param end last day of the activity */
    LocalDate lastDay(LocalDate end) {
        return end.plus(kept);
    }
}
