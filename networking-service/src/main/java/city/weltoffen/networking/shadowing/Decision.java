package city.weltoffen.networking.shadowing;

import city.weltoffen.networking.acting.Person;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the department said to an application. */
public record Decision(Person by, LocalDate on, @Nullable String reason) {}
