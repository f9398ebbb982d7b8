package city.weltoffen.networking.call.source;

import city.weltoffen.networking.call.portal.Refusal;

/** A source that answers something else than what it should, or only half of it. */
public final class UnreadableSource extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    public UnreadableSource(Refusal refusal) {
        super(refusal.code());
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}
