package city.weltoffen.relations.catalogue;

import city.weltoffen.events.Money;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An amount.
 *
 * @param currency ISO 4217, EUR where it is missing
 */
public record MoneyRequest(
        @NotNull @DecimalMin("0") @DecimalMax("1000000000000")
        BigDecimal amount,

        @Pattern(regexp = "EUR|USD|GBP|CHF|PLN|JPY|CNY|CAD|SEK|NOK|DKK|CZK|HUF|RON") @Nullable
        String currency) {

    public Money money() {
        return new Money(amount, currency == null ? "EUR" : currency);
    }
}
