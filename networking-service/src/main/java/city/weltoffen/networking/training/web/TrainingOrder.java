package city.weltoffen.networking.training.web;

import city.weltoffen.networking.training.Training;
import java.time.LocalDate;
import java.util.Comparator;

/** The order in which trainings are listed. */
final class TrainingOrder {

    private TrainingOrder() {}

    /** What is still to come by its day, then what was, the latest first. */
    static Comparator<Training> upcomingFirst(LocalDate today) {
        return Comparator.comparing((Training training) -> isOver(training, today))
                .thenComparing((one, other) -> isOver(one, today) ? byDay(other, one) : byDay(one, other))
                .thenComparing(training -> training.id().value());
    }

    private static boolean isOver(Training training, LocalDate today) {
        return training.details().dates().ends().isBefore(today);
    }

    private static int byDay(Training one, Training other) {
        return one.details().dates().begins().compareTo(other.details().dates().begins());
    }
}
