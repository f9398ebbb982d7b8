package city.weltoffen.networking.call.portal;

/** Every reason for leaving out a row or a file. */
enum Reason implements RefusalReason {
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

    private final int arguments;

    Reason(int arguments) {
        this.arguments = arguments;
    }

    @Override
    public int arguments() {
        return arguments;
    }

    RefusedRow row(Object... values) {
        return new RefusedRow(with(values));
    }
}
