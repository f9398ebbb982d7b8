package city.weltoffen.networking.call.portal;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Every reason for leaving out a row or a file. */
enum Reason {
    EMPTY_FILE(0),
    BROKEN_GZIP(0),
    NOT_JSON(0),
    HALF_A_PAGE(0),
    NO_RESULTS(0),
    NO_GRANTS(0),
    TOO_LARGE(1),
    ROW_TOO_LARGE(1),

    NO_METADATA(0),
    NO_TYPE(0),
    UNKNOWN_TYPE(1),
    NO_IDENTIFIER(0),
    LONG_IDENTIFIER(1),
    REDUCED_ROW(0),
    OTHER_SOURCE(1),
    NO_STATUS(0),
    UNKNOWN_STATUS(1),
    NO_TITLE(0),
    NOT_A_DATE(2),
    NO_DEADLINE(0),
    TOO_MANY_DEADLINES(1),
    PAST(1),
    BUDGET_NOT_JSON(0),
    NOT_AN_AMOUNT(2),
    NOT_A_CURRENCY(1);

    private static final int VALUE_LENGTH = 60;

    private final int arguments;

    Reason(int arguments) {
        this.arguments = arguments;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    int arguments() {
        return arguments;
    }

    Refusal with(String... values) {
        if (values.length != arguments) {
            throw new IllegalArgumentException(this + " takes " + arguments + " arguments");
        }
        List<String> shown = Stream.of(values)
                .map(value -> PlainText.line(value, VALUE_LENGTH))
                .toList();
        return new Refusal(code(), shown);
    }

    RefusedRow row(String... values) {
        return new RefusedRow(with(values));
    }
}
