package city.weltoffen.networking.application;

import city.weltoffen.events.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is known outside an application of whether it can go on.
 *
 * @param undecided names of its departments without a recorded decision to take part
 * @param lastDeadline of its call
 */
public record Readiness(
        List<LocalizedText> undecided, @Nullable LocalDate lastDeadline) {

    public Readiness {
        undecided = List.copyOf(undecided);
    }

    LocalizedText names() {
        return new LocalizedText(
                undecided.stream().map(LocalizedText::de).collect(Collectors.joining(", ")),
                undecided.stream().map(LocalizedText::en).collect(Collectors.joining(", ")));
    }
}
