package city.weltoffen.networking.call.portal;

/** Leaves out one row; the page goes on. */
final class RefusedRow extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    RefusedRow(Refusal refusal) {
        // A reduced index refuses hundreds of rows: nobody reads their stack traces.
        super(refusal.code(), null, false, false);
        this.refusal = refusal;
    }

    Refusal refusal() {
        return refusal;
    }
}
