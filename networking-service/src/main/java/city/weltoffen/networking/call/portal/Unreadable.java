package city.weltoffen.networking.call.portal;

import java.io.IOException;

/** Carries a refusal through a parser, which knows only I/O faults. */
public final class Unreadable extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    public Unreadable(Refusal refusal) {
        super(refusal.code());
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}
