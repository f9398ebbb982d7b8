package city.weltoffen.networking.call.source;

import city.weltoffen.networking.call.portal.Refusal;
import java.util.List;
import java.util.Locale;

/** What a run may have to say besides what readers and fetching say. */
enum SourceReason {
    INTERRUPTED(0),
    UNEXPECTED(0),
    NOT_TAKEN(0),
    NOT_MODIFIED(0),
    ROWS_MISSING(2),
    WINDOW(1),
    PAGES_MISSING(1),
    LESS_THAN_BEFORE(2),
    NOTHING_FOUND(0);

    private final int arguments;

    SourceReason(int arguments) {
        this.arguments = arguments;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    int arguments() {
        return arguments;
    }

    Refusal with(Object... values) {
        if (values.length != arguments) {
            throw new IllegalArgumentException(this + " takes " + arguments + " arguments");
        }
        return new Refusal(code(), List.of(values).stream().map(String::valueOf).toList());
    }
}
