package city.weltoffen.events;

import java.math.BigDecimal;
import java.util.Currency;

/**
 * An amount with its currency.
 *
 * @param amount in units of the currency, for instance euros, not negative
 * @param currency ISO 4217 code
 */
public record Money(BigDecimal amount, String currency) {

    public Money {
        if (amount.signum() < 0) {
            throw new IllegalArgumentException("negative amount: " + amount);
        }
        Currency.getInstance(currency);
        amount = amount.stripTrailingZeros();
        if (amount.scale() < 0) {
            amount = amount.setScale(0);
        }
    }

    public static Money euros(BigDecimal amount) {
        return new Money(amount, "EUR");
    }
}
