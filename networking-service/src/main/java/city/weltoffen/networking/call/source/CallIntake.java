package city.weltoffen.networking.call.source;

import city.weltoffen.networking.call.Calls;
import city.weltoffen.networking.call.ToldCall;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;

/** Hands calls over so that one that cannot be taken keeps no other from it. */
@Component
public class CallIntake {

    private static final Logger log = LoggerFactory.getLogger(CallIntake.class);

    private final Calls calls;

    public CallIntake(Calls calls) {
        this.calls = calls;
    }

    /**
     * What became of each, in their order; nothing of one that could not be taken.
     *
     * @throws DataAccessResourceFailureException when the store is away, which is no call's fault
     */
    public List<Optional<Calls.Outcome>> takeAll(List<ToldCall> told) {
        try {
            return calls.takeAll(told).stream().map(Optional::of).toList();
        } catch (DataAccessResourceFailureException storeAway) {
            throw storeAway;
        } catch (RuntimeException fault) {
            if (told.size() > 1) {
                return told.stream()
                        .flatMap(one -> takeAll(List.of(one)).stream())
                        .toList();
            }
            log.error("Not taken: {}", told.getFirst().details().identifier(), fault);
            return List.of(Optional.empty());
        }
    }
}
