package city.weltoffen.networking.shadowing;

import city.weltoffen.networking.acting.Person;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the department said to an application.
 *
 * @param deputising whether a deputy said it for a coordinator who was away
 */
public record JobShadowingDecision(
        Person by,
        boolean deputising,
        LocalDate on,
        @Nullable String reason) {}
