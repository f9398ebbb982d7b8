package city.weltoffen.networking.call.source;

import city.weltoffen.networking.call.ToldCall;
import city.weltoffen.networking.call.portal.Refusal;

/** Rows without a name are called by their place on the page, which says nothing without the page. */
record PageFindings(Findings all, int page) implements Findings {

    @Override
    public void accept(String reference, ToldCall call) {
        all.accept(named(reference), call);
    }

    @Override
    public void accept(String reference, long rank, ToldCall call) {
        all.accept(named(reference), rank, call);
    }

    @Override
    public Runnable taking(String reference, long rank, ToldCall call) {
        return all.taking(named(reference), rank, call);
    }

    @Override
    public void refuse(String reference, Refusal reason) {
        all.refuse(named(reference), reason);
    }

    private String named(String reference) {
        return reference.startsWith("#") ? "#" + page + "." + reference.substring(1) : reference;
    }
}
