package city.weltoffen.networking.call.portal;

import org.jspecify.annotations.Nullable;

/**
 * What a call is called. Rows of cascade funding carry identifier and title of the topic that pays for it; several
 * share them, so their key is the reference, and their own name stands where others name their call.
 */
record PortalNames(
        String identifier,
        String title,
        @Nullable String callIdentifier,
        @Nullable String callTitle) {

    private static final int CODE_LENGTH = 200;
    private static final int TITLE_LENGTH = 1_000;

    static PortalNames of(PortalRow row, String identifier) throws RefusedRow {
        String title = row.label("title", TITLE_LENGTH).orElse(null);
        String callTitle = row.label("callTitle", TITLE_LENGTH).orElse(null);
        if (row.isCascadeFunding() && callTitle != null) {
            return new PortalNames(row.name(), callTitle, identifier, title);
        }
        if (title == null) {
            throw Reason.NO_TITLE.row();
        }
        String call = row.label("callIdentifier", CODE_LENGTH).orElse(null);
        return row.isCascadeFunding()
                ? new PortalNames(row.name(), title, identifier, null)
                : new PortalNames(identifier, title, call, callTitle);
    }
}
