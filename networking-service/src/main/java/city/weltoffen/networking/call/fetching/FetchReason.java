package city.weltoffen.networking.call.fetching;

import city.weltoffen.networking.call.portal.Refusal;
import java.util.List;
import java.util.Locale;

/** Why something could not be fetched; the texts stand in {@code sources/refusals_*.properties}. */
enum FetchReason {
    ADDRESS_NOT_ALLOWED(1),
    UNREACHABLE(1),
    TIMED_OUT(1),
    BROKEN_OFF(1),
    REDIRECTED_ELSEWHERE(2),
    TOO_MANY_REDIRECTS(1),
    TOO_BUSY(1),
    SERVER_FAULT(2),
    ANSWERED(2),
    ANSWER_TOO_LARGE(2),
    ANSWER_NOT_UNPACKED(1);

    private final int arguments;

    FetchReason(int arguments) {
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
