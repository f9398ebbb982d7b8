package city.weltoffen.networking.call.source;

import city.weltoffen.defaults.jobs.HeldTurn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the turn of a run while it goes on, and ends the run when another instance has taken the turn. */
final class SignOfLife implements Runnable {

    private static final Logger log = LoggerFactory.getLogger(SignOfLife.class);

    private final HeldTurn turn;
    private final RunRecorder recorder;
    private boolean storeAway;

    SignOfLife(HeldTurn turn, RunRecorder recorder) {
        this.turn = turn;
        this.recorder = recorder;
    }

    /** Tried again at the next sign when the store is away; whoever takes over meanwhile makes this run end. */
    @Override
    public void run() {
        try {
            if (!turn.extend()) {
                recorder.end();
            }
            storeAway = false;
        } catch (RuntimeException fault) {
            if (!storeAway) {
                log.warn("Run {} cannot show that it goes on", recorder.begun().id(), fault);
            }
            storeAway = true;
        }
    }
}
