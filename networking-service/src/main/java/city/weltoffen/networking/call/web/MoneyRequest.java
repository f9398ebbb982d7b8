package city.weltoffen.networking.call.web;

import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.events.Money;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An amount of money.
 *
 * @param amount in units of the currency
 * @param currency ISO 4217 code, {@code EUR} when nothing is said
 */
record MoneyRequest(
        @NotNull @PositiveOrZero @Digits(integer = 15, fraction = 2)
        BigDecimal amount,

        @Pattern(regexp = "[A-Z]{3}") @Nullable String currency) {

    Money money() {
        try {
            return new Money(amount, currency == null ? "EUR" : currency);
        } catch (IllegalArgumentException unknownCurrency) {
            throw DomainProblem.invalid("#/budget/currency", "not-readable", String.valueOf(currency));
        }
    }
}
