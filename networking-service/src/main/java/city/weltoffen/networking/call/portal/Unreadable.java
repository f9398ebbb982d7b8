package city.weltoffen.networking.call.portal;

import java.io.IOException;

/** Carries a refusal through the JSON parser, which knows only I/O faults. */
final class Unreadable extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    Unreadable(Refusal refusal) {
        super(refusal.code());
        this.refusal = refusal;
    }

    Refusal refusal() {
        return refusal;
    }
}
