package city.weltoffen.networking.call.portal;

import city.weltoffen.events.Money;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The money of one topic. The portal's overview covers the whole call: only lines whose action names this topic are
 * its own. A line gives the amount of its group, so lines of one group that differ only in the type of action state
 * the same money again, while lines of several groups add up.
 */
final class PortalBudget {

    private static final int AMOUNT_LENGTH = 32;
    private static final int MOST_DIGITS = 18;
    private static final int MOST_DECIMALS = 6;

    private PortalBudget() {}

    static @Nullable Money of(PortalRow row, String identifier) throws RefusedRow {
        return row.isGrantTopic() ? ofTopic(row, identifier) : ofExternalAction(row);
    }

    private static @Nullable Money ofTopic(PortalRow row, String identifier) throws RefusedRow {
        Optional<String> text = row.first("budgetOverview");
        if (text.isEmpty()) {
            return null;
        }
        JsonNode overview = EmbeddedJson.parse(text.get())
                .filter(json -> json.isObject() || json.isNull())
                .orElseThrow(Reason.BUDGET_NOT_JSON::row);
        BigDecimal sum = BigDecimal.ZERO;
        for (JsonNode group : overview.path("budgetTopicActionMap").values()) {
            sum = sum.add(ofGroup(group, identifier));
        }
        return money(sum, "EUR");
    }

    private static BigDecimal ofGroup(JsonNode lines, String identifier) throws RefusedRow {
        Set<Map<String, BigDecimal>> amounts = new HashSet<>();
        for (JsonNode line : lines.values()) {
            String action = line.path("action").asString("").strip();
            if (action.equals(identifier) || action.startsWith(identifier + " - ")) {
                amounts.add(byYear(line.path("budgetYearMap")));
            }
        }
        return amounts.stream().flatMap(years -> years.values().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Map<String, BigDecimal> byYear(JsonNode years) throws RefusedRow {
        Map<String, BigDecimal> amounts = new TreeMap<>();
        for (Map.Entry<String, JsonNode> year : years.properties()) {
            amounts.put(year.getKey(), amount("budgetOverview", year.getValue().asString("")));
        }
        return amounts;
    }

    private static @Nullable Money ofExternalAction(PortalRow row) throws RefusedRow {
        Optional<String> amount = row.first("budget");
        String currency = row.first("currency").orElse("EUR");
        return amount.isEmpty() ? null : money(amount("budget", amount.get()), currency);
    }

    /** Nought is the portal's way of saying that the amount is not known. */
    private static @Nullable Money money(BigDecimal amount, String currency) throws RefusedRow {
        if (amount.signum() == 0) {
            return null;
        }
        try {
            return new Money(amount, Currency.getInstance(currency).getCurrencyCode());
        } catch (IllegalArgumentException _) {
            throw Reason.NOT_A_CURRENCY.row(currency);
        }
    }

    private static BigDecimal amount(String field, String value) throws RefusedRow {
        String text = value.strip();
        if (text.isEmpty()) {
            return BigDecimal.ZERO;
        }
        try {
            BigDecimal amount = new BigDecimal(PlainText.head(text, AMOUNT_LENGTH)).stripTrailingZeros();
            int digits = amount.precision() - amount.scale();
            if (text.length() <= AMOUNT_LENGTH
                    && amount.signum() >= 0
                    && digits <= MOST_DIGITS
                    && amount.scale() <= MOST_DECIMALS) {
                return amount;
            }
        } catch (NumberFormatException _) {
            // refused below, like an amount that cannot be meant
        }
        throw Reason.NOT_AN_AMOUNT.row(field, value);
    }
}
