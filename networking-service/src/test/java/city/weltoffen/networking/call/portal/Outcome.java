package city.weltoffen.networking.call.portal;

import java.util.ArrayList;
import java.util.List;

/** Keeps what the reader hands over. */
final class Outcome implements Rows {

    record Refused(String reference, Refusal reason) {}

    private final List<PortalCall> calls = new ArrayList<>();
    private final List<Refused> refused = new ArrayList<>();
    private Refusal fileRefusal;

    @Override
    public void accept(PortalCall call) {
        calls.add(call);
    }

    @Override
    public void refuse(String reference, Refusal reason) {
        refused.add(new Refused(reference, reason));
    }

    void refuseFile(Refusal reason) {
        fileRefusal = reason;
    }

    List<PortalCall> calls() {
        return calls;
    }

    List<Refused> refused() {
        return refused;
    }

    String fileRefusal() {
        return fileRefusal == null ? null : fileRefusal.code();
    }

    List<String> codes() {
        return refused.stream().map(row -> row.reason().code()).toList();
    }
}
