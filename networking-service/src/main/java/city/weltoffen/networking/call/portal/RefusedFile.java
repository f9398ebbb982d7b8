package city.weltoffen.networking.call.portal;

/** A file that is no page or breaks off; rows before the fault have been handed over already. */
public final class RefusedFile extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    RefusedFile(Refusal refusal) {
        super(refusal.code());
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}
