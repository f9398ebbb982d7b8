package city.weltoffen.notification.subscription.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** @param until the day on which the subscription speaks up again, after today and within a year */
record PauseRequest(@NotNull LocalDate until) {}
