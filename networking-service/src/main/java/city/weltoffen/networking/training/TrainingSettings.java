package city.weltoffen.networking.training;

import java.time.LocalDate;
import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings below {@code weltoffen.trainings}.
 *
 * @param kept how long after its last day it is known who signed up for a training, an ISO 8601 period
 */
@ConfigurationProperties("weltoffen.trainings")
record TrainingSettings(@DefaultValue("P8W") Period kept) {

    /** @param end last day of the training */
    LocalDate lastDay(LocalDate end) {
        return end.plus(kept);
    }
}
