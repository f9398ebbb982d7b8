package city.weltoffen.networking.call.fetching;

import city.weltoffen.networking.call.portal.RefusalReason;

/** Why something could not be fetched; the texts stand in {@code sources/refusals_*.properties}. */
enum FetchReason implements RefusalReason {
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

    @Override
    public int arguments() {
        return arguments;
    }
}
