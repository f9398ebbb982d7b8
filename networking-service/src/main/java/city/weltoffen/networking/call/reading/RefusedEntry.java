package city.weltoffen.networking.call.reading;

import city.weltoffen.networking.call.portal.Refusal;

/** Leaves out one entry or document; the rest goes on. */
final class RefusedEntry extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    RefusedEntry(Refusal refusal) {
        // A snapshot refuses hundreds of documents: nobody reads their stack traces.
        super(refusal.code(), null, false, false);
        this.refusal = refusal;
    }

    Refusal refusal() {
        return refusal;
    }
}
