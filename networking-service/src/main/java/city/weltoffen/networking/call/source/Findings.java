package city.weltoffen.networking.call.source;

import city.weltoffen.networking.call.ToldCall;
import city.weltoffen.networking.call.portal.Refusal;

/** Takes what a source holds, one after the other, while it is still being read. */
public interface Findings {

    /**
     * A call, or one more row of it.
     *
     * @param reference by which the source names the row
     */
    void accept(String reference, ToldCall call);

    /**
     * The same where copies of one call differ in worth.
     *
     * @param rank of this copy among those of the same call: the highest is taken, whatever the order
     */
    default void accept(String reference, long rank, ToldCall call) {
        accept(reference, call);
    }

    /**
     * The same in two steps: prepared at the same time as others, and taken when its turn comes.
     *
     * @return takes it
     */
    default Runnable taking(String reference, long rank, ToldCall call) {
        return () -> accept(reference, rank, call);
    }

    /** A row that cannot be taken; the rest goes on. */
    void refuse(String reference, Refusal reason);
}
