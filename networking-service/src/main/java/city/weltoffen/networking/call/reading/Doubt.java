package city.weltoffen.networking.call.reading;

import city.weltoffen.networking.call.portal.RefusalReason;
import city.weltoffen.networking.call.source.UnreadableSource;

/** Why a source, or one entry of it, is not taken. The texts stand in {@code reading/refusals_*.properties}. */
enum Doubt implements RefusalReason {
    NOT_A_FEED(0),
    NOT_XML(1),
    XML_DOCTYPE(0),
    BROKEN_ZIP(0),
    NO_DOCUMENTS(0),
    TOO_MANY_DOCUMENTS(1),
    UNPACKED_TOO_LARGE(1),
    DOCUMENT_TOO_LARGE(1),
    NOT_A_PROGRAMME(0),
    OTHER_TERRITORY(1),
    ENTRY_WITHOUT_IDENTITY(0),
    ENTRY_WITHOUT_TITLE(0),
    ENTRY_PAST(1);

    private final int arguments;

    Doubt(int arguments) {
        this.arguments = arguments;
    }

    @Override
    public int arguments() {
        return arguments;
    }

    UnreadableSource source(Object... values) {
        return new UnreadableSource(with(values));
    }

    RefusedEntry entry(Object... values) {
        return new RefusedEntry(with(values));
    }
}
