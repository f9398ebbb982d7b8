package city.weltoffen.notification.later;

import city.weltoffen.notification.audience.Reason;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** The silences that one event meets, by reader. */
public final class Silenced {

    private final Map<String, List<Silence>> byRecipient;

    Silenced(Collection<Silence> met) {
        byRecipient = met.stream().collect(Collectors.groupingBy(Silence::recipient));
    }

    /**
     * Why and until when a reader does not want to hear of it. A subject is silent for whatever reason it comes; rules
     * only where there is no reason besides them, and until the first of them is heard again.
     */
    public Optional<Silence> of(String recipient, Collection<Reason> reasons) {
        List<Silence> own = byRecipient.getOrDefault(recipient, List.of());
        return own.stream()
                .filter(silence -> silence.of() == Silence.Of.SUBJECT)
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
