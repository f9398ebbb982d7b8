package city.weltoffen.notification.later;

import city.weltoffen.notification.audience.Reason;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The silences that one event meets, by reader. */
public final class Silenced {

    static final Silenced NOBODY = new Silenced(recipient -> List.of(), "", Instant.MIN);

    private final Function<String, List<Silence>> ofReader;
    private final String subject;
    private final Instant now;

    /**
     * @param ofReader a reader's own
     * @param subject of the event
     */
    Silenced(Function<String, List<Silence>> ofReader, String subject, Instant now) {
        this.ofReader = ofReader;
        this.subject = subject;
        this.now = now;
    }

    /**
     * Why and until when a reader does not want to hear of it. A subject is silent for whatever reason it comes; rules
     * only where there is no reason besides them, and until the first of them is heard again.
     */
    public Optional<Silence> of(String recipient, Collection<Reason> reasons) {
        List<Silence> own = ofReader.apply(recipient).stream()
                .filter(silence -> silence.until().isAfter(now))
                .toList();
        return own.stream()
                .filter(silence ->
                        silence.of() == Silence.Of.SUBJECT && silence.key().equals(subject))
                .findFirst()
                .or(() -> rules(own, reasons));
    }

    private static Optional<Silence> rules(List<Silence> own, Collection<Reason> reasons) {
        Map<String, Silence> silent = own.stream()
                .filter(silence -> silence.of() == Silence.Of.RULE)
                .collect(Collectors.toMap(Silence::key, silence -> silence, (one, same) -> one));
        boolean all = !silent.isEmpty()
                && reasons.stream()
                        .allMatch(reason -> reason.type() == Reason.Type.SUBSCRIPTION
                                && silent.containsKey(String.valueOf(reason.subscriptionId())));
        return all
                ? reasons.stream()
                        .map(reason -> Objects.requireNonNull(silent.get(String.valueOf(reason.subscriptionId()))))
                        .min(Comparator.comparing(Silence::until))
                : Optional.empty();
    }
}
