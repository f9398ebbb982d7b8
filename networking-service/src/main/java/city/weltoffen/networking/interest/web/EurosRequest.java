package city.weltoffen.networking.interest.web;

import city.weltoffen.events.Money;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An amount in euros, so that sums of several make sense.
 *
 * @param currency {@code EUR}, also when nothing is said
 */
public record EurosRequest(
        @NotNull @PositiveOrZero @Digits(integer = 12, fraction = 2)
        BigDecimal amount,

        @Pattern(regexp = "EUR") @Nullable String currency) {

    public Money money() {
        return Money.euros(amount);
    }
}
