package city.weltoffen.relations.relation;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What both sides signed.
 *
 * @param validUntil last day, where it is limited
 */
public record Agreement(LocalDate signedOn, @Nullable LocalDate validUntil) {

    boolean isBackwards() {
        return validUntil != null && validUntil.isBefore(signedOn);
    }

    public Optional<LocalDate> end() {
        return Optional.ofNullable(validUntil);
    }
}
