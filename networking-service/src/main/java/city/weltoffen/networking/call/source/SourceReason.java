package city.weltoffen.networking.call.source;

import city.weltoffen.networking.call.portal.RefusalReason;

/** What a run may have to say besides what readers and fetching say. */
enum SourceReason implements RefusalReason {
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

    @Override
    public int arguments() {
        return arguments;
    }
}
