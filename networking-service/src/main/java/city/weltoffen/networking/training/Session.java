package city.weltoffen.networking.training;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** One day of a training, in the local time of its place. */
public record Session(LocalDate day, LocalTime from, LocalTime until) {

    LocalDateTime begins() {
        return day.atTime(from);
    }

    LocalDateTime ends() {
        return day.atTime(until);
    }
}
