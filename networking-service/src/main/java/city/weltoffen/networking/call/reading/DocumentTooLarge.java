package city.weltoffen.networking.call.reading;

import city.weltoffen.networking.call.portal.Refusal;
import java.io.IOException;

/** Carries through the XML parser, which knows only I/O faults, that one document is larger than one may be. */
final class DocumentTooLarge extends IOException {

    private static final long serialVersionUID = 1L;
    private static final int MEGABYTE = 1024 * 1024;

    private final transient Refusal refusal;

    DocumentTooLarge(int limit) {
        super("document too large");
        this.refusal = Doubt.DOCUMENT_TOO_LARGE.with(String.valueOf(limit / MEGABYTE));
    }

    Refusal refusal() {
        return refusal;
    }
}
